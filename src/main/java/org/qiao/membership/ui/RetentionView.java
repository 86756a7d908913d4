package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Permission;
import org.qiao.kernel.Currencies;
import org.qiao.membership.Fate;
import org.qiao.membership.MembershipService;
import org.qiao.membership.OfficeDays;
import org.qiao.membership.Retention;
import org.qiao.ui.Chart;
import org.qiao.ui.DayPicker;
import org.qiao.ui.DayToken;
import org.qiao.ui.EmptyState;
import org.qiao.ui.PageView;
import org.qiao.ui.Texts;

/** How many members stay, by the year in which their term ended, and what all of them owe, as of a day. */
@Route("memberships/retention")
@RolesAllowed(Permission.MEMBERSHIP_READ)
class RetentionView extends PageView implements BeforeEnterObserver {

    private final MembershipService memberships;
    private final OfficeDays days;
    private final DayPicker day = new DayPicker(t("membership.on")).recent();
    private final Div content = new Div();

    RetentionView(MembershipService memberships, OfficeDays days) {
        super("membership.figures");
        this.memberships = memberships;
        this.days = days;
        day.setMax(days.today());
        day.addValueChangeListener(e -> changed());
        content.addClassName("review");
        setActions(day);
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        day.setValue(DayToken.upTo(event.getLocation().getQueryParameters(), "on", days.today()));
        show();
    }

    private void changed() {
        if (day.isEmpty() || day.isInvalid()) {
            return;
        }
        var asked = QueryParameters.simple(Map.of("on", day.getValue().toString()));
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location("memberships/retention", asked)));
        show();
    }

    private void show() {
        var on = day.getValue();
        content.removeAll();
        content.add(retention(memberships.retention(on)), dues(on), years(on));
    }

    /** The list behind a figure of the day. */
    private String address(String filter, String token) {
        var asked = "memberships?" + filter + "=" + token;
        return day.getValue().equals(days.today()) ? asked : asked + "&on=" + day.getValue();
    }

    private String address(int year, @Nullable Fate fate) {
        return address("ended", new Retention.Asked(year, fate).token());
    }

    private Component retention(List<Retention.Year> years) {
        var panel = panel(t("membership.retention"), t("membership.retention.note"));
        if (years.isEmpty()) {
            panel.add(new EmptyState(t("membership.retention.empty")));
        } else {
            panel.add(chart(years), table(years));
        }
        return panel;
    }

    private Component dues(LocalDate on) {
        var panel = panel(t("membership.statement"), t("membership.statement.note"));
        panel.add(new StatementTable(memberships.statement(on), currency -> address("open", currency)));
        return panel;
    }

    private Component years(LocalDate on) {
        var panel = panel(t("membership.byyear"), t("membership.byyear.note"));
        var years = memberships.duesByYear(on);
        if (years.isEmpty()) {
            panel.add(new EmptyState(t("membership.statement.empty")));
            return panel;
        }
        var table = new NativeTable();
        table.addClassName("figures");
        table.getHead()
                .add(row(
                        header(t("membership.year"), "col"),
                        header(t("membership.currency"), "col"),
                        header(t("membership.byyear.agreed"), "col"),
                        header(t("membership.byyear.received"), "col")));
        years.forEach(line -> table.getBody()
                .add(row(
                        header(String.valueOf(line.year()), "row"),
                        new NativeTableCell(Currencies.word(line.currency(), Texts.language())),
                        amount(line.agreed(), line.currency()),
                        amount(line.received(), line.currency()))));
        panel.add(table);
        return panel;
    }

    private static NativeTableRow row(Component... cells) {
        var row = new NativeTableRow();
        row.add(cells);
        return row;
    }

    private static NativeTableCell amount(BigDecimal amount, String currency) {
        return number(amount.signum() == 0 ? "–" : Words.money(amount, currency));
    }

    private static Section panel(String title, String note) {
        var panel = new Section(new H2(title), new Paragraph(note));
        panel.addClassName("panel");
        return panel;
    }

    private Chart chart(List<Retention.Year> years) {
        var chart = new Chart();
        // The same figures stand open under it.
        chart.getElement().getClassList().add("with-table");
        chart.show(
                t("membership.retention.caption"),
                years.stream().map(year -> String.valueOf(year.year())).toList(),
                List.of(
                        series(t("membership.ended"), years, Retention.Year::ended, null),
                        series(t("membership.renewed"), years, Retention.Year::renewed, Fate.RENEWED)));
        return chart;
    }

    private Chart.Series series(
            String name, List<Retention.Year> years, ToIntFunction<Retention.Year> value, @Nullable Fate fate) {
        var values = years.stream().map(value::applyAsInt).toList();
        return new Chart.Series(
                name,
                values,
                values.stream().map(String::valueOf).toList(),
                years.stream().map(year -> address(year.year(), fate)).toList());
    }

    private Component table(List<Retention.Year> years) {
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
            table.getBody()
                    .add(row(
                            header(String.valueOf(year.year()), "row"),
                            figure(year.ended(), year.year(), null),
                            figure(year.renewed(), year.year(), Fate.RENEWED),
                            figure(year.open(), year.year(), Fate.OPEN),
                            figure(year.lost(), year.year(), Fate.LOST),
                            number(year.percent() < 0 ? "—" : t("membership.percent", year.percent()))));
        }
        return table;
    }

    private NativeTableCell figure(int count, int year, @Nullable Fate fate) {
        if (count == 0) {
            return number("0");
        }
        var cell = new NativeTableCell(new Anchor(address(year, fate), String.valueOf(count)));
        cell.addClassName("number");
        return cell;
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
