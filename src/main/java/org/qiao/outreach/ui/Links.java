package org.qiao.outreach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.PersonRef;
import org.qiao.outreach.About;
import org.qiao.pipeline.DealRef;
import org.qiao.ui.OtherName;
import org.qiao.ui.Texts;

/** Links to the companies, people and the deal that something is about. */
final class Links {

    private Links() {}

    /** @param here the record whose page shows the links, and which needs none to itself */
    static List<Component> to(
            List<CompanyRef> companies, List<PersonRef> people, @Nullable DealRef deal, @Nullable About here) {
        var language = Texts.language();
        var links = new ArrayList<Component>();
        companies.stream()
                .filter(company -> !About.company(company.id()).equals(here))
                .forEach(company -> links.add(
                        link("companies/" + company.id(), company.name(language), company.otherName(language))));
        people.stream()
                .filter(person -> !About.person(person.id()).equals(here))
                .forEach(person ->
                        links.add(link("people/" + person.id(), person.name(language), person.otherName(language))));
        if (deal != null && !About.deal(deal.id()).equals(here)) {
            links.add(link("deals/" + deal.id(), deal.name(language), ""));
        }
        return links;
    }

    /** The address of the first of them that there is. */
    static Optional<String> address(@Nullable CompanyRef company, @Nullable PersonRef person, @Nullable DealRef deal) {
        if (company != null) {
            return Optional.of("companies/" + company.id());
        }
        if (person != null) {
            return Optional.of("people/" + person.id());
        }
        return deal == null ? Optional.empty() : Optional.of("deals/" + deal.id());
    }

    /** The names of the first of them that there is, in both languages. */
    static Optional<String> names(@Nullable CompanyRef company, @Nullable PersonRef person, @Nullable DealRef deal) {
        var language = Texts.language();
        if (company != null) {
            return Optional.of(company.names(language));
        }
        if (person != null) {
            return Optional.of(person.names(language));
        }
        return deal == null ? Optional.empty() : Optional.of(deal.names(language));
    }

    private static Component link(String address, String name, String other) {
        var link = new Span(new Anchor(address, name), new OtherName(other));
        link.addClassName("names-link");
        return link;
    }
}
