package org.qiao.membership;

/** {@link Standing} in the words of the database, on the day {@code :on}; kinds of terms after which nobody is new are {@code :again}. */
final class StatusConditions {

    private StatusConditions() {}

    /** The term {@code t} of a membership that started last by the day, up to what is said of it and a closing bracket. */
    static String latest(String membership) {
        return "exists (select 1 from " + membership + ".terms t where t.startsOn <= :on and not exists (select 1 from "
                + membership + ".terms u where u.startsOn <= :on and u.startsOn > t.startsOn) and ";
    }

    static String of(MembershipStatus status, String membership) {
        var inGrace = "(t.lapsedOn is null or t.lapsedOn > :on) and t.endsOn < :on and t.graceUntil >= :on)";
        var running = "(t.lapsedOn is null or t.lapsedOn > :on) and t.endsOn >= :on and ";
        var renewedBefore = "exists (select 1 from " + membership
                + ".terms f where f.startsOn <= t.startsOn and f.kind in :again))";
        return switch (status) {
            case PLANNED -> "not exists (select 1 from " + membership + ".terms t where t.startsOn <= :on)";
            case NEW -> latest(membership) + running + "not " + renewedBefore;
            case CURRENT -> latest(membership) + running + renewedBefore;
            case GRACE -> latest(membership) + inGrace;
            case LAPSED -> latest(membership) + "(t.lapsedOn <= :on or t.graceUntil < :on))";
        };
    }

    /** Whether saying so takes {@code :again}. */
    static boolean tellsMembersApart(MembershipStatus status) {
        return status == MembershipStatus.NEW || status == MembershipStatus.CURRENT;
    }
}
