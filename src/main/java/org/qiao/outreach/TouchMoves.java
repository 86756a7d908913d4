package org.qiao.outreach;

import org.qiao.companies.CompanyMoves;
import org.springframework.stereotype.Component;

/** Touches follow a merged company. */
@Component
class TouchMoves extends TouchSets implements CompanyMoves {

    TouchMoves(TouchRepository touches) {
        super(touches, About.Kind.COMPANY, Touch::getCompanyIds, Touch::setCompanyIds);
    }
}
