package org.qiao.screening.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.qiao.access.Permission;
import org.qiao.screening.MatchRow;
import org.qiao.screening.MatchService;
import org.qiao.screening.MatchStatus;
import org.qiao.ui.ListPage;
import org.qiao.ui.ListSource;
import org.qiao.ui.ListState;
import org.qiao.ui.ListTool;

/** Companies and people of ours that may be on a restricted-party list: those that wait for a decision, others when asked for. */
@Route("screening")
@Menu(title = "screening.title", order = 47, icon = "vaadin:scale")
@RolesAllowed(Permission.SCREENING_READ)
class MatchListView extends ListPage<MatchRow> {

    private final MatchService matches;
    private final MatchFilters filters;
    private final MatchWords words;

    MatchListView(MatchService matches, MatchFilters filters, MatchWords words, List<ListTool> tools) {
        super("screening.title", "screening");
        this.matches = matches;
        this.filters = filters;
        this.words = words;
        addColumns();
        filters.all().forEach(this::filter);
        build(
                t("screening.search"),
                t(matches.inForce().isEmpty() ? "screening.empty.unlisted" : "screening.empty"),
                tools);
    }

    private void addColumns() {
        var grid = grid();
        grid.addText("RECORD", t("screening.ours"), words::record, false).setFlexGrow(3);
        grid.addText("KIND", t("screening.kind"), row -> t(row.kind()), false)
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addText("LISTED", t("screening.listed"), MatchRow::listedName, false)
                .setFlexGrow(3);
        grid.addText("LIST", t("screening.list"), words::list, false).setFlexGrow(2);
        grid.addText("SCORE", t("screening.score"), row -> String.valueOf(row.score()), true)
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addText("WHY", t("screening.why"), words::reasons, false).setFlexGrow(3);
        grid.addChip("STATUS", t("screening.status"), words::status, MatchListView::tone)
                .setWidth("12rem")
                .setFlexGrow(0);
        grid.addSpare("OURNAME", t("screening.ours.name"), MatchRow::ourName, false);
        grid.addSpare("SOURCE", t("screening.source"), MatchRow::source, false);
        grid.addSpare("PROGRAM", t("screening.program"), row -> row.program() == null ? "" : row.program(), false);
        grid.addSpare("CHANGED", t("screening.changed"), row -> t(row.changed()), false);
        grid.addSpare("FOUND", t("screening.found"), row -> words.moment(row.foundAt()), true);
        grid.addSpare("DECIDED", t("screening.decided"), row -> words.moment(row.decidedAt()), true);
        grid.addSpare("BY", t("screening.decided.by"), row -> words.colleague(row.decidedBy()), false);
        grid.setCard(
                row -> words.record(row) + " · " + row.listedName(),
                row -> row.score() + " · " + words.status(row) + " · " + words.list(row));
        grid.onOpen(row -> getUI().ifPresent(ui -> ui.navigate("screening/" + row.id())));
    }

    private static String tone(MatchRow row) {
        return !row.gone() && MatchStatus.WAITING.contains(row.status()) ? "late" : "";
    }

    @Override
    protected ListSource<MatchRow> source(ListState state) {
        var filter = filters.read(state);
        return ListSource.of(window -> matches.list(filter, window), bound -> matches.count(filter, bound));
    }
}
