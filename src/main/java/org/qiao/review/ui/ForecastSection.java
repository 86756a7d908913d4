package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.qiao.access.Permission;
import org.qiao.pipeline.DealLists;
import org.qiao.pipeline.DealSums;
import org.qiao.pipeline.Dimension;
import org.springframework.core.annotation.Order;

/** What open deals promise by the quarter in which they are expected to be signed, each weighted by how likely it is to land. */
@org.springframework.stereotype.Component
@Order(4)
class ForecastSection implements ReviewSection {

    private final DealSums sums;
    private final DealLists lists;
    private final GroupNames names;

    ForecastSection(DealSums sums, DealLists lists, GroupNames names) {
        this.sums = sums;
        this.lists = lists;
        this.names = names;
    }

    @Override
    public String title() {
        return "review.forecast";
    }

    @Override
    public String permission() {
        return Permission.DEAL_READ;
    }

    @Override
    public List<Component> show(ReviewState state, Consumer<ReviewState> change) {
        var groups = sums.by(Dimension.QUARTER, lists.filter(state.open().query()), state.currency());
        if (groups.isEmpty()) {
            return List.of(new Paragraph(t("review.value.none")));
        }
        return List.of(
                new Paragraph(t("review.forecast.rule")),
                GroupChart.of(
                        t("review.forecast.caption", state.currency()),
                        names.of(Dimension.QUARTER, groups, state.open(), true),
                        false,
                        state.currency()));
    }
}
