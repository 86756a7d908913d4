package org.qiao.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;
import org.qiao.kernel.Money;

/**
 * A tier as lists and pickers show it.
 *
 * @param duesCny dues of a term, null where the tier is not offered in that currency, like {@code duesUsd}
 * @param seats how many people may represent the member
 */
public record TierRef(
        long id,
        String nameEn,
        String nameZh,
        @Nullable Money duesCny,
        @Nullable Money duesUsd,
        int termMonths,
        int graceDays,
        int seats,
        boolean retired) {

    public String name(Language viewer) {
        return viewer.choose(nameEn, nameZh);
    }

    /** The dues in that currency, null where the tier has none in it. */
    public @Nullable Money dues(String currency) {
        return switch (currency) {
            case "CNY" -> duesCny;
            case "USD" -> duesUsd;
            default -> null;
        };
    }

    /** The last day of a term that starts that day: 31 December for twelve months from 1 January. */
    public LocalDate endOfTermFrom(LocalDate start) {
        return start.plusMonths(termMonths).minusDays(1);
    }
}
