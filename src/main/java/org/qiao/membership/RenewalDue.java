package org.qiao.membership;

import java.time.LocalDate;

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

    /** The same for the same term of the same membership, at most 80 characters. */
    public String key() {
        return key(membershipId, startsOn);
    }

    static String key(long membershipId, LocalDate startsOn) {
        return "membership " + membershipId + " term " + startsOn;
    }
}
