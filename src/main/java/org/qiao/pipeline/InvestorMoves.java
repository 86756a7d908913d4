package org.qiao.pipeline;

import org.qiao.companies.CompanyMoves;
import org.qiao.companies.SingleLink;
import org.springframework.stereotype.Component;

/** Deals keep their investor when that is merged into another company, confidential ones like all others. */
@Component
class InvestorMoves extends SingleLink<DealTerms> implements CompanyMoves {

    InvestorMoves(DealRepository deals) {
        super(
                "deals",
                new Rows<>(
                        deals::investedBy,
                        id -> deals.find(id).map(DealDetails::terms),
                        DealTerms::getDealId,
                        // Who sees the deal but not its terms does not learn who its investor is.
                        deals::entrusted,
                        deals::flush),
                DealTerms::getCompanyId,
                DealTerms::setCompanyId);
    }
}
