package org.qiao.companies;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qiao.access.CurrentUser;
import org.qiao.access.Desk;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.access.Scope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the side that protects people who else looked at their contact details, and how many went abroad this year. */
@Service
@RolesAllowed(Permission.REVEAL_READ)
@Transactional(readOnly = true)
public class DisclosureService {

    /** The year that the rules of mainland China count in begins there. */
    private static final ZoneId MAINLAND = ZoneId.of("Asia/Shanghai");

    /**
     * How many people in mainland China were disclosed abroad this year.
     *
     * @param since the first day that counts
     * @param limit the number that the house has set itself
     */
    public record Year(LocalDate since, long people, long limit) {

        /** Whether the limit is reached. */
        public boolean isReached() {
            return people >= limit;
        }
    }

    private final ContactRepository contacts;
    private final Directory directory;
    private final CurrentUser user;
    private final Clock clock;
    private final long limit;

    DisclosureService(
            ContactRepository contacts,
            Directory directory,
            CurrentUser user,
            Clock clock,
            @Value("${qiao.disclosures:100000}") long limit) {
        this.contacts = contacts;
        this.directory = directory;
        this.user = user;
        this.clock = clock;
        this.limit = limit;
    }

    /** Reveals of the people whom the viewer answers for, newest first, from before the given id. */
    public List<ContactReveal> list(long beforeId, int limit) {
        return contacts.reveals(ours(), beforeId, limit);
    }

    /** The count since 1 January in Beijing; empty for a viewer who does not answer for people in mainland China. */
    public Optional<Year> year() {
        if (!ours().contains(Jurisdiction.CN)) {
            return Optional.empty();
        }
        var first = LocalDate.ofInstant(clock.instant(), MAINLAND).withDayOfYear(1);
        var people = contacts.opened(
                Jurisdiction.CN, abroad(), first.atStartOfDay(MAINLAND).toInstant(), first);
        return Optional.of(new Year(first, people, limit));
    }

    private Set<Jurisdiction> ours() {
        var actor = user.require();
        return actor.scope(Permission.REVEAL_READ) == Scope.ALL
                ? EnumSet.allOf(Jurisdiction.class)
                : Jurisdiction.keptBy(actor.desk());
    }

    private Set<Long> abroad() {
        return directory.colleagues().values().stream()
                .filter(colleague -> colleague.desk() != Desk.CN)
                .map(Directory.Colleague::id)
                .collect(Collectors.toSet());
    }
}
