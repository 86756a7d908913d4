package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.Affiliation;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.Person;
import org.qiao.ui.Formats;
import org.qiao.ui.OtherName;
import org.qiao.ui.Texts;

/** Where a person works and worked, the present roles first. */
class RolesPanel extends Div {

    /** @param move what the button beside a present role does; null for who may not change the person */
    RolesPanel(Person person, Map<Long, CompanyRef> companies, LocalDate today, @Nullable Consumer<Affiliation> move) {
        addClassName("roles");
        person.getAffiliations().stream()
                .filter(role -> companies.containsKey(role.companyId()))
                .sorted(Comparator.comparing((Affiliation role) -> !role.isPresent(today))
                        .thenComparing(Affiliation::getValidFrom, Comparator.nullsLast(Comparator.reverseOrder())))
                .forEach(role -> add(line(role, companies.get(role.companyId()), today, move)));
    }

    private static Component line(
            Affiliation role, @Nullable CompanyRef company, LocalDate today, @Nullable Consumer<Affiliation> move) {
        var line = new Div();
        line.addClassName("role-line");
        if (company != null) {
            line.add(
                    new Anchor("companies/" + company.id(), company.name(Texts.language())),
                    new OtherName(company.otherName(Texts.language())));
        }
        var title = role.title(Texts.language());
        if (!title.isEmpty()) {
            line.add(new Span(title));
        }
        var dates = new Span(dates(role));
        dates.addClassName("soft");
        line.add(dates);
        if (move != null && role.isPresent(today)) {
            var button = new Button(t("person.move"), e -> move.accept(role));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            line.add(button);
        }
        return line;
    }

    private static String dates(Affiliation role) {
        var from = role.getValidFrom();
        var to = role.getValidTo();
        if (from != null && to != null) {
            return t("person.role.fromto", Formats.day(from), Formats.day(to));
        }
        if (from != null) {
            return t("person.role.from", Formats.day(from));
        }
        return to == null ? "" : t("person.role.to", Formats.day(to));
    }
}
