package org.qiao.lists;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.qiao.access.CurrentUser;
import org.qiao.access.OwnedRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives one field of many records the same value. Each record is checked, versioned and logged on its own; those out of the
 * viewer's reach are left and counted.
 */
@Service
@Transactional
public class BulkWriter {

    private final BulkRepository records;
    private final CurrentUser user;
    private final Clock clock;

    BulkWriter(BulkRepository records, CurrentUser user, Clock clock) {
        this.records = records;
        this.user = user;
        this.clock = clock;
    }

    /** How many of the records the viewer sees and may not give the field a value. */
    @Transactional(readOnly = true)
    public <E extends OwnedRow> int refused(Class<E> kind, Collection<Long> ids, BulkField<E, ?> field) {
        return Math.toIntExact(ids.stream()
                .flatMap(id -> records.find(kind, id).stream())
                .filter(row -> !field.allowed().test(user, row))
                .count());
    }

    /** Records that the viewer cannot see are passed over without a word. */
    public <E extends OwnedRow, V> BulkChange<E, V> change(
            Class<E> kind, Collection<Long> ids, BulkField<E, V> field, Optional<V> value) {
        var before = new LinkedHashMap<Long, Optional<V>>();
        int refused = 0;
        int full = 0;
        for (var id : ids) {
            var row = records.find(kind, id).orElse(null);
            if (row == null || field.get().apply(row).equals(value)) {
                continue;
            }
            if (!field.allowed().test(user, row)) {
                refused++;
                continue;
            }
            if (!field.fits().test(row)) {
                full++;
                continue;
            }
            before.put(id, field.get().apply(row));
            field.set().accept(row, value);
        }
        return new BulkChange<>(kind, field, value, before, refused, full);
    }

    /** Takes records out of lists and pickers. The moment is as exact as the database keeps it, so that it can be undone. */
    public <E extends OwnedRow> BulkChange<E, Instant> archive(
            Class<E> kind, Collection<Long> ids, BulkField<E, Instant> field) {
        return change(kind, ids, field, Optional.of(clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    /**
     * Gives each record back what it held, unless somebody has changed it since.
     *
     * @return how many got it back
     */
    public <E extends OwnedRow, V> int undo(BulkChange<E, V> change) {
        int restored = 0;
        for (var entry : change.before().entrySet()) {
            var row = records.find(change.kind(), entry.getKey()).orElse(null);
            var field = change.field();
            if (row != null
                    && field.get().apply(row).equals(change.after())
                    && field.allowed().test(user, row)) {
                field.set().accept(row, entry.getValue());
                restored++;
            }
        }
        return restored;
    }
}
