package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Directory.Colleague;
import org.qiao.pipeline.Admission;
import org.qiao.pipeline.ClosingText;
import org.qiao.pipeline.DealMove;
import org.qiao.pipeline.StageNames;
import org.qiao.reference.Places;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;

/** Where the deal has been, latest first. */
class HistoryPanel extends Div {

    HistoryPanel(
            List<DealMove> moves,
            List<Admission> admissions,
            StageNames stages,
            Places places,
            Map<Long, Colleague> colleagues,
            ZoneId zone) {
        addClassName("history");
        for (var move : moves) {
            var to = stages.stage(move.toStageId(), move.fromStageId());
            var what = new Span(
                    move.fromStageId() == null
                            ? t("deal.history.entered", to)
                            : t("deal.history.moved", stages.stage(move.fromStageId(), move.toStageId()), to));
            var line = line(what, when(move.at(), colleagues.get(move.movedBy()), zone));
            if (move.overruling() != null) {
                line.add(why(t("deal.history.overruled", move.overruling())));
            }
            if (move.closing() != null) {
                line.add(why(ClosingText.withNote(move.closing(), places)));
            }
            add(line);
        }
        for (var admission : admissions) {
            var line = line(
                    new Span(t("deal.history.admitted")), when(admission.at(), colleagues.get(admission.by()), zone));
            line.add(why(admission.reason()));
            add(line);
        }
    }

    private static Div line(Span what, Span when) {
        var line = new Div(what, when);
        line.addClassName("history-line");
        return line;
    }

    private static Span when(Instant at, @Nullable Colleague by, ZoneId zone) {
        var when = new Span(String.join(
                " · ", Formats.moment(at, zone), by == null ? t("deal.history.system") : by.name(Texts.language())));
        when.addClassName("soft");
        return when;
    }

    private static Span why(String words) {
        var why = new Span(words);
        why.addClassName("history-why");
        return why;
    }
}
