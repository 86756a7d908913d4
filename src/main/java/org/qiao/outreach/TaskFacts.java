package org.qiao.outreach;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A task as it is stored. */
record TaskFacts(
        long id,
        String title,
        LocalDate dueOn,
        @Nullable Instant doneAt,
        long officeId,
        long ownerId,
        @Nullable Long circleId,
        @Nullable Long companyId,
        @Nullable Long personId,
        @Nullable Long dealId) {}
