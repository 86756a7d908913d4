package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.lists.BulkActions;
import org.qiao.membership.Membership;
import org.qiao.membership.MembershipBulk;
import org.qiao.membership.MembershipRow;
import org.qiao.membership.MembershipService;
import org.qiao.ui.Formats;
import org.qiao.ui.Keys;
import org.qiao.ui.ListPage;
import org.qiao.ui.ListSource;
import org.qiao.ui.ListState;
import org.qiao.ui.ListTool;

/** All memberships as of a day. */
@Route("memberships")
@Menu(title = "memberships.title", order = 25, icon = "vaadin:medal")
@RolesAllowed(Permission.MEMBERSHIP_READ)
class MembershipListView extends ListPage<MembershipRow> {

    private final MembershipService memberships;
    private final MembershipFilters filters;

    MembershipListView(
            MembershipService memberships,
            MembershipFilters filters,
            MembershipDialogs dialogs,
            MembershipBulk fields,
            Directory directory,
            CurrentUser user,
            BulkActions bulk,
            List<ListTool> tools) {
        super("memberships.title", "memberships");
        this.memberships = memberships;
        this.filters = filters;
        new MembershipColumns(
                        new Words(dialogs.tiers(), directory), user.require().zone(), () -> filters.on(state()))
                .addTo(grid());
        filters.all().forEach(this::filter);
        var figures = new Button(
                t("membership.figures"),
                VaadinIcon.BAR_CHART.create(),
                e -> getUI().ifPresent(ui -> ui.navigate("memberships/retention")));
        setActions(figures);
        if (user.may(Permission.MEMBERSHIP_WRITE)) {
            var target = new BulkActions.Target<>(
                    Membership.class,
                    () -> selected().stream().map(MembershipRow::id).toList(),
                    this::refresh);
            setBulkActions(
                    bulk.owner(target, Permission.MEMBERSHIP_WRITE, fields.owner()),
                    bulk.archive(target, fields.archived()));
            setActions(figures, newButton(dialogs));
        }
        build(t("memberships.search"), t("memberships.empty"), tools);
    }

    private static Button newButton(MembershipDialogs dialogs) {
        var button = Keys.press(Keys.CREATE, new Button(t("memberships.new"), VaadinIcon.PLUS.create()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickListener(e -> dialogs.create(null));
        return button;
    }

    @Override
    protected String beside(String count) {
        return t("memberships.beside", count, Formats.day(filters.on(state())));
    }

    @Override
    protected ListSource<MembershipRow> source(ListState state) {
        var filter = filters.read(state);
        return ListSource.of(window -> memberships.list(filter, window), bound -> memberships.count(filter, bound));
    }
}
