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
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.CompanyService;
import org.qiao.companies.CompanyTab;
import org.qiao.companies.PersonFilter;
import org.qiao.companies.PersonRow;
import org.qiao.companies.PersonService;
import org.qiao.kernel.Window;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Texts;

/** The people of a company, on its page. */
@SpringComponent
class PeopleTab implements CompanyTab {

    private static final int MOST = 200;

    private final CompanyService companies;
    private final PersonService people;
    private final PersonDialog dialog;
    private final CurrentUser user;

    PeopleTab(CompanyService companies, PersonService people, PersonDialog dialog, CurrentUser user) {
        this.companies = companies;
        this.people = people;
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
        found.forEach(row -> list.add(line(row, company.id())));
        if (found.isEmpty()) {
            list.add(new EmptyState(t("company.people.empty")));
        }
        if (user.may(Permission.COMPANY_WRITE) && !companies.find(company.id()).isArchived()) {
            list.add(new Button(
                    t("people.new"),
                    VaadinIcon.PLUS.create(),
                    e -> dialog.createAt(company.id(), saved -> UI.getCurrent().navigate("people/" + saved.id()))));
        }
        return list;
    }

    private static Component line(PersonRow row, long companyId) {
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
                .orElse(""));
        title.addClassName("soft");
        var line = new Div(name, other, title);
        line.addClassName("person-line");
        return line;
    }
}
