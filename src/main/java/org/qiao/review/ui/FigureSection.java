package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.pipeline.DealAddress;
import org.qiao.pipeline.DealLists;
import org.qiao.pipeline.DealRow;
import org.qiao.pipeline.DealSums;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.StageClock;
import org.qiao.ui.Formats;
import org.springframework.core.annotation.Order;

/** What moved, what is stuck, due, new, won and lost: each a figure that leads to its deals, and the first of them. */
@org.springframework.stereotype.Component
@Order(1)
class FigureSection implements ReviewSection {

    private static final int FIRST = 5;

    /** On the wall all six figures stand in one window. */
    private static final int FIRST_ON_WALL = 3;

    /** A figure by its name in the texts, and what list is behind it. */
    private record Kind(String name, Function<ReviewState, DealAddress> list) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("moved", state -> state.happened("moved")),
            new Kind("stuck", state -> state.deals().and(DealAddress.STUCK)),
            new Kind("due", state -> state.open().with("due", "1").with("sort", "since")),
            new Kind("new", state -> state.happened("new")),
            new Kind("won", state -> state.happened("won")),
            new Kind("lost", state -> state.happened("lost")));

    private final DealSums sums;
    private final DealLists lists;
    private final PipelineService pipelines;
    private final Directory directory;
    private final StageClock clock;

    FigureSection(DealSums sums, DealLists lists, PipelineService pipelines, Directory directory, StageClock clock) {
        this.sums = sums;
        this.lists = lists;
        this.pipelines = pipelines;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "review.figures";
    }

    @Override
    public String permission() {
        return Permission.DEAL_READ;
    }

    @Override
    public List<Component> show(ReviewState state, Consumer<ReviewState> change) {
        var words = new DealLines(pipelines, directory);
        var panels =
                new Div(KINDS.stream().map(kind -> panel(kind, state, words)).toArray(Component[]::new));
        panels.addClassName("review-figures");
        return List.of(panels);
    }

    private Component panel(Kind kind, ReviewState state, DealLines words) {
        var name = kind.name();
        var address = kind.list().apply(state);
        var filter = lists.filter(address.query());
        var title = t("review." + name);
        var panel = new Section(
                new H3(title),
                new Paragraph(t("review." + name + ".what", Formats.day(state.since()))),
                SumText.of(sums.of(filter, state.currency()), address, title));
        panel.addClassName("review-panel");
        var rows = sums.first(filter, state.wall() ? FIRST_ON_WALL : FIRST);
        if (!rows.isEmpty()) {
            panel.add(lines(rows, state, words));
        }
        if (name.equals("moved") && !state.wall()) {
            panel.add(new Anchor(
                    "review/moved?"
                            + state.parameters()
                                    .including("pipeline", "since", "asof")
                                    .getQueryString(),
                    t("review.moved.all")));
        }
        return panel;
    }

    private Component lines(List<DealRow> rows, ReviewState state, DealLines words) {
        var list = new UnorderedList(rows.stream()
                .map(row -> new ListItem(
                        new Anchor("deals/" + row.id(), words.name(row.ref())),
                        span(words.stage(row.stageId()) + " · " + days(row, state), "review-what"),
                        span(
                                row.value() == null ? words.colleague(row.ownerId()) : SumText.money(row.value()),
                                "review-who")))
                .toArray(ListItem[]::new));
        list.addClassName("review-lines");
        return list;
    }

    private String days(DealRow row, ReviewState state) {
        return t("review.days", clock.days(row.stageSince(), state.asOf()));
    }

    private static Span span(String text, String style) {
        var span = new Span(text);
        span.addClassName(style);
        return span;
    }
}
