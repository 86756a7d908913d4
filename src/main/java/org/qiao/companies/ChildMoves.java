package org.qiao.companies;

import org.springframework.stereotype.Component;

/** What hangs on a company in its group follows; the winner itself hangs elsewhere by then. */
@Component
class ChildMoves extends SingleLink<Company> implements CompanyMoves {

    ChildMoves(CompanyMergeRepository merges, CompanyRepository companies) {
        super(
                "children",
                new Rows<>(merges::children, companies::find, Company::id, companies::present, merges::flush),
                Company::getParentId,
                Company::setParentId);
    }
}
