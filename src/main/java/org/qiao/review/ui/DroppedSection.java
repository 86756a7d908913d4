package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.pipeline.ClosingText;
import org.qiao.pipeline.DealAddress;
import org.qiao.pipeline.DealFilter;
import org.qiao.pipeline.DealLists;
import org.qiao.pipeline.DealRow;
import org.qiao.pipeline.DealSums;
import org.qiao.pipeline.Dimension;
import org.qiao.pipeline.PipelineService;
import org.qiao.reference.Places;
import org.qiao.ui.Chart;
import org.qiao.ui.Formats;
import org.springframework.core.annotation.Order;

/** Which deals were lost, set aside or given up, why, and where the lost ones went. */
@org.springframework.stereotype.Component
@Order(6)
class DroppedSection implements ReviewSection {

    private static final int FIRST = 10;
    private static final int FIRST_ON_WALL = 5;

    private final DealSums sums;
    private final DealLists lists;
    private final GroupNames names;
    private final PipelineService pipelines;
    private final Directory directory;
    private final Places places;

    DroppedSection(
            DealSums sums,
            DealLists lists,
            GroupNames names,
            PipelineService pipelines,
            Directory directory,
            Places places) {
        this.sums = sums;
        this.lists = lists;
        this.names = names;
        this.pipelines = pipelines;
        this.directory = directory;
        this.places = places;
    }

    @Override
    public String title() {
        return "review.dropped";
    }

    @Override
    public String permission() {
        return Permission.DEAL_READ;
    }

    @Override
    public List<Component> show(ReviewState state, Consumer<ReviewState> change) {
        var dropped = state.happened("lost,dormant,abandoned").and(DealAddress.WHY);
        var filter = lists.filter(dropped.query());
        var all = sums.of(filter, state.currency());
        var since = Formats.day(state.since());
        if (all.count() == 0) {
            return List.of(new Paragraph(t("review.dropped.none", since)));
        }
        var content = new ArrayList<Component>();
        content.add(SumText.of(all, dropped, t("review.dropped")));
        content.add(lines(sums.first(filter, state.wall() ? FIRST_ON_WALL : FIRST)));
        if (state.wall()) {
            // All of it stands in one window.
            return content;
        }
        content.add(chart(t("review.dropped.reasons", since), Dimension.REASON, filter, dropped, state));
        var lost = state.happened("lost").and(DealAddress.WHY);
        var ofLost = lists.filter(lost.query());
        if (sums.of(ofLost, state.currency()).count() > 0) {
            content.add(chart(t("review.dropped.places", since), Dimension.LOST_TO, ofLost, lost, state));
        }
        return content;
    }

    private Chart chart(
            String caption, Dimension dimension, DealFilter filter, DealAddress address, ReviewState state) {
        var groups = names.of(dimension, sums.by(dimension, filter, state.currency()), address, false);
        return GroupChart.of(caption, groups, true, state.currency());
    }

    private Component lines(List<DealRow> rows) {
        var words = new DealLines(pipelines, directory);
        var list = new UnorderedList(rows.stream()
                .map(row -> new ListItem(
                        new Anchor("deals/" + row.id(), words.name(row.ref())),
                        span(what(row, words), "review-what"),
                        span(words.colleague(row.ownerId()), "review-who")))
                .toArray(ListItem[]::new));
        list.addClassName("review-lines");
        return list;
    }

    private String what(DealRow row, DealLines words) {
        var stage = words.stage(row.stageId());
        var why = row.closing();
        if (why == null) {
            return stage;
        }
        var said = ClosingText.withNote(why, places);
        return why.lostToId() == null ? stage + " · " + said : said;
    }

    private static Span span(String text, String style) {
        var span = new Span(text);
        span.addClassName(style);
        return span;
    }
}
