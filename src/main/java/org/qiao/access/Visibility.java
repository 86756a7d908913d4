package org.qiao.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;

/**
 * Which rows a viewer sees, said once. Entities carry one of these conditions as an auto-enabled Hibernate filter, so that
 * no query has to remember it; the parameters are resolved from whoever is signed in.
 */
public final class Visibility {

    /** A row of a readable office, or one's own, or one shared with both desks. */
    public static final String ROW = "({alias}.office_id in (:offices)"
            + " or (0 in (:offices) and ({alias}.owner_id = :me or {alias}.shared = 1)))";

    /** As {@link #ROW}, and where the row has a need-to-know list, only for its members and those who oversee it. */
    public static final String CIRCLE = ROW + " and ({alias}.circle_id is null or {alias}.office_id in (:insight)"
            + " or {alias}.circle_id in (select m.circle_id from circle_member m where m.user_id = :me))";

    private Visibility() {}

    /** The viewer's user id, or one that no row has. */
    public static final class Me implements Supplier<Long> {
        private final CurrentUser user;

        Me(CurrentUser user) {
            this.user = user;
        }

        @Override
        public Long get() {
            return user.find().map(Actor::userId).orElse(Actor.NOBODY);
        }
    }

    /** The office that the viewer works in, or one that does not exist. */
    public static final class MyOffice implements Supplier<Long> {
        private final CurrentUser user;

        MyOffice(CurrentUser user) {
            this.user = user;
        }

        @Override
        public Long get() {
            return user.find().map(Actor::officeId).orElse(Actor.NOBODY);
        }
    }

    /** The offices that one permission reaches; each kind of record extends it with its own permission. */
    public abstract static class Offices implements Supplier<List<Long>> {
        private final CurrentUser user;
        private final String permission;

        protected Offices(CurrentUser user, String permission) {
            this.user = user;
            this.permission = permission;
        }

        /** The permission that reading this kind of record asks for. */
        String permission() {
            return permission;
        }

        @Override
        public List<Long> get() {
            return user.find().map(actor -> actor.offices(permission)).orElse(List.of(Actor.NOBODY));
        }
    }

    /** 1 if the viewer has the permission at any scope, else 0. */
    public abstract static class Granted implements Supplier<Integer> {
        private final CurrentUser user;
        private final String permission;

        protected Granted(CurrentUser user, String permission) {
            this.user = user;
            this.permission = permission;
        }

        /** The permission that reading this kind of record asks for. */
        String permission() {
            return permission;
        }

        @Override
        public Integer get() {
            return user.may(permission) ? 1 : 0;
        }
    }

    /** Now in UTC, for conditions that end. */
    public static final class Now implements Supplier<LocalDateTime> {
        private final Clock clock;

        Now(Clock clock) {
            this.clock = clock;
        }

        @Override
        public LocalDateTime get() {
            return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        }
    }

    /** Today in UTC, for consents that begin and end on a day. */
    public static final class Today implements Supplier<LocalDate> {
        private final Clock clock;

        Today(Clock clock) {
            this.clock = clock;
        }

        @Override
        public LocalDate get() {
            return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        }
    }
}
