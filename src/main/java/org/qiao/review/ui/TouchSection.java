package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.qiao.access.Desk;
import org.qiao.access.Permission;
import org.qiao.outreach.TouchFigures;
import org.qiao.review.ReviewDays;
import org.qiao.ui.Chart;
import org.springframework.core.annotation.Order;

/** Touches of each desk in the last seven and the last 28 days, today included. */
@org.springframework.stereotype.Component
@Order(6)
class TouchSection implements ReviewSection {

    private static final List<Integer> SPANS = List.of(7, 28);

    private final TouchFigures touches;
    private final ReviewDays days;

    TouchSection(TouchFigures touches, ReviewDays days) {
        this.touches = touches;
        this.days = days;
    }

    @Override
    public String title() {
        return "review.touches";
    }

    @Override
    public String permission() {
        return Permission.TOUCH_READ;
    }

    @Override
    public List<Component> show(ReviewState state, Consumer<ReviewState> change) {
        var counts = SPANS.stream()
                .map(span -> touches.countByDesk(days.start(days.firstOfLast(span)), days.endOfToday()))
                .toList();
        var series = Arrays.stream(Desk.values())
                .map(desk -> {
                    var values = new ArrayList<Long>();
                    var links = new ArrayList<String>();
                    for (int i = 0; i < SPANS.size(); i++) {
                        values.add(Objects.requireNonNull(counts.get(i).get(desk)));
                        links.add("review/touches?desk=" + desk.name().toLowerCase(Locale.ROOT) + "&days="
                                + SPANS.get(i));
                    }
                    return new Chart.Series(
                            t(desk),
                            values,
                            values.stream().map(String::valueOf).toList(),
                            links);
                })
                .toList();
        var chart = new Chart();
        chart.show(
                t("review.touches.caption"),
                SPANS.stream().map(span -> t("review.touches.days", span)).toList(),
                series);
        return List.of(chart);
    }
}
