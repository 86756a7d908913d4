package org.qiao.siting;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers that end: those of one deal, and those that the viewer has to see to. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Permission.DEAL_READ)
public class SiteDeadlines {

    /** An offer is on its owner's Today for so many days before it ends, and until somebody decides. */
    public static final int SOON_DAYS = 14;

    private static final int MOST = 50;

    private final SiteRepository sites;
    private final CurrentUser user;
    private final Clock clock;

    SiteDeadlines(SiteRepository sites, CurrentUser user, Clock clock) {
        this.sites = sites;
        this.user = user;
        this.clock = clock;
    }

    /** Today in the zone of the viewer's office. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), user.require().zone());
    }

    /** What ends soon or has ended on the viewer's own deals, soonest first. */
    public List<SiteDue> mine() {
        return sites.dueBy(today().plusDays(SOON_DAYS), user.require().userId(), MOST);
    }

    /** Those of the open deals with an offer that ends soon, or has ended before anybody decided. */
    Set<Long> endingAmong(Collection<Long> dealIds) {
        return sites.endingBy(today().plusDays(SOON_DAYS), dealIds);
    }

    /** The deal's offer that ends next, or the last one to have ended. */
    public Optional<SiteDue> next(long dealId) {
        var dues = sites.dueOf(dealId);
        var today = today();
        return dues.stream()
                .filter(due -> !due.until().isBefore(today))
                .findFirst()
                .or(() -> dues.reversed().stream().findFirst());
    }
}
