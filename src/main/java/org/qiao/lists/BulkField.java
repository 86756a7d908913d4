package org.qiao.lists;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.qiao.access.CurrentUser;
import org.qiao.access.OwnedRow;

/**
 * A field that many records can be given at once.
 *
 * @param set gives a record the value, and whatever hangs on the record what follows from it
 * @param allowed whether the viewer may change it on this record, as it was loaded
 * @param fits whether the record has room for the value
 */
public record BulkField<E extends OwnedRow, V>(
        Function<E, Optional<V>> get,
        BiConsumer<E, Optional<V>> set,
        BiPredicate<CurrentUser, E> allowed,
        Predicate<E> fits) {

    /** A field of those records that the viewer may write. */
    public static <E extends OwnedRow, V> BulkField<E, V> of(
            Function<E, Optional<V>> get, BiConsumer<E, Optional<V>> set) {
        return new BulkField<>(get, set, CurrentUser::mayWrite, row -> true);
    }

    /**
     * Whether a collection of words holds one, in whatever capitals: set to true it is added, set to false taken away.
     *
     * @param most so many words a record has room for
     */
    public static <E extends OwnedRow> BulkField<E, Boolean> holding(
            String word, Function<E, Collection<String>> words, int most) {
        return new BulkField<>(
                row -> Optional.of(words.apply(row).stream().anyMatch(word::equalsIgnoreCase)),
                (row, wanted) -> {
                    if (wanted.orElse(false)) {
                        words.apply(row).add(word);
                    } else {
                        words.apply(row).removeIf(word::equalsIgnoreCase);
                    }
                },
                CurrentUser::mayWrite,
                row -> words.apply(row).size() < most);
    }

    /** How a collection of words spells one, in whatever capitals: set to nothing it is taken away, set to a spelling put back. */
    public static <E extends OwnedRow> BulkField<E, String> spelled(
            String word, Function<E, Collection<String>> words) {
        return of(
                row -> words.apply(row).stream().filter(word::equalsIgnoreCase).findFirst(), (row, spelling) -> {
                    words.apply(row).removeIf(word::equalsIgnoreCase);
                    spelling.ifPresent(words.apply(row)::add);
                });
    }

    /** Whose the record is. */
    public static <E extends OwnedRow> BulkField<E, Long> owner() {
        return of(row -> Optional.ofNullable(row.getOwnerId()), (row, owner) -> row.setOwnerId(owner.orElseThrow()));
    }

    /** Since when the record is in the archive; empty takes it out. It asks for the right to archive. */
    public static <E extends OwnedRow> BulkField<E, Instant> archived() {
        return new BulkField<>(
                row -> Optional.ofNullable(row.getArchivedAt()),
                (row, at) -> row.setArchivedAt(at.orElse(null)),
                CurrentUser::mayArchive,
                row -> true);
    }

    /** The same field where something more has to hold of a record. */
    public BulkField<E, V> where(BiPredicate<CurrentUser, E> more) {
        return new BulkField<>(get, set, allowed.and(more), fits);
    }

    /** The same field, with what has to be done whenever it was set. */
    public BulkField<E, V> andThen(BiConsumer<E, Optional<V>> after) {
        return new BulkField<>(get, set.andThen(after), allowed, fits);
    }
}
