package org.qiao.outreach.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.PersonRef;
import org.qiao.pipeline.DealRef;
import org.qiao.ui.Texts;

/** Links to the companies, people and the deal that something is about. */
final class Links {

    private Links() {}

    static List<Anchor> to(List<CompanyRef> companies, List<PersonRef> people, @Nullable DealRef deal) {
        var language = Texts.language();
        var links = new ArrayList<Anchor>();
        companies.forEach(company -> links.add(new Anchor("companies/" + company.id(), company.name(language))));
        people.forEach(person -> links.add(new Anchor("people/" + person.id(), person.name(language))));
        if (deal != null) {
            links.add(new Anchor("deals/" + deal.id(), deal.name(language)));
        }
        return links;
    }
}
