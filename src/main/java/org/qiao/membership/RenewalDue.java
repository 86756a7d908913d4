package org.qiao.membership;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * A member's last term ends soon, or has ended and is in grace, and nobody has renewed it. Published again and again until it
 * is renewed or lapsed: whoever makes something of it does so once per {@link #key}.
 *
 * @param endsOn the last day of the term
 * @param today in the zone of the membership's office
 */
public record RenewalDue(
        long membershipId,
        long companyId,
        long ownerId,
        long officeId,
        boolean shared,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate today) {

    /** The reminders of one term, by how many days before its end they come, the first one first. */
    private static final List<Integer> STEPS = List.of(Renewals.DAYS_AHEAD, 60, 30);

    /** The key of the reminder that it is time for, the same for the same term of the same membership; at most 80 characters. */
    public String key() {
        var left = ChronoUnit.DAYS.between(today, endsOn);
        var step = STEPS.stream().filter(days -> days >= left).min(Comparator.naturalOrder());
        return key(membershipId, startsOn, step.orElse(Renewals.DAYS_AHEAD));
    }

    /** The keys of all reminders of the term, in their order. */
    public List<String> keys() {
        return keys(membershipId, startsOn);
    }

    static List<String> keys(long membershipId, LocalDate startsOn) {
        return STEPS.stream().map(days -> key(membershipId, startsOn, days)).toList();
    }

    private static String key(long membershipId, LocalDate startsOn, int days) {
        var term = "membership " + membershipId + " term " + startsOn;
        return days == Renewals.DAYS_AHEAD ? term : term + " " + days;
    }
}
