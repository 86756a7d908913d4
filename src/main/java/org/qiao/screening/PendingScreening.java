package org.qiao.screening;

import org.qiao.access.CurrentUser;
import org.qiao.pipeline.DealRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whoever sees a deal and its investor that compliance has not decided about the investor yet, and nothing else: asked as
 * the system, since staff may not see the match itself.
 */
@Component
public class PendingScreening {

    private final MatchRepository matches;
    private final CurrentUser user;

    PendingScreening(MatchRepository matches, CurrentUser user) {
        this.matches = matches;
        this.user = user;
    }

    /** @return false also where the viewer may not see who the investor is */
    @Transactional(readOnly = true)
    public boolean holds(DealRef deal) {
        var investor = deal.companyId();
        return investor != null && isWaiting(investor);
    }

    private boolean isWaiting(long company) {
        return user.runAsSystem("screening (" + user.require().login() + ")", () -> matches.isWaiting(company));
    }
}
