package org.qiao.screening.ui;

import com.vaadin.flow.component.Component;
import org.qiao.access.Permission;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.CompanyTab;
import org.qiao.screening.MatchService;

/** Which lists a company was laid beside, for those who may know. */
@org.springframework.stereotype.Component
class CompanyScreening implements CompanyTab {

    private final MatchService matches;
    private final MatchWords words;

    CompanyScreening(MatchService matches, MatchWords words) {
        this.matches = matches;
        this.words = words;
    }

    @Override
    public String key() {
        return "screening";
    }

    @Override
    public String permission() {
        return Permission.SCREENING_READ;
    }

    @Override
    public int position() {
        return 90;
    }

    @Override
    public Component content(CompanyRef company) {
        return new RecordMatches(matches.inForce(), matches.ofCompany(company.id()), words);
    }
}
