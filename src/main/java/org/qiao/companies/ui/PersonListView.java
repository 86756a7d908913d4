package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.companies.Person;
import org.qiao.companies.PersonAlias;
import org.qiao.companies.PersonRow;
import org.qiao.companies.PersonService;
import org.qiao.lists.BulkActions;
import org.qiao.search.Reading;
import org.qiao.ui.Keys;
import org.qiao.ui.ListPage;
import org.qiao.ui.ListSource;
import org.qiao.ui.ListState;
import org.qiao.ui.ListTool;

/** All people, searched in either script. */
@Route("people")
@Menu(title = "people.title", order = 30, icon = "vaadin:user-card")
@RolesAllowed(Permission.COMPANY_READ)
class PersonListView extends ListPage<PersonRow> {

    private final PersonService people;
    private final PersonDialog dialog;
    private final PersonFilters filters;

    PersonListView(
            PersonService people,
            PersonDialog dialog,
            Directory directory,
            PersonFilters filters,
            CurrentUser user,
            BulkActions bulk,
            Tags tags,
            List<ListTool> tools) {
        super("people.title", "people");
        this.people = people;
        this.dialog = dialog;
        this.filters = filters;
        new PersonColumns(directory, user.require().zone(), people.today())
                .addTo(grid(), grid().lookUp(tags.of(Person.class)), grid().lookUp(this::otherNames));
        filters.all().forEach(this::filter);
        if (user.may(Permission.COMPANY_WRITE)) {
            bulkActions(bulk, tags, user);
            setActions(
                    new Button(t("twins.title"), e -> UI.getCurrent().navigate(PersonTwinListView.class)), newButton());
        }
        build(t("people.search"), t("people.empty"), tools);
    }

    private Button newButton() {
        var button = Keys.press(Keys.CREATE, new Button(t("people.new"), VaadinIcon.PLUS.create()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickListener(e ->
                dialog.create(saved -> getUI().ifPresent(ui -> ui.navigate("people/" + saved.id()))));
        return button;
    }

    private void bulkActions(BulkActions bulk, Tags tags, CurrentUser user) {
        var target = new BulkActions.Target<>(
                Person.class, () -> selected().stream().map(PersonRow::id).toList(), this::refresh);
        var actions = new ArrayList<>(List.of(bulk.owner(target, Permission.COMPANY_WRITE)));
        actions.addAll(tags.bulk(target));
        if (user.may(Permission.COMPANY_DELETE)) {
            actions.add(bulk.archive(target));
        }
        setBulkActions(actions.toArray(Button[]::new));
    }

    @Override
    protected ListSource<PersonRow> source(ListState state) {
        var filter = filters.read(state);
        return ListSource.of(window -> people.list(filter, window), bound -> people.count(filter, bound));
    }

    /** By which other names what was typed leads to these people. */
    private Map<Long, PersonAlias> otherNames(List<Long> ids) {
        var typed = state().text();
        return typed.isBlank() ? Map.of() : people.foundAs(ids, Reading.key(typed));
    }
}
