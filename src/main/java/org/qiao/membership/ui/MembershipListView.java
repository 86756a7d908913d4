package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.kernel.Language;
import org.qiao.membership.MembershipFilter;
import org.qiao.membership.MembershipRow;
import org.qiao.membership.MembershipService;
import org.qiao.membership.OfficeDays;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Formats;
import org.qiao.ui.Keys;
import org.qiao.ui.ListGrid;
import org.qiao.ui.ListSource;
import org.qiao.ui.PageView;
import org.qiao.ui.Texts;

/** All memberships as of a day, lazily: searched, filtered and sorted, with the state in the address. */
@Route("memberships")
@Menu(title = "memberships.title", order = 25, icon = "vaadin:medal")
@RolesAllowed(Permission.MEMBERSHIP_READ)
class MembershipListView extends PageView implements BeforeEnterObserver {

    private final MembershipService memberships;
    private final MembershipFilterBar filters;
    private final ListGrid<MembershipRow> grid = new ListGrid<>();
    private final Words words;
    private MembershipFilter filter;

    MembershipListView(
            MembershipService memberships,
            MembershipDialogs dialogs,
            OfficeDays days,
            Directory directory,
            CurrentUser user) {
        super("memberships.title");
        this.memberships = memberships;
        this.words = new Words(dialogs.tiers(), directory);
        this.filters = new MembershipFilterBar(dialogs.tiers(), directory.offices(), days.today(), this::changed);
        this.filter = filters.filter();
        columns();
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

    private void columns() {
        var language = Texts.language();
        grid.addNameColumn(row -> name(row, language), row -> other(row, language))
                .setHeader(t("membership.company"))
                .setKey("COMPANY")
                .setSortProperty("COMPANY");
        grid.addColumn(LitRenderer.<MembershipRow>of("<span class='${item.tone}'>${item.status}</span>")
                        .withProperty("tone", row -> Words.chipClass(row.status()))
                        .withProperty("status", row -> t(row.status())))
                .setHeader(t("membership.status"));
        grid.addColumn(row -> words.tier(row.tierId())).setHeader(t("membership.tier"));
        grid.addColumn(row -> row.since() == null ? "" : Formats.day(row.since()))
                .setHeader(t("membership.since"));
        grid.addColumn(this::ends)
                .setHeader(t("membership.ends"))
                .setKey("ENDS")
                .setSortProperty("ENDS")
                .setFlexGrow(2);
        grid.addColumn(row -> Words.open(row.statement()))
                .setHeader(t("membership.open"))
                .setPartNameGenerator(row -> "number");
        grid.addColumn(row -> words.office(row.officeId())).setHeader(t("company.office"));
        grid.addColumn(row -> words.colleague(row.ownerId())).setHeader(t("company.owner"));
        grid.setCard(
                row -> name(row, language),
                row -> String.join(" · ", t(row.status()), words.tier(row.tierId()), ends(row)));
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

    private static String name(MembershipRow row, Language language) {
        return row.company() == null
                ? t("membership.company.hidden")
                : row.company().name(language);
    }

    private static String other(MembershipRow row, Language language) {
        return row.company() == null
                ? ""
                : language.other(row.company().nameEn(), row.company().nameZh());
    }

    /** The day, and while a renewal is due how long that still is. */
    private String ends(MembershipRow row) {
        if (row.endsOn() == null) {
            return "";
        }
        var left = ChronoUnit.DAYS.between(filter.on(), row.endsOn());
        var day = Formats.day(row.endsOn());
        return left < 0 || left > 90 ? day : t("membership.endsin", day, left);
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
        var day = Formats.day(filter.on());
        grid.show(
                ListSource.of(window -> memberships.list(filter, window), bound -> memberships.count(filter, bound)),
                count -> setBeside(t("memberships.beside", count, day)));
    }
}
