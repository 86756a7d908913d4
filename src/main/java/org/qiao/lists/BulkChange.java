package org.qiao.lists;

import java.util.Map;
import java.util.Optional;
import org.qiao.access.OwnedRow;

/**
 * What a change to many records did; enough to undo it.
 *
 * @param before by record, what it held; records that held the new value already are not in it
 * @param refused how many the viewer may not change
 * @param full how many had no room for it
 */
public record BulkChange<E extends OwnedRow, V>(
        Class<E> kind, BulkField<E, V> field, Optional<V> after, Map<Long, Optional<V>> before, int refused, int full) {

    public int changed() {
        return before.size();
    }
}
