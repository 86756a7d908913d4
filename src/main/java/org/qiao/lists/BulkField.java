package org.qiao.lists;

import java.time.Instant;
import java.util.Collection;
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

    /** Whether a collection of words holds one: set to true it is added, set to false taken away. */
    public static <E extends OwnedRow> BulkField<E, Boolean> holding(
            String word, Function<E, Collection<String>> words) {
        return of(row -> Optional.of(words.apply(row).contains(word)), (row, wanted) -> {
            if (wanted.orElse(false)) {
                words.apply(row).add(word);
            } else {
                words.apply(row).remove(word);
            }
        });
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
