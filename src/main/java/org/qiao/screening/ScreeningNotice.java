package org.qiao.screening;

import java.util.Optional;
import org.qiao.access.CurrentUser;
import org.qiao.pipeline.DealNotice;
import org.qiao.pipeline.DealRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whoever sees a deal and its investor that compliance has not decided about the investor yet, and nothing else: asked as
 * the system, since staff may not see the match itself.
 */
@Component
class ScreeningNotice implements DealNotice {

    private final MatchRepository matches;
    private final CurrentUser user;

    ScreeningNotice(MatchRepository matches, CurrentUser user) {
        this.matches = matches;
        this.user = user;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> of(DealRef deal) {
        var investor = deal.companyId();
        return investor != null && isWaiting(investor) ? Optional.of("screening.deal.waiting") : Optional.empty();
    }

    private boolean isWaiting(long company) {
        return user.runAsSystem("screening (" + user.require().login() + ")", () -> matches.isWaiting(company));
    }
}
