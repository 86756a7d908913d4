package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Currencies;
import org.qiao.pipeline.DealFigures;
import org.qiao.pipeline.Direction;
import org.qiao.pipeline.Figure;
import org.qiao.pipeline.LedgerFigures;
import org.qiao.pipeline.PipelineRef;
import org.qiao.pipeline.StageRef;
import org.qiao.pipeline.TotalText;
import org.qiao.pipeline.Totals;
import org.qiao.ui.Chart;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** What open deals are worth: a chart per currency, since amounts of two currencies share no scale and are never added. */
@Component
class ValueCharts {

    /** One bar: what it is called, where it leads, and what it says. */
    private record Bar(
            String category, String address, @Nullable Figure figure, long count) {}

    private final DealFigures figures;
    private final LedgerFigures ledger;
    private final Totals totals;

    ValueCharts(DealFigures figures, LedgerFigures ledger, Totals totals) {
        this.figures = figures;
        this.ledger = ledger;
        this.totals = totals;
    }

    /**
     * @param pipeline whose stages; null where there is no pipeline at all
     * @param reporting what the converted total is in
     */
    List<com.vaadin.flow.component.Component> byStage(@Nullable PipelineRef pipeline, String reporting) {
        if (pipeline == null) {
            return List.of();
        }
        var language = Texts.language();
        var stages = pipeline.stages().stream().filter(StageRef::isOpen).toList();
        var byCurrency = new LinkedHashMap<String, Map<Long, Bar>>();
        long unknown = 0;
        var stageValues = figures.valueByStage(pipeline.id());
        for (var value : stageValues) {
            if (value.currency() == null) {
                unknown += value.count();
            } else {
                byCurrency
                        .computeIfAbsent(value.currency(), c -> new LinkedHashMap<>())
                        .put(value.stageId(), new Bar("", "", value.figure(), value.count()));
            }
        }
        var shown = new ArrayList<com.vaadin.flow.component.Component>();
        byCurrency.forEach((currency, values) -> shown.add(chart(
                t("review.value.in", pipeline.name(language), Currencies.word(currency, language)),
                currency,
                stages.stream()
                        .map(stage -> bar(
                                stage.name(language),
                                DealLists.open(pipeline, stage, currency),
                                values.get(stage.id())))
                        .toList())));
        totals.at(ledger.today(), Totals.parts(stageValues), reporting)
                .ifPresent(total -> shown.add(new Paragraph(t("review.total", TotalText.of(total)))));
        return closing(shown, unknown, DealLists.openWithoutAmount(pipeline));
    }

    List<com.vaadin.flow.component.Component> byDirection() {
        var byCurrency = new LinkedHashMap<String, Map<Direction, Bar>>();
        long unknown = 0;
        for (var value : figures.valueByDirection()) {
            if (value.currency() == null) {
                unknown += value.count();
            } else {
                byCurrency
                        .computeIfAbsent(value.currency(), c -> new LinkedHashMap<>())
                        .put(value.direction(), new Bar("", "", value.figure(), value.count()));
            }
        }
        var shown = new ArrayList<com.vaadin.flow.component.Component>();
        byCurrency.forEach((currency, values) -> shown.add(chart(
                t("review.value.all", Currencies.word(currency, Texts.language())),
                currency,
                Arrays.stream(Direction.values())
                        .map(direction -> bar(t(direction), DealLists.open(direction, currency), values.get(direction)))
                        .toList())));
        return closing(shown, unknown, DealLists.openWithoutAmount());
    }

    private static Bar bar(String category, String address, @Nullable Bar value) {
        return new Bar(category, address, value == null ? null : value.figure(), value == null ? 0 : value.count());
    }

    private static List<com.vaadin.flow.component.Component> closing(
            List<com.vaadin.flow.component.Component> shown, long unknown, String address) {
        if (unknown > 0) {
            var link = new Anchor(address, t("review.value.unknown", unknown));
            link.addClassName("review-unknown");
            shown.add(link);
        } else if (shown.isEmpty()) {
            shown.add(new Paragraph(t("review.value.none")));
        }
        return shown;
    }

    private static Chart chart(String caption, String currency, List<Bar> bars) {
        var values = new ArrayList<@Nullable BigDecimal>();
        var labels = new ArrayList<String>();
        var links = new ArrayList<@Nullable String>();
        for (var bar : bars) {
            var figure = bar.figure();
            values.add(figure == null ? null : figure.money().amount());
            labels.add(figure == null ? "" : t("review.bar", DealLines.money(figure), bar.count()));
            links.add(figure == null ? null : bar.address());
        }
        var chart = new Chart();
        chart.show(
                caption,
                bars.stream().map(Bar::category).toList(),
                List.of(new Chart.Series(currency, values, labels, links)));
        return chart;
    }
}
