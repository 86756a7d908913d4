package org.qiao.screening;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a list as the page of lists shows it.
 *
 * @param entries in the whole edition
 * @param added entries that the former one did not have
 * @param removed entries that only the former one had
 * @param checkedAt when all of ours had been laid beside it; null while that is not finished
 * @param inForce whether it is the newest of its list
 */
public record EditionRow(
        long id,
        long listId,
        String name,
        ListFormat format,
        LocalDate dated,
        Instant loadedAt,
        String loadedBy,
        int entries,
        int added,
        int altered,
        int removed,
        @Nullable Instant checkedAt,
        boolean inForce) {}
