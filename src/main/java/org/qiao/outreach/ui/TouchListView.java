package org.qiao.outreach.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.outreach.TouchLists;
import org.qiao.outreach.TouchRow;
import org.qiao.ui.Formats;
import org.qiao.ui.ListPage;
import org.qiao.ui.ListSource;
import org.qiao.ui.ListState;
import org.qiao.ui.ListTool;
import org.qiao.ui.Texts;

/** All touches, newest first: who talked to whom, about what. */
@Route("touches")
@Menu(title = "touches.title", order = 35, icon = "vaadin:comments-o")
@RolesAllowed(Permission.TOUCH_READ)
class TouchListView extends ListPage<TouchRow> {

    private final TouchLists touches;
    private final TouchFilters filters;

    TouchListView(
            TouchLists touches, TouchFilters filters, Directory directory, CurrentUser user, List<ListTool> tools) {
        super("touches.title", "touches");
        this.touches = touches;
        this.filters = filters;
        columns(directory, user.require().zone());
        grid().onOpen(row -> Links.address(first(row.companies()), first(row.people()), row.deal())
                .ifPresent(address -> getUI().ifPresent(ui -> ui.navigate(address + "/touches"))));
        filters.all().forEach(this::filter);
        build(t("touches.search"), t("touches.empty"), tools);
    }

    private void columns(Directory directory, ZoneId zone) {
        var language = Texts.language();
        var grid = grid();
        grid.export(
                grid.addText("AT", t("touch.when"), row -> when(row, zone), true),
                row -> row.when().instant().atZone(zone).toLocalDate());
        grid.addText("CHANNEL", t("touch.channel"), row -> t(row.channel()), false);
        grid.addText("SUBJECT", t("touch.subject"), row -> row.heading(language), false)
                .setFlexGrow(3);
        grid.addText("COMPANY", t("touch.companies"), TouchListView::companies, false)
                .setFlexGrow(2);
        grid.addText("OWNER", t("filter.owner"), row -> directory.colleagueName(row.ownerId(), language), true);
        grid.addSpare("OUTCOME", t("touch.outcome"), row -> row.outcome() == null ? "" : t(row.outcome()), false);
        grid.addSpare("OFFICE", t("filter.office"), row -> directory.officeName(row.officeId(), language), true);
        grid.setCard(
                row -> row.heading(language),
                row -> Stream.of(t(row.channel()), companies(row))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }

    /** On the viewer's clock; of an all-day touch only the day is known, where it was. */
    private static String when(TouchRow row, ZoneId zone) {
        return row.when().allDay()
                ? Formats.day(row.when().local().toLocalDate())
                : Formats.moment(row.when().instant(), zone);
    }

    private static String companies(TouchRow row) {
        return row.companies().stream()
                .map(company -> company.name(Texts.language()))
                .collect(Collectors.joining(t("ui.and")));
    }

    private static <T> @org.jspecify.annotations.Nullable T first(List<T> records) {
        return records.isEmpty() ? null : records.getFirst();
    }

    @Override
    protected ListSource<TouchRow> source(ListState state) {
        var filter = filters.read(state);
        return ListSource.of(window -> touches.list(filter, window), bound -> touches.count(filter, bound));
    }
}
