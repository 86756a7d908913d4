package org.qiao.outreach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.qiao.companies.MergeMoves;

/** How touches follow a merged record that they were with: one that was with both is with the winner once. */
class TouchSets implements MergeMoves {

    private static final String BOTH = "both";

    private final TouchRepository touches;
    private final About.Kind kind;
    private final Function<Touch, Set<Long>> get;
    private final BiConsumer<Touch, Set<Long>> set;

    TouchSets(
            TouchRepository touches,
            About.Kind kind,
            Function<Touch, Set<Long>> get,
            BiConsumer<Touch, Set<Long>> set) {
        this.touches = touches;
        this.kind = kind;
        this.get = get;
        this.set = set;
    }

    @Override
    public String key() {
        return "touches";
    }

    @Override
    public List<Moved> move(long loser, long winner) {
        var moved = new ArrayList<Moved>();
        for (var touch : touches.with(new About(kind, loser))) {
            var ids = get.apply(touch);
            ids.remove(loser);
            var both = !ids.add(winner);
            set.accept(touch, ids);
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
            if (touch == null || !get.apply(touch).contains(winner)) {
                stayed.add(item.id());
                continue;
            }
            var ids = get.apply(touch);
            if (item.was().isEmpty()) {
                ids.remove(winner);
            }
            ids.add(loser);
            set.accept(touch, ids);
        }
        touches.flush();
        return stayed;
    }

    @Override
    public List<Long> seen(Collection<Long> ids) {
        return touches.present(ids);
    }
}
