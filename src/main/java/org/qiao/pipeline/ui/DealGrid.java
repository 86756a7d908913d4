package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.access.Directory.Colleague;
import org.qiao.pipeline.DealRow;
import org.qiao.pipeline.StageRef;
import org.qiao.ui.Formats;
import org.qiao.ui.ListGrid;
import org.qiao.ui.Texts;

/** Deals in lines. Amounts of each currency have a column of their own, so that they are ranked among themselves only. */
class DealGrid extends ListGrid<DealRow> {

    DealGrid(Map<Long, StageRef> stages, Map<Long, Colleague> colleagues, ZoneId zone) {
        var language = Texts.language();
        addNameColumn(DealGrid::name, row -> row.otherName(language)).setHeader(t("deal.title"));
        addColumn(row -> row.isMasked() ? t("deal.confidential") : row.company(language))
                .setHeader(t("deal.company"))
                .setFlexGrow(2);
        addColumn(row -> stage(stages, row))
                .setHeader(t("deal.stage"))
                .setKey("STAGE")
                .setSortProperty("STAGE");
        addColumn(row -> Formats.day(row.stageSince().atZone(zone).toLocalDate()))
                .setHeader(t("deal.since"))
                .setKey("SINCE")
                .setSortProperty("SINCE");
        for (var currency : new String[] {"CNY", "USD"}) {
            addColumn(row -> currency.equals(row.valueCurrency()) ? Figures.brief(row.value()) : "")
                    .setHeader(t("deal.value.in", currency))
                    .setKey(currency)
                    .setSortProperty(currency)
                    .setTextAlign(ColumnTextAlign.END);
        }
        addColumn(row -> {
                    var owner = colleagues.get(row.ownerId());
                    return owner == null ? "" : owner.name(language);
                })
                .setHeader(t("deal.owner"));
        addColumn(row -> Formats.day(row.updatedAt().atZone(zone).toLocalDate()))
                .setHeader(t("deal.updated"))
                .setKey("UPDATED")
                .setSortProperty("UPDATED");
        setCard(
                DealGrid::name,
                row -> Stream.of(stage(stages, row), Figures.brief(row.value()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
        onOpen(row -> getUI().ifPresent(ui -> ui.navigate("deals/" + row.id())));
    }

    private static String name(DealRow row) {
        var name = row.name(Texts.language());
        return row.isMasked() ? t("deal.name.masked", name) : name;
    }

    private static String stage(Map<Long, StageRef> stages, DealRow row) {
        var stage = stages.get(row.stageId());
        return stage == null ? "" : stage.name(Texts.language());
    }
}
