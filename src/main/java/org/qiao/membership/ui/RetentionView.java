package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Permission;
import org.qiao.membership.MembershipService;
import org.qiao.membership.OfficeDays;
import org.qiao.membership.Retention;
import org.qiao.ui.Chart;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Formats;
import org.qiao.ui.PageView;

/** How many members stay, by the year in which their term ended, and what all of them owe. */
@Route("memberships/retention")
@RolesAllowed(Permission.MEMBERSHIP_READ)
class RetentionView extends PageView {

    RetentionView(MembershipService memberships, OfficeDays days) {
        super("membership.figures");
        var today = days.today();
        setBeside(Formats.day(today));
        var years = memberships.retention(today);
        var page = new Div(retention(years), dues(memberships));
        page.addClassName("review");
        add(page);
    }

    private static Component retention(List<Retention.Year> years) {
        var panel = panel(t("membership.retention"), t("membership.retention.note"));
        if (years.isEmpty()) {
            panel.add(new EmptyState(t("membership.retention.empty")));
        } else {
            panel.add(chart(years), table(years));
        }
        return panel;
    }

    private static Component dues(MembershipService memberships) {
        var panel = panel(t("membership.statement"), t("membership.statement.note"));
        panel.add(new StatementTable(memberships.statement()));
        return panel;
    }

    private static Section panel(String title, String note) {
        var panel = new Section(new H2(title), new Paragraph(note));
        panel.addClassName("panel");
        return panel;
    }

    private static Chart chart(List<Retention.Year> years) {
        var chart = new Chart();
        chart.show(
                t("membership.retention.caption"),
                years.stream().map(year -> String.valueOf(year.year())).toList(),
                List.of(
                        series(t("membership.ended"), years, Retention.Year::ended),
                        series(t("membership.renewed"), years, Retention.Year::renewed)));
        return chart;
    }

    private static Chart.Series series(
            String name, List<Retention.Year> years, java.util.function.ToIntFunction<Retention.Year> value) {
        var values = years.stream().map(value::applyAsInt).toList();
        return new Chart.Series(
                name,
                values,
                values.stream().map(String::valueOf).toList(),
                Collections.<@Nullable String>nCopies(years.size(), null));
    }

    private static Component table(List<Retention.Year> years) {
        var table = new NativeTable();
        table.addClassName("figures");
        var head = new NativeTableRow();
        for (var key : List.of(
                t("membership.year"),
                t("membership.ended"),
                t("membership.renewed"),
                t("membershipstatus.grace"),
                t("membership.lost"),
                t("membership.rate"))) {
            head.add(header(key, "col"));
        }
        table.getHead().add(head);
        for (var year : years) {
            var row = new NativeTableRow();
            row.add(header(String.valueOf(year.year()), "row"));
            List.of(year.ended(), year.renewed(), year.open(), year.lost()).forEach(n -> row.add(number("" + n)));
            row.add(number(year.percent() < 0 ? "—" : t("membership.percent", year.percent())));
            table.getBody().add(row);
        }
        return table;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }
}
