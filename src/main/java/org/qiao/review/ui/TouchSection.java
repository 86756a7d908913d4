package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Desk;
import org.qiao.access.Permission;
import org.qiao.outreach.TouchFigures;
import org.qiao.review.ReviewDays;
import org.qiao.ui.Chart;
import org.qiao.ui.Formats;
import org.springframework.core.annotation.Order;

/** Touches of each desk in the seven and the 28 days up to the end of the review's last day. */
@org.springframework.stereotype.Component
@Order(7)
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
                .map(span -> touches.countByDesk(days.startOfLast(span, state.asOf()), days.end(state.asOf())))
                .toList();
        var series = Arrays.stream(Desk.values())
                .map(desk -> {
                    var values = new ArrayList<Long>();
                    var links = new ArrayList<String>();
                    for (int i = 0; i < SPANS.size(); i++) {
                        values.add(Objects.requireNonNull(counts.get(i).get(desk)));
                        links.add("review/touches?desk=" + desk.name().toLowerCase(Locale.ROOT) + "&days="
                                + SPANS.get(i) + (state.isEarlier() ? "&asof=" + state.asOf() : ""));
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
                state.isEarlier()
                        ? t("review.touches.caption.asof", Formats.day(state.asOf()))
                        : t("review.touches.caption"),
                SPANS.stream().map(span -> span(span, state.earlier())).toList(),
                series);
        return List.of(chart);
    }

    /** The days in words; they end today where no earlier day is given. */
    static String span(int days, @Nullable LocalDate until) {
        return until == null ? t("review.touches.days", days) : t("review.touches.days.asof", days, Formats.day(until));
    }
}
