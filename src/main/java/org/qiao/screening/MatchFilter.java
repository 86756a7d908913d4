package org.qiao.screening;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What to look for in the list of potential matches.
 *
 * @param text a fragment of a name, ours or the list's; empty for all
 * @param statuses empty for all that wait for a decision
 * @param decided those that are decided too, where no status is named
 * @param lists ids of lists; empty for all
 * @param kinds of our records; empty for both
 * @param changes what last happened; those that are gone too. Empty for any that is not gone
 * @param editions only what these changed, whatever its status; empty for all
 * @param least scores from here on
 */
public record MatchFilter(
        String text,
        List<MatchStatus> statuses,
        boolean decided,
        List<Long> lists,
        List<RecordKind> kinds,
        List<MatchChange> changes,
        List<Long> editions,
        int least,
        List<Order> orders) {

    /** What the list can be sorted by. */
    public enum Sort {
        SCORE,
        FOUND,
        DECIDED
    }

    /** Sorted by one thing. */
    public record Order(Sort sort, boolean descending) {}

    /** All that waits for a decision, the likeliest first. */
    public static MatchFilter waiting() {
        return new MatchFilter("", List.of(), false, List.of(), List.of(), List.of(), List.of(), 0, List.of());
    }

    /** The statuses that are meant; empty for every one. */
    Collection<MatchStatus> wanted() {
        return !statuses.isEmpty()
                ? statuses
                : decided || !editions.isEmpty() || !changes.isEmpty() ? Set.of() : MatchStatus.WAITING;
    }

    boolean withGone() {
        return !editions.isEmpty() || !changes.isEmpty();
    }
}
