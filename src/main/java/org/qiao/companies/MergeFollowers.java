package org.qiao.companies;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.qiao.access.CurrentUser;
import org.qiao.companies.MergeMoves.Moved;
import org.springframework.stereotype.Component;

/**
 * Makes the rows of all modules follow a merge. Acts as the system: a confidential deal, or another desk's touch, must not
 * stay with a company that is gone, and whoever merges must not learn that it is there (decision 0016). What each row
 * becomes is in the audit log under the name of the person who merged, for those who may see the row.
 */
@Component
class MergeFollowers {

    private final List<CompanyMoves> ofCompanies;
    private final List<PersonLinks> ofPeople;
    private final CurrentUser user;

    MergeFollowers(List<CompanyMoves> ofCompanies, List<PersonLinks> ofPeople, CurrentUser user) {
        this.ofCompanies = ofCompanies;
        this.ofPeople = ofPeople;
        this.user = user;
    }

    private List<? extends MergeMoves> modules(Class<? extends Merge> type) {
        return type == PersonMerge.class ? ofPeople : ofCompanies;
    }

    /**
     * Moves everything, and tells what moved by {@link MergeMoves#key}.
     *
     * @throws org.qiao.kernel.RuleException if a module has to settle something first
     */
    Map<String, List<Moved>> move(Class<? extends Merge> type, long loser, long winner) {
        modules(type).forEach(module -> module.check(loser, winner));
        return unseen(() -> {
            var moved = new LinkedHashMap<String, List<Moved>>();
            modules(type).forEach(module -> moved.put(module.key(), module.move(loser, winner)));
            return moved;
        });
    }

    /** Moves back, and counts what stays as far as the viewer may see it. */
    Map<String, Integer> back(Class<? extends Merge> type, long loser, long winner, Map<String, List<Moved>> moved) {
        var kept = new LinkedHashMap<String, Integer>();
        for (var module : modules(type)) {
            var stayed = unseen(() -> module.back(loser, winner, moved.getOrDefault(module.key(), List.of())));
            var seen = stayed.isEmpty() ? 0 : new HashSet<>(module.seen(new HashSet<>(stayed))).size();
            if (seen > 0) {
                kept.put(module.key(), seen);
            }
        }
        return kept;
    }

    /** Asks or does something without the limits of the viewer, who learns nothing but the answer. */
    <T> T unseen(Supplier<T> work) {
        return user.runAsSystem("merge (" + user.require().login() + ")", work);
    }
}
