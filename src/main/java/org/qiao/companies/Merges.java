package org.qiao.companies;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiao.access.CurrentUser;
import org.qiao.access.MergeLog;
import org.qiao.access.OwnedRow;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What merging companies and merging people have in common: what is no merge, and where an old address leads. */
@Component
class Merges {

    /** Longer chains of merges than anybody makes. */
    private static final int LONGEST_CHAIN = 20;

    private final MergeRepository merges;
    private final MergeLog log;
    private final CurrentUser user;
    private final Clock clock;

    Merges(MergeRepository merges, MergeLog log, CurrentUser user, Clock clock) {
        this.merges = merges;
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /** Where those of the records that were merged are now, as far as the viewer may see these; nothing of the others. */
    Map<Long, Long> survivors(Class<? extends Merge> type, Collection<Long> ids) {
        var survivors = new HashMap<>(merges.away(type, ids));
        var next = merges.away(type, survivors.values());
        for (int i = 0; !next.isEmpty() && i < LONGEST_CHAIN; i++) {
            var further = next;
            survivors.replaceAll((id, winner) -> further.getOrDefault(winner, winner));
            next = merges.away(type, survivors.values());
        }
        return survivors;
    }

    Optional<Long> survivor(Class<? extends Merge> type, long id) {
        return Optional.ofNullable(survivors(type, List.of(id)).get(id));
    }

    boolean isMerged(Class<? extends Merge> type, long id) {
        return !merges.away(type, List.of(id)).isEmpty();
    }

    /** Whether the viewer may merge the record with another one, and undo that. */
    boolean isAllowed(OwnedRow record) {
        return user.mayWrite(record) && user.mayArchive(record);
    }

    /**
     * Refuses what is no merge.
     *
     * @param version the version of the winner that its values were chosen from
     * @throws RuleException if it is the same record, or one of them is archived, merged already or out of the actor's reach
     * @throws ObjectOptimisticLockingFailureException if somebody saved one of them meanwhile
     */
    void check(Class<? extends Merge> type, OwnedRow winner, int version, OwnedRow loser, int loserVersion) {
        if (winner.id() == loser.id()) {
            throw new RuleException(word(type, "itself"));
        }
        refuseForeign(type, winner, loser);
        refuseArchived(type, winner);
        refuseArchived(type, loser);
        refuseStale(winner, version);
        refuseStale(loser, loserVersion);
    }

    /** @throws RuleException if the merge was undone already, the winner itself was merged since, or one is out of reach */
    void checkUndo(Merge merge, OwnedRow winner, OwnedRow loser) {
        if (merge.isUndone()) {
            throw new RuleException(word(merge.getClass(), "undone_already"));
        }
        refuseForeign(merge.getClass(), winner, loser);
        if (isMerged(merge.getClass(), winner.id())) {
            throw new RuleException(word(merge.getClass(), "undo_later"));
        }
    }

    private void refuseForeign(Class<? extends Merge> type, OwnedRow winner, OwnedRow loser) {
        if (!isAllowed(winner) || !isAllowed(loser)) {
            throw new RuleException(word(type, "denied"));
        }
    }

    private void refuseArchived(Class<? extends Merge> type, OwnedRow record) {
        if (record.isArchived()) {
            throw new RuleException(word(type, isMerged(type, record.id()) ? "already" : "archived"));
        }
    }

    private static void refuseStale(OwnedRow record, int version) {
        if (record.getVersion() != version) {
            throw new ObjectOptimisticLockingFailureException(record.getClass(), record.id());
        }
    }

    private static String word(Class<? extends Merge> type, String part) {
        return PersonMerge.class.isAssignableFrom(type) ? "person.merge." + part : "company.merge." + part;
    }

    /** @throws RecordNotFoundException if there is no such merge for this viewer */
    <M extends Merge> M find(Class<M> type, long id) {
        return merges.find(type, id).orElseThrow(RecordNotFoundException::new);
    }

    void save(Class<? extends OwnedRow> kind, Merge merge) {
        merges.save(merge);
        log.merged(kind, merge.winnerId(), merge.loserId());
    }

    void undo(Class<? extends OwnedRow> kind, Merge merge) {
        merge.undo(actor(), now());
        log.parted(kind, merge.winnerId(), merge.loserId());
    }

    /** Whoever merges or takes that back. */
    long actor() {
        return user.require().userId();
    }

    Instant now() {
        return clock.instant();
    }
}
