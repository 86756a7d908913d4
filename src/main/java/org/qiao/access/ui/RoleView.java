package org.qiao.access.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.access.RoleRow;
import org.qiao.access.RoleService;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Keys;
import org.qiao.ui.ListGrid;
import org.qiao.ui.PageView;
import org.qiao.ui.Texts;

/** The roles: each opens as a matrix of rights and reaches. */
@Route("admin/roles")
@Menu(title = "admin.roles", order = 110, icon = "vaadin:key")
@RolesAllowed({Permission.USER_READ, Permission.ROLE_WRITE})
class RoleView extends PageView {

    private final RoleService roles;
    private final ListGrid<RoleRow> grid = new ListGrid<>();

    RoleView(RoleService roles, CurrentUser user) {
        super("admin.roles");
        this.roles = roles;
        var language = Texts.language();
        var dialog = new RoleDialog(roles, this::show);
        grid.addNameColumn(row -> row.name(language), row -> row.otherName(language))
                .setHeader(t("role.name"));
        grid.addColumn(RoleRow::rights).setHeader(t("role.rights")).setSortable(true);
        grid.addColumn(RoleRow::holders).setHeader(t("role.holders")).setSortable(true);
        grid.setCard(row -> row.name(language), row -> t("role.card", row.rights(), row.holders()));
        grid.setEmptyStateComponent(new EmptyState(t("role.empty")));
        grid.onOpen(row -> dialog.open(row.id()));
        add(grid);
        if (user.may(Permission.ROLE_WRITE)) {
            var add =
                    Keys.press(Keys.CREATE, new Button(t("role.new"), VaadinIcon.PLUS.create(), e -> dialog.create()));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            setActions(add);
        }
        show();
    }

    private void show() {
        var found = roles.list();
        grid.setItems(found);
        setBeside(String.valueOf(found.size()));
    }
}
