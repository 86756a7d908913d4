package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qiao.ui.Chart;

/**
 * A bar per group, as long as its deals are worth in the reporting currency or as there are many; behind it a table with the
 * number of deals, the sum in each currency and the converted one. Every bar and every sum leads to its list.
 */
final class GroupChart {

    /** A chart of more bars is not read; the table has them all. */
    private static final int BARS = 20;

    private GroupChart() {}

    static Chart of(String caption, List<Group> groups, boolean counted, String reporting) {
        // Where nothing can be converted, bars of nothing would say nothing.
        var byNumber = counted || groups.stream().allMatch(group -> group.sum().worth() == null);
        var values = new ArrayList<@Nullable Number>();
        var labels = new ArrayList<String>();
        for (var group : groups) {
            BigDecimal worth = group.sum().worth();
            values.add(byNumber ? Long.valueOf(group.deals().count()) : worth);
            labels.add(byNumber ? SumText.number(group.deals().count()) : worth(group));
        }
        var columns = new ArrayList<Chart.Column>();
        columns.add(column(
                t("review.deals"),
                groups,
                g -> SumText.number(g.deals().count()),
                g -> g.address().link()));
        for (var currency : SumText.currencies(groups.stream().map(Group::deals).toList())) {
            columns.add(column(
                    currency,
                    groups,
                    g -> SumText.money(g.sum().in(currency)),
                    g -> g.deals().in(currency) == null
                            ? null
                            : g.address().with("currency", currency).link()));
        }
        columns.add(column(
                t("deal.currency.none"),
                groups,
                g -> g.deals().unknown() == 0 ? "" : SumText.number(g.deals().unknown()),
                g -> g.deals().unknown() == 0
                        ? null
                        : g.address().with("currency", "none").link()));
        columns.add(column(
                t("total.in", reporting),
                groups,
                g -> SumText.worth(g.sum()),
                g -> g.deals().figures().isEmpty()
                        ? null
                        : g.address().worth(g.deals()).link()));
        var chart = new Chart();
        chart.showShares();
        chart.show(
                caption,
                groups.stream().map(Group::name).toList(),
                List.of(new Chart.Series(
                        caption,
                        values,
                        labels,
                        groups.stream().map(g -> g.address().link()).toList())),
                columns,
                BARS);
        return chart;
    }

    private static String worth(Group group) {
        var number = SumText.number(group.deals().count());
        return group.sum().figures().isEmpty()
                ? t("review.bar.unknown", number)
                : t("review.bar", SumText.worth(group.sum()), number);
    }

    private static Chart.Column column(
            String name, List<Group> groups, Function<Group, String> text, Function<Group, @Nullable String> link) {
        var links = new ArrayList<@Nullable String>();
        groups.forEach(group -> links.add(link.apply(group)));
        return new Chart.Column(name, groups.stream().map(text).toList(), links);
    }
}
