package org.qiao.membership;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@link Standing} in the words of the database, on the day {@code :on}; kinds of terms after which nobody is new are {@code :again}. */
final class StatusConditions {

    private static final String AGAIN = Standing.AGAIN.stream()
            .map(kind -> TermKind.class.getName() + "." + kind.name())
            .collect(Collectors.joining(", ", "(", ")"));

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

    /** As {@link #of(MembershipStatus, String)} on a day, without parameters. */
    static String on(LocalDate day, MembershipStatus status, String membership) {
        return of(status, membership).replace(":on", "local date " + day).replace(":again", AGAIN);
    }

    /** Where the status on a day stands in the order of {@link MembershipStatus}. */
    static String place(String membership, LocalDate day) {
        return Stream.of(MembershipStatus.values())
                .map(status -> " when " + on(day, status, membership) + " then " + status.ordinal())
                .collect(Collectors.joining("", "case", " else null end"));
    }

    /** Whether saying so takes {@code :again}. */
    static boolean tellsMembersApart(MembershipStatus status) {
        return status == MembershipStatus.NEW || status == MembershipStatus.CURRENT;
    }
}
