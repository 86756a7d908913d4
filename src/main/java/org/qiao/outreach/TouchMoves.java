package org.qiao.outreach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.qiao.companies.CompanyMoves;
import org.springframework.stereotype.Component;

/** Touches follow a merged company; one that was with both is with the winner once. */
@Component
class TouchMoves implements CompanyMoves {

    private static final String BOTH = "both";

    private final TouchRepository touches;

    TouchMoves(TouchRepository touches) {
        this.touches = touches;
    }

    @Override
    public String key() {
        return "touches";
    }

    @Override
    public List<Moved> move(long loser, long winner) {
        var moved = new ArrayList<Moved>();
        for (var touch : touches.with(loser)) {
            var companies = touch.getCompanyIds();
            companies.remove(loser);
            var both = !companies.add(winner);
            touch.setCompanyIds(companies);
            moved.add(both ? Moved.of(touch.id(), BOTH) : Moved.of(touch.id()));
        }
        touches.flush();
        return moved;
    }

    @Override
    public List<Long> back(long loser, long winner, List<Moved> moved) {
        var stayed = new ArrayList<Long>();
        for (var item : moved) {
            var touch = touches.find(item.id()).orElse(null);
            if (touch == null || !touch.getCompanyIds().contains(winner)) {
                stayed.add(item.id());
                continue;
            }
            var companies = touch.getCompanyIds();
            if (item.was().isEmpty()) {
                companies.remove(winner);
            }
            companies.add(loser);
            touch.setCompanyIds(companies);
        }
        touches.flush();
        return stayed;
    }

    @Override
    public List<Long> seen(Collection<Long> ids) {
        return touches.present(ids);
    }
}
