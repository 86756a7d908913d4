package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.ui.ListFilter.Choice;

/** A filter by what happened in the last so many days. */
public final class DaysFilter {

    private static final List<Integer> DAYS = List.of(1, 7, 30, 90, 365);

    private DaysFilter() {}

    public static ListFilter of(String key, String label) {
        return ListFilter.oneOf(
                key,
                label,
                () -> DAYS.stream()
                        .map(days -> new Choice(String.valueOf(days), t("filter.days", days)))
                        .toList());
    }

    /** The beginning of the longest span that is chosen, on the full hour, so that a count holds for a while; null where none is. */
    public static @Nullable Instant since(List<String> tokens, Clock clock) {
        return tokens.stream()
                .filter(token -> token.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .max(Integer::compare)
                .map(days -> clock.instant().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofDays(days)))
                .orElse(null);
    }
}
