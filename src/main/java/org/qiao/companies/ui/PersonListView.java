package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.companies.PersonFilter;
import org.qiao.companies.PersonRow;
import org.qiao.companies.PersonService;
import org.qiao.kernel.Language;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Keys;
import org.qiao.ui.ListGrid;
import org.qiao.ui.ListSource;
import org.qiao.ui.PageView;
import org.qiao.ui.Texts;

/** All people, lazily: searched in either script, filtered, with the state in the address. */
@Route("people")
@Menu(title = "people.title", order = 30, icon = "vaadin:user-card")
@RolesAllowed(Permission.COMPANY_READ)
class PersonListView extends PageView implements BeforeEnterObserver {

    private final PersonService people;
    private final PersonDialog dialog;
    private final PersonFilterBar filters = new PersonFilterBar(this::changed);
    private final ListGrid<PersonRow> grid = new ListGrid<>();
    private PersonFilter filter = PersonFilter.all(Texts.language());

    PersonListView(PersonService people, PersonDialog dialog, Directory directory, CurrentUser user) {
        super("people.title");
        this.people = people;
        this.dialog = dialog;
        columns(directory);
        grid.onOpen(row -> getUI().ifPresent(ui -> ui.navigate("people/" + row.id())));
        grid.setEmptyStateComponent(new EmptyState(t("people.empty")));
        add(filters, grid);
        if (user.may(Permission.COMPANY_WRITE)) {
            setActions(newButton());
        }
    }

    private Button newButton() {
        var button = Keys.press(Keys.CREATE, new Button(t("people.new"), VaadinIcon.PLUS.create()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickListener(e ->
                dialog.create(saved -> getUI().ifPresent(ui -> ui.navigate("people/" + saved.id()))));
        return button;
    }

    private void columns(Directory directory) {
        var language = Texts.language();
        var owners = directory.colleagues();
        grid.addNameColumn(row -> row.name(language), row -> row.otherName(language))
                .setHeader(t("person.name"))
                .setKey("NAME")
                .setSortProperty("NAME");
        grid.addColumn(row -> companies(row, language))
                .setHeader(t("person.companies"))
                .setFlexGrow(3);
        grid.addColumn(row -> t(row.jurisdiction())).setHeader(t("person.jurisdiction"));
        grid.addColumn(row -> {
                    var owner = owners.get(row.ownerId());
                    return owner == null ? "" : owner.name(language);
                })
                .setHeader(t("company.owner"));
        grid.setCard(row -> row.name(language), row -> companies(row, language));
        grid.addSortListener(e -> {
            if (e.isFromClient()) {
                filters.sort(!e.getSortOrder().isEmpty()
                        && e.getSortOrder().getFirst().getDirection() == SortDirection.DESCENDING);
            }
        });
    }

    private static String companies(PersonRow row, Language language) {
        return row.roles().stream()
                .map(role -> role.title(language).isEmpty()
                        ? role.company().name(language)
                        : role.company().name(language) + " · " + role.title(language))
                .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        show();
    }

    private void changed() {
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location("people", filters.parameters())));
        show();
    }

    private void show() {
        filter = filters.filter();
        grid.show(
                ListSource.of(window -> people.list(filter, window), bound -> people.count(filter, bound)),
                this::setBeside);
    }
}
