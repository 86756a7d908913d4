package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.companies.AcquaintanceService;
import org.qiao.companies.AcquaintanceService.Tie;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.CompanyService;
import org.qiao.companies.CompanyTab;
import org.qiao.companies.PersonFilter;
import org.qiao.companies.PersonRow;
import org.qiao.companies.PersonService;
import org.qiao.kernel.Window;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Texts;

/** The people of a company, on its page, and who of the staff knows them. */
@SpringComponent
class PeopleTab implements CompanyTab {

    private static final int MOST = 200;
    private static final int BEST = 2;

    private final CompanyService companies;
    private final PersonService people;
    private final AcquaintanceService acquaintances;
    private final Directory directory;
    private final PersonDialog dialog;
    private final CurrentUser user;

    PeopleTab(
            CompanyService companies,
            PersonService people,
            AcquaintanceService acquaintances,
            Directory directory,
            PersonDialog dialog,
            CurrentUser user) {
        this.companies = companies;
        this.people = people;
        this.acquaintances = acquaintances;
        this.directory = directory;
        this.dialog = dialog;
        this.user = user;
    }

    @Override
    public String key() {
        return "people";
    }

    @Override
    public String permission() {
        return Permission.COMPANY_READ;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Component content(CompanyRef company) {
        var list = new Div();
        list.addClassName("people");
        var found = people.list(PersonFilter.at(company.id(), Texts.language()), Window.first(MOST));
        var ties = acquaintances.ofAll(found.stream().map(PersonRow::id).toList());
        found.forEach(row -> list.add(line(row, company.id(), ties.getOrDefault(row.id(), List.of()))));
        if (found.isEmpty()) {
            list.add(new EmptyState(t("company.people.empty")));
        }
        if (!found.isEmpty()) {
            list.add(new Anchor(
                    "people?company=" + company.id(),
                    t(found.size() < MOST ? "company.people.list" : "company.people.more", MOST)));
        }
        if (user.may(Permission.COMPANY_WRITE) && !companies.find(company.id()).isArchived()) {
            list.add(new Button(
                    t("people.new"),
                    VaadinIcon.PLUS.create(),
                    e -> dialog.createAt(company.id(), saved -> UI.getCurrent().navigate("people/" + saved.id()))));
        }
        return list;
    }

    private Component line(PersonRow row, long companyId, List<Tie> ties) {
        var language = Texts.language();
        var name = new Anchor("people/" + row.id(), row.name(language));
        name.addClassName("name");
        var other = new Span(row.otherName(language));
        other.addClassName("other");
        var title = new Span(row.roles().stream()
                .filter(role -> role.company().id() == companyId)
                .map(role -> role.title(language))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(
                        row.roles().stream().anyMatch(role -> role.company().id() == companyId)
                                ? ""
                                : t("person.role.none")));
        title.addClassName("soft");
        var line = new Div(name, other, title);
        line.addClassName("person-line");
        if (!ties.isEmpty()) {
            var known = new Anchor("people/" + row.id() + "/knows", known(ties));
            known.addClassNames("soft", "person-known");
            line.add(known);
        }
        return line;
    }

    /** The colleagues who know them best. */
    private String known(List<Tie> ties) {
        var zone = user.require().zone();
        var best = ties.stream()
                .limit(BEST)
                .map(tie -> Stream.of(name(tie.userId()) + " " + KnowsPanel.word(tie), KnowsPanel.last(tie, zone))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(t("company.people.comma"))))
                .collect(Collectors.joining(" · "));
        return ties.size() > BEST ? best + " · " + t("company.people.knowmore", ties.size() - BEST) : best;
    }

    private String name(long colleague) {
        return directory.colleague(colleague).map(c -> c.name(Texts.language())).orElse("");
    }
}
