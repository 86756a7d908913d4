package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.qiao.access.Directory;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.Person;
import org.qiao.ui.Chip;
import org.qiao.ui.Texts;

/** Under a person's name: the jurisdiction, present roles at companies that the viewer may see, and whose contact it is. */
class PersonHeadline extends Div {

    PersonHeadline(Person person, Map<Long, CompanyRef> companies, LocalDate today, Directory directory) {
        addClassName("headline");
        add(new Chip(t(person.getJurisdiction()), Chip.Tone.PLAIN));
        var language = Texts.language();
        person.getAffiliations().stream().filter(role -> role.isPresent(today)).forEach(role -> {
            var company = companies.get(role.companyId());
            if (company != null) {
                var title = role.title(language);
                add(new Span(
                        new Anchor("companies/" + company.id(), company.name(language)),
                        new Span(title.isEmpty() ? "" : " · " + title)));
            }
        });
        directory
                .colleague(Objects.requireNonNull(person.getOwnerId()))
                .ifPresent(owner -> add(new Span(t("company.ownedby", owner.name(language)))));
        if (person.isArchived()) {
            add(new Chip(t("ui.archived.chip"), Chip.Tone.ALERT));
        }
    }
}
