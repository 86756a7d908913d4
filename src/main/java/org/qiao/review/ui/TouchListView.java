package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.access.CurrentUser;
import org.qiao.access.Desk;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.companies.CompanyRef;
import org.qiao.outreach.TouchFigures;
import org.qiao.outreach.TouchRow;
import org.qiao.review.ReviewDays;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Formats;
import org.qiao.ui.ListGrid;
import org.qiao.ui.PageView;
import org.qiao.ui.Texts;

/** The touches behind one bar: those of a desk in so many days up to today or an earlier day, newest first. */
@Route("review/touches")
@RolesAllowed(Permission.REVIEW_READ)
class TouchListView extends PageView implements BeforeEnterObserver {

    private final TouchFigures touches;
    private final ReviewDays days;
    private final ListGrid<TouchRow> grid = new ListGrid<>();

    TouchListView(TouchFigures touches, ReviewDays days, Directory directory, CurrentUser user) {
        super("review.touches");
        this.touches = touches;
        this.days = days;
        var language = Texts.language();
        var zone = user.require().zone();
        var colleagues = directory.colleagues();
        grid.addColumn(row -> when(row, zone)).setHeader(t("review.when"));
        grid.addColumn(row -> t(row.channel())).setHeader(t("review.channel"));
        grid.addColumn(TouchListView::subject).setHeader(t("review.subject")).setFlexGrow(3);
        grid.addColumn(row -> row.companies().stream()
                        .map(company -> company.name(language))
                        .collect(Collectors.joining(t("ui.and"))))
                .setHeader(t("review.with"))
                .setFlexGrow(2);
        grid.addColumn(row -> {
                    var owner = colleagues.get(row.ownerId());
                    return owner == null ? "" : owner.name(language);
                })
                .setHeader(t("review.owner"));
        grid.setCard(
                TouchListView::subject,
                row -> Stream.concat(
                                Stream.of(t(row.channel())),
                                row.companies().stream().map(c -> c.name(language)))
                        .collect(Collectors.joining(" · ")));
        grid.onOpen(row -> row.companies().stream()
                .findFirst()
                .map(CompanyRef::id)
                .ifPresent(id -> getUI().ifPresent(ui -> ui.navigate("companies/" + id + "/touches"))));
        grid.setEmptyStateComponent(new EmptyState(t("review.touches.none")));
        add(grid);
    }

    /** On the viewer's clock; of an all-day touch only the day is known, where it was. */
    private static String when(TouchRow row, ZoneId zone) {
        return row.when().allDay()
                ? Formats.day(row.when().local().toLocalDate())
                : Formats.moment(row.when().instant(), zone);
    }

    private static String subject(TouchRow row) {
        return row.heading(Texts.language());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var desk = parameters
                .getSingleParameter("desk")
                .flatMap(name -> Arrays.stream(Desk.values())
                        .filter(d -> d.name().equalsIgnoreCase(name))
                        .findFirst())
                .orElse(Desk.US);
        var span = parameters.getSingleParameter("days").orElse("").equals("28") ? 28 : 7;
        var today = days.today();
        var asOf = Days.read(parameters, "asof", today);
        var last = asOf.isBefore(today) ? asOf : today;
        var from = days.startOfLast(span, last);
        var before = days.end(last);
        grid.setItemsPageable(
                page -> touches.list(desk, from, before, Math.toIntExact(page.getOffset()), page.getPageSize()),
                page -> count(desk, from, before));
        setBeside(t(
                "review.beside",
                count(desk, from, before),
                t(desk) + " · " + TouchSection.span(span, last.equals(today) ? null : last),
                Formats.zone(days.zone())));
    }

    private long count(Desk desk, java.time.Instant from, java.time.Instant before) {
        return Objects.requireNonNull(touches.countByDesk(from, before).get(desk));
    }
}
