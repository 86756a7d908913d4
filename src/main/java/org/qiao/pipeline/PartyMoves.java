package org.qiao.pipeline;

import org.qiao.companies.CompanyMoves;
import org.qiao.companies.SingleLink;
import org.springframework.stereotype.Component;

/** Parties of deals follow when their company is merged into another, those of confidential deals like all others. */
@Component
class PartyMoves extends SingleLink<DealParty> implements CompanyMoves {

    PartyMoves(PartyRepository parties) {
        super(
                "parties",
                new Rows<>(parties::partiesOf, parties::party, DealParty::id, parties::present, parties::flush),
                DealParty::getCompanyId,
                DealParty::setCompanyId);
    }
}
