package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.qiao.access.Permission;
import org.qiao.pipeline.DealLists;
import org.qiao.pipeline.DealSums;
import org.qiao.pipeline.Dimension;
import org.springframework.core.annotation.Order;

/** How many deals are open and what they are worth, told apart by whatever the reader chooses. */
@org.springframework.stereotype.Component
@Order(2)
class ValueSection implements ReviewSection {

    static final List<Dimension> CHOICES = List.of(
            Dimension.STAGE, Dimension.DIRECTION, Dimension.SECTOR, Dimension.PLACE, Dimension.OFFICE, Dimension.OWNER);

    private final DealSums sums;
    private final DealLists lists;
    private final GroupNames names;

    ValueSection(DealSums sums, DealLists lists, GroupNames names) {
        this.sums = sums;
        this.lists = lists;
        this.names = names;
    }

    @Override
    public String title() {
        return "review.value";
    }

    @Override
    public String permission() {
        return Permission.DEAL_READ;
    }

    @Override
    public List<Component> show(ReviewState state, Consumer<ReviewState> change) {
        var filter = lists.filter(state.open().query());
        var all = sums.of(filter, state.currency());
        var total = SumText.of(all, state.open(), t("review.value"));
        if (all.count() == 0) {
            return List.of(choosers(state, change), new Paragraph(t("review.value.none")));
        }
        var groups = names.of(state.by(), sums.by(state.by(), filter, state.currency()), state.open(), false);
        var caption = t("review.value.by", t(state.by()));
        return List.of(
                choosers(state, change), total, GroupChart.of(caption, groups, state.counted(), state.currency()));
    }

    private static Component choosers(ReviewState state, Consumer<ReviewState> change) {
        var dimension = new Select<Dimension>();
        dimension.setLabel(t("review.by.label"));
        dimension.setItems(CHOICES);
        dimension.setItemLabelGenerator(d -> d == null ? "" : t(d));
        dimension.setValue(state.by());
        dimension.addValueChangeListener(e -> change.accept(state.by(e.getValue(), state.counted())));
        var bars = new Select<Boolean>();
        bars.setLabel(t("review.bars"));
        bars.setItems(false, true);
        bars.setItemLabelGenerator(
                counted -> t(Boolean.TRUE.equals(counted) ? "review.bars.count" : "review.bars.value"));
        bars.setValue(state.counted());
        bars.addValueChangeListener(e -> change.accept(state.by(state.by(), e.getValue())));
        var choosers = new Div(dimension, bars);
        choosers.setVisible(!state.wall());
        choosers.addClassName("review-choosers");
        return choosers;
    }
}
