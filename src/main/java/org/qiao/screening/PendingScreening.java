package org.qiao.screening;

import org.qiao.access.CurrentUser;
import org.qiao.pipeline.DealRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whoever sees a deal and who takes part in it that compliance has not decided about one of them yet, and nothing else:
 * asked as the system, since staff may not see the match itself.
 */
@Component
public class PendingScreening {

    private final MatchRepository matches;
    private final CurrentUser user;

    PendingScreening(MatchRepository matches, CurrentUser user) {
        this.matches = matches;
        this.user = user;
    }

    /** @return false also where the viewer may not see who takes part */
    @Transactional(readOnly = true)
    public boolean holds(DealRef deal) {
        return !deal.isMasked() && isWaiting(deal.id());
    }

    private boolean isWaiting(long deal) {
        return user.runAsSystem("screening (" + user.require().login() + ")", () -> matches.isWaiting(deal));
    }
}
