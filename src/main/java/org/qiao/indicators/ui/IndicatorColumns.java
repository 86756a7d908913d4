package org.qiao.indicators.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import java.time.ZoneId;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.indicators.IndicatorRow;
import org.qiao.indicators.IndicatorText;
import org.qiao.reference.Places;
import org.qiao.ui.ListGrid;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** The columns of the list of published figures. */
@Component
class IndicatorColumns {

    private final Places places;
    private final Directory directory;
    private final CurrentUser user;

    IndicatorColumns(Places places, Directory directory, CurrentUser user) {
        this.places = places;
        this.directory = directory;
        this.user = user;
    }

    void addTo(ListGrid<IndicatorRow> grid) {
        var language = Texts.language();
        grid.addName("MEASURE", t("indicator.measure"), row -> row.measure(language), row -> row.otherMeasure(language))
                .setFlexGrow(9);
        grid.addText("HOME", t("indicator.home"), row -> places.name(row.homeId(), language), true);
        grid.addText("HOST", t("indicator.host"), row -> places.name(row.hostId(), language), true);
        grid.addText("PERIOD", t("indicator.period"), row -> IndicatorText.period(row.fromYear(), row.toYear()), true)
                .setWidth("7.5rem")
                .setFlexGrow(0);
        grid.addAmount("VALUE", t("indicator.value"), IndicatorText::brief, IndicatorText::exported)
                .setSortable(false)
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(2);
        grid.addText("SOURCE", t("indicator.source"), row -> row.source(language), true)
                .setFlexGrow(3);
        addSpares(grid, user.require().zone());
        grid.setCard(row -> row.measure(language), row -> second(row));
        grid.onOpen(row -> grid.getUI().ifPresent(ui -> ui.navigate("indicators/" + row.id())));
    }

    private static String second(IndicatorRow row) {
        var period = IndicatorText.period(row.fromYear(), row.toYear());
        return period.isEmpty() ? IndicatorText.brief(row) : period + " · " + IndicatorText.brief(row);
    }

    private void addSpares(ListGrid<IndicatorRow> grid, ZoneId zone) {
        var language = Texts.language();
        grid.addSpare("OTHER_MEASURE", t("indicator.measure.other"), row -> row.otherMeasure(language), false);
        grid.addSpare("PRINTED", t("indicator.printed"), row -> row.printed() == null ? "" : row.printed(), false);
        grid.spare(grid.addDay("PUBLISHED", t("indicator.published"), IndicatorRow::publishedOn, true));
        grid.addSpare("OWNER", t("filter.owner"), row -> directory.colleagueName(row.ownerId(), language), true);
        grid.addSpare("OFFICE", t("filter.office"), row -> directory.officeName(row.officeId(), language), false);
        grid.spare(grid.addDay(
                "UPDATED",
                t("deal.updated"),
                row -> row.updatedAt().atZone(zone).toLocalDate(),
                true));
    }
}
