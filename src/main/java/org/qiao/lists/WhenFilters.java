package org.qiao.lists;

import static org.qiao.ui.Texts.t;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.qiao.access.CurrentUser;
import org.qiao.kernel.Range;
import org.qiao.ui.ListFilter;
import org.qiao.ui.ListFilter.Choice;
import org.qiao.ui.ListState;
import org.springframework.stereotype.Component;

/** The filter that every list of records has by when they were last changed: in the last so many days, or from one day to another. */
@Component
public class WhenFilters {

    private static final String UPDATED = "updated";

    private static final List<Integer> SPANS = List.of(1, 7, 30, 90, 365);

    private final Clock clock;
    private final CurrentUser user;

    WhenFilters(Clock clock, CurrentUser user) {
        this.clock = clock;
        this.user = user;
    }

    public ListFilter updated(String label) {
        return ListFilter.days(
                UPDATED,
                label,
                () -> SPANS.stream()
                        .map(span -> new Choice(String.valueOf(span), t("filter.days", span)))
                        .toList());
    }

    /** When it was changed; a span up to now begins on the full hour, so that a count holds for a while. */
    public Range<Instant> updated(ListState state) {
        return state.of(UPDATED).stream()
                .filter(token -> token.matches("[0-9]{1,3}"))
                .findFirst()
                .map(Integer::valueOf)
                .map(span -> new Range<Instant>(
                        clock.instant().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofDays(span)), null))
                .orElseGet(() -> moments(state, UPDATED));
    }

    /** The days that a filter asks for on the viewer's calendar, as the columns show them. */
    public Range<Instant> moments(ListState state, String filter) {
        var zone = user.require().zone();
        var days = state.days(filter);
        var to = days.to();
        return new Range<>(
                days.map(day -> day.atStartOfDay(zone).toInstant()).from(),
                to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
