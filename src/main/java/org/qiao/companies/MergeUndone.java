package org.qiao.companies;

import java.util.List;
import java.util.Map;

/**
 * What came of undoing a merge.
 *
 * @param fields text keys of the winner's fields that stay, since somebody changed them after the merge
 * @param rows how many rows stay with the winner for the same reason, of those that the viewer may see, by
 *     {@link MergeMoves#key}
 */
public record MergeUndone(long winnerId, long loserId, List<String> fields, Map<String, Integer> rows) {

    public boolean isWhole() {
        return fields.isEmpty() && rows.isEmpty();
    }
}
