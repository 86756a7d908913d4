package org.qiao.access.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.access.RoleRow;
import org.qiao.access.RoleService;
import org.qiao.access.UserRow;
import org.qiao.access.UserService;
import org.qiao.ui.Chip;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Keys;
import org.qiao.ui.ListGrid;
import org.qiao.ui.PageView;
import org.qiao.ui.Texts;

/** Who may sign in: a manager reads the users of the own desk, an admin keeps all of them. */
@Route("admin/users")
@Menu(title = "admin.users", order = 100, icon = "vaadin:users")
@RolesAllowed(Permission.USER_READ)
class UserListView extends PageView implements BeforeEnterObserver {

    private final UserService users;
    private final UserDialog dialog;
    private final Map<Long, RoleRow> roles;
    private final Map<Long, Directory.OfficeRef> offices;
    private final TextField search = new TextField();
    private final ListGrid<UserRow> grid = new ListGrid<>();

    UserListView(UserService users, RoleService roles, Directory directory, CurrentUser user) {
        super("admin.users");
        this.users = users;
        this.dialog = new UserDialog(users, roles, directory, user, this::show);
        this.roles = roles.list().stream().collect(Collectors.toMap(RoleRow::id, Function.identity()));
        this.offices =
                directory.offices().stream().collect(Collectors.toMap(Directory.OfficeRef::id, Function.identity()));

        search.setPlaceholder(t("user.search"));
        search.setAriaLabel(t("user.search"));
        search.setClearButtonVisible(true);
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(e -> changed());
        search.addClassName("filter-text");
        var filters = new Div(search);
        filters.addClassName("filters");
        columns();
        grid.setEmptyStateComponent(new EmptyState(t("user.empty")));
        add(filters, grid);
        if (user.may(Permission.USER_WRITE)) {
            grid.onOpen(row -> dialog.edit(row.id()));
            var add =
                    Keys.press(Keys.CREATE, new Button(t("user.new"), VaadinIcon.PLUS.create(), e -> dialog.create()));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            setActions(add);
        }
    }

    private void columns() {
        var language = Texts.language();
        grid.addNameColumn(row -> row.name(language), row -> row.otherName(language))
                .setHeader(t("user.name"))
                .setComparator(UserRow::nameEn);
        grid.addColumn(UserRow::login).setHeader(t("user.login")).setSortable(true);
        grid.addColumn(this::office).setHeader(t("user.office")).setSortable(true);
        grid.addColumn(this::roleNames).setHeader(t("user.roles")).setFlexGrow(2);
        grid.addComponentColumn(row -> status(row)).setHeader(t("user.status"));
        grid.setCard(
                row -> row.name(language) + (row.disabled() ? " · " + t("user.status.disabled") : ""),
                row -> String.join(" · ", row.login(), office(row), roleNames(row)));
    }

    private static Chip status(UserRow row) {
        if (row.disabled()) {
            return new Chip(t("user.status.disabled"), Chip.Tone.ALERT);
        }
        return row.passwordSet()
                ? new Chip(t("user.status.active"), Chip.Tone.PLAIN)
                : new Chip(t("user.status.nopassword"), Chip.Tone.ACCENT);
    }

    private String office(UserRow row) {
        return Objects.requireNonNull(offices.get(row.officeId())).name(Texts.language());
    }

    private String roleNames(UserRow row) {
        return row.roles().stream()
                .sorted()
                .map(roles::get)
                .filter(Objects::nonNull)
                .map(role -> role.name(Texts.language()))
                .collect(Collectors.joining(t("ui.and")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse(""));
        show();
    }

    private void changed() {
        var parameters = search.isEmpty() ? QueryParameters.empty() : QueryParameters.of("q", search.getValue());
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location("admin/users", parameters)));
        show();
    }

    private void show() {
        var wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        var found = users.list().stream()
                .filter(row -> List.of(row.login(), row.nameEn().toLowerCase(Locale.ROOT), row.nameZh()).stream()
                        .anyMatch(text -> text.contains(wanted)))
                .toList();
        grid.setItems(found);
        setBeside(String.valueOf(found.size()));
    }
}
