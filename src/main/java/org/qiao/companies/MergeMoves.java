package org.qiao.companies;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that refer to records of one kind and follow when one of these is merged into another. Called in the transaction of
 * the merge, as the system: what the person who merges may not see has to follow too, without being shown to them.
 */
public interface MergeMoves {

    /**
     * A row that followed.
     *
     * @param was what putting it back needs to know, in the words of whoever moved it
     */
    record Moved(long id, List<@Nullable String> was) {

        public static Moved of(long id, @Nullable String... was) {
            return new Moved(id, Arrays.asList(was));
        }
    }

    /** Names the kind of row in the record of a merge, and ends the text key that counts the rows which stay. */
    String key();

    /**
     * Looks whether the two may become one. Called as the viewer, before anything moves.
     *
     * @throws org.qiao.kernel.RuleException if something has to be settled first
     */
    default void check(long loser, long winner) {}

    /** Makes every row that refers to the loser refer to the winner, and tells which did. */
    List<Moved> move(long loser, long winner);

    /** Puts back what moved, and returns the ids of those rows that stay because somebody changed them since. */
    List<Long> back(long loser, long winner, List<Moved> moved);

    /** Those of the rows that the present viewer may see. Called as the viewer, not as the system. */
    List<Long> seen(Collection<Long> ids);
}
