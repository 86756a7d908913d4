package org.qiao.companies;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiao.access.OwnedRow;

/**
 * Makes one of two records of the same company or person, and two again. Nothing is deleted: the loser is archived and
 * points to the winner.
 *
 * @param <R> how others link to such a record
 */
public interface RecordMerges<T extends OwnedRow, R> {

    /**
     * A record that was merged into another one.
     *
     * @param loser null where the viewer may not see it
     */
    record Merged<R>(long id, @Nullable R loser, long by, Instant at) {}

    /** Where the record is now, if it was merged into another one that the viewer may see. */
    Optional<Long> survivor(long id);

    /** What was merged into the record, latest first. */
    List<Merged<R>> into(long winnerId);

    /** Whether the viewer may merge this record with another one, and undo that. */
    boolean mayMerge(T record);

    /** Whether anything that the viewer sees of the two says that they may be the same. */
    boolean areAlike(T one, T other);

    /**
     * Merges a record into another one: its names stay as other names, everything that refers to it follows, also what the
     * actor may not see, and it is archived.
     *
     * @param chosen the record that stays, with the values that were chosen and the version that they were chosen from
     * @param loserVersion the version of the other record that they were chosen from
     * @return the number by which it can be undone
     * @throws org.qiao.kernel.RuleException if it is the same record, one of them is archived or merged already, out of the
     *     actor's reach, or a rule of its kind forbids it
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved one of them meanwhile
     */
    long merge(T chosen, long loserId, int loserVersion);

    /**
     * Makes two records again. What somebody changed since stays as it is, and is named.
     *
     * @throws org.qiao.kernel.RecordNotFoundException if there is no such merge for this viewer
     * @throws org.qiao.kernel.RuleException if it was undone already, the winner itself was merged since, or one of the two
     *     is out of reach
     */
    MergeUndone undo(long mergeId);
}
