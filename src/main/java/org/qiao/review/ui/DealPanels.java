package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.qiao.access.Directory;
import org.qiao.pipeline.DealFigures;
import org.qiao.pipeline.DealRef;
import org.qiao.pipeline.PipelineService;
import org.qiao.review.ReviewDays;
import org.qiao.ui.Formats;
import org.springframework.stereotype.Component;

/** The first lines of what moved and of what is stuck, with their number, which leads to all of them. */
@Component
class DealPanels {

    private static final int FIRST = 6;

    private final DealFigures figures;
    private final PipelineService pipelines;
    private final Directory directory;
    private final ReviewDays days;

    DealPanels(DealFigures figures, PipelineService pipelines, Directory directory, ReviewDays days) {
        this.figures = figures;
        this.pipelines = pipelines;
        this.directory = directory;
        this.days = days;
    }

    List<com.vaadin.flow.component.Component> moved(LocalDate since) {
        var from = days.start(since);
        var words = new DealLines(pipelines, directory);
        var lines = figures.moved(from, 0, FIRST).stream()
                .map(move -> line(
                        move.deal(),
                        words,
                        words.move(move),
                        Formats.day(LocalDate.ofInstant(move.at(), days.zone())) + " · "
                                + words.colleague(move.movedBy())));
        return panel(
                figures.countMoved(from),
                "review/moved?since=" + since,
                t("review.moved.since", Formats.day(since)),
                "review.moved.none",
                lines);
    }

    List<com.vaadin.flow.component.Component> stuck() {
        var words = new DealLines(pipelines, directory);
        var lines = figures.stuck(0, FIRST).stream()
                .map(stuck -> line(
                        stuck.deal(),
                        words,
                        words.stage(stuck.stageId()),
                        t("review.stuck.days", stuck.days(), words.allowed(stuck.stageId())) + " · "
                                + words.colleague(stuck.ownerId())));
        return panel(figures.countStuck(), DealLists.stuck(), t("review.stuck.what"), "review.stuck.none", lines);
    }

    private static List<com.vaadin.flow.component.Component> panel(
            long count, String address, String what, String noneKey, Stream<ListItem> lines) {
        var number = new Anchor(address, String.valueOf(count));
        number.addClassName("review-number");
        var head = new Div(number, new Span(what));
        head.addClassName("review-figure");
        if (count == 0) {
            return List.of(head, new Paragraph(t(noneKey)));
        }
        var list = new UnorderedList(lines.toArray(ListItem[]::new));
        list.addClassName("review-lines");
        return count > FIRST ? List.of(head, list, new Anchor(address, t("review.all", count))) : List.of(head, list);
    }

    private static ListItem line(DealRef deal, DealLines words, String first, String second) {
        var what = new Span(first);
        what.addClassName("review-what");
        var who = new Span(second);
        who.addClassName("review-who");
        return new ListItem(new Anchor("deals/" + deal.id(), words.name(deal)), what, who);
    }
}
