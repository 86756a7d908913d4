package org.qiao.lists;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.qiao.access.OwnedRow;

/**
 * A field that many records can be given at once.
 *
 * @param archiving whether it takes the right to archive instead of that to write
 */
public record BulkField<E extends OwnedRow, V>(
        Function<E, Optional<V>> get, BiConsumer<E, Optional<V>> set, boolean archiving) {

    public static <E extends OwnedRow, V> BulkField<E, V> of(
            Function<E, Optional<V>> get, BiConsumer<E, Optional<V>> set) {
        return new BulkField<>(get, set, false);
    }

    /** Whose the record is. */
    public static <E extends OwnedRow> BulkField<E, Long> owner() {
        return of(row -> Optional.ofNullable(row.getOwnerId()), (row, owner) -> row.setOwnerId(owner.orElseThrow()));
    }

    /** Since when the record is in the archive; empty takes it out. */
    public static <E extends OwnedRow> BulkField<E, Instant> archived() {
        return new BulkField<>(
                row -> Optional.ofNullable(row.getArchivedAt()), (row, at) -> row.setArchivedAt(at.orElse(null)), true);
    }
}
