package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.membership.MembershipFilter;
import org.qiao.membership.MembershipService;
import org.qiao.membership.OfficeDays;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Formats;
import org.qiao.ui.Keys;
import org.qiao.ui.ListSource;
import org.qiao.ui.PageView;

/** All memberships as of a day, lazily: searched, filtered and sorted, with the state in the address. */
@Route("memberships")
@Menu(title = "memberships.title", order = 25, icon = "vaadin:medal")
@RolesAllowed(Permission.MEMBERSHIP_READ)
class MembershipListView extends PageView implements BeforeEnterObserver {

    private final MembershipService memberships;
    private final MembershipFilterBar filters;
    private final MembershipGrid grid;
    private MembershipFilter filter;

    MembershipListView(
            MembershipService memberships,
            MembershipDialogs dialogs,
            OfficeDays days,
            Directory directory,
            CurrentUser user) {
        super("memberships.title");
        this.memberships = memberships;
        this.grid = new MembershipGrid(new Words(dialogs.tiers(), directory));
        this.filters = new MembershipFilterBar(dialogs.tiers(), directory.offices(), days.today(), this::changed);
        this.filter = filters.filter();
        sorts();
        grid.onOpen(row -> getUI().ifPresent(ui -> ui.navigate("memberships/" + row.id())));
        grid.setEmptyStateComponent(new EmptyState(t("memberships.empty")));
        add(filters, grid);
        var actions = new ArrayList<Button>();
        actions.add(new Button(
                t("membership.figures"),
                VaadinIcon.BAR_CHART.create(),
                e -> getUI().ifPresent(ui -> ui.navigate("memberships/retention"))));
        if (user.may(Permission.MEMBERSHIP_WRITE)) {
            var create = Keys.press(Keys.CREATE, new Button(t("memberships.new"), VaadinIcon.PLUS.create()));
            create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            create.addClickListener(e -> dialogs.create(null));
            actions.add(create);
        }
        setActions(actions.toArray(Button[]::new));
    }

    private void sorts() {
        grid.addSortListener(e -> {
            if (e.isFromClient()) {
                var order = e.getSortOrder();
                filters.sort(
                        order.isEmpty()
                                ? MembershipFilter.Sort.COMPANY
                                : MembershipFilter.Sort.valueOf(
                                        order.getFirst().getSorted().getKey()),
                        !order.isEmpty() && order.getFirst().getDirection() == SortDirection.DESCENDING);
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        show();
    }

    private void changed() {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location("memberships", QueryParameters.simple(filters.state()))));
        show();
    }

    private void show() {
        filter = filters.filter();
        grid.asOf(filter.on());
        var day = Formats.day(filter.on());
        grid.show(
                ListSource.of(window -> memberships.list(filter, window), bound -> memberships.count(filter, bound)),
                count -> setBeside(t("memberships.beside", count, day)));
    }
}
