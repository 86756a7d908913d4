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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.companies.Jurisdiction;
import org.qiao.companies.Person;
import org.qiao.companies.PersonFilter;
import org.qiao.companies.PersonFilter.Order;
import org.qiao.companies.PersonFilter.Sort;
import org.qiao.companies.PersonRow;
import org.qiao.companies.PersonService;
import org.qiao.kernel.Language;
import org.qiao.lists.BulkActions;
import org.qiao.lists.WhoseFilters;
import org.qiao.ui.Keys;
import org.qiao.ui.ListFilter;
import org.qiao.ui.ListFilter.Choice;
import org.qiao.ui.ListPage;
import org.qiao.ui.ListSource;
import org.qiao.ui.ListState;
import org.qiao.ui.ListTool;
import org.qiao.ui.Texts;

/** All people, searched in either script. */
@Route("people")
@Menu(title = "people.title", order = 30, icon = "vaadin:user-card")
@RolesAllowed(Permission.COMPANY_READ)
class PersonListView extends ListPage<PersonRow> {

    private final PersonService people;
    private final PersonDialog dialog;
    private final WhoseFilters whose;

    PersonListView(
            PersonService people,
            PersonDialog dialog,
            Directory directory,
            WhoseFilters whose,
            CurrentUser user,
            BulkActions bulk,
            List<ListTool> tools) {
        super("people.title", "people");
        this.people = people;
        this.dialog = dialog;
        this.whose = whose;
        columns(directory);
        filter(ListFilter.oneOf(
                "jurisdiction",
                t("person.jurisdiction"),
                () -> Arrays.stream(Jurisdiction.values())
                        .map(j -> new Choice(j.name().toLowerCase(Locale.ROOT), t(j)))
                        .toList()));
        filter(whose.owner(Texts.language()));
        filter(whose.office(Texts.language()));
        filter(ListFilter.flag("archived", t("filter.archived")));
        if (user.may(Permission.COMPANY_WRITE)) {
            bulkActions(bulk, user);
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

    private void bulkActions(BulkActions bulk, CurrentUser user) {
        var target = new BulkActions.Target<>(
                Person.class, () -> selected().stream().map(PersonRow::id).toList(), this::refresh);
        var actions = new ArrayList<>(List.of(bulk.owner(target)));
        if (user.may(Permission.COMPANY_DELETE)) {
            actions.add(bulk.archive(target));
        }
        setBulkActions(actions.toArray(Button[]::new));
    }

    private void columns(Directory directory) {
        var language = Texts.language();
        var owners = directory.colleagues();
        var grid = grid();
        grid.addName("NAME", t("person.name"), row -> row.listName(language), row -> row.otherName(language));
        grid.addText("COMPANIES", t("person.companies"), row -> companies(row, language), false)
                .setFlexGrow(3);
        grid.addText("JURISDICTION", t("person.jurisdiction"), row -> t(row.jurisdiction()), false);
        grid.addText(
                "OWNER",
                t("company.owner"),
                row -> Optional.ofNullable(owners.get(row.ownerId()))
                        .map(owner -> owner.name(language))
                        .orElse(""),
                true);
        grid.setCard(row -> row.listName(language), row -> companies(row, language));
        grid.onOpen(row -> getUI().ifPresent(ui -> ui.navigate("people/" + row.id())));
    }

    private static String companies(PersonRow row, Language language) {
        return row.roles().stream()
                .map(role -> role.title(language).isEmpty()
                        ? role.company().name(language)
                        : role.company().name(language) + " · " + role.title(language))
                .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
    }

    @Override
    protected ListSource<PersonRow> source(ListState state) {
        var filter = new PersonFilter(
                state.text(),
                state.of("jurisdiction").stream()
                        .flatMap(token -> Arrays.stream(Jurisdiction.values())
                                .filter(j -> j.name().equalsIgnoreCase(token)))
                        .toList(),
                null,
                whose.owners(state),
                whose.offices(state),
                state.has("archived"),
                state.orders(Sort.class, Order::new),
                Texts.language());
        return ListSource.of(window -> people.list(filter, window), bound -> people.count(filter, bound));
    }
}
