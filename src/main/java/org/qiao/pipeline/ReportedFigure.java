package org.qiao.pipeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Qualifier;

/**
 * One of the amounts that a deal's value is the sum of, or a part of one, as its source reported it.
 *
 * @param also the same in the second currency that the source printed
 * @param projects how many projects it stands for; null where the source does not say
 * @param part whether it is in another one already and never added to it
 */
public record ReportedFigure(
        long dealId,
        LedgerKind kind,
        Figure figure,
        @Nullable Figure also,
        @Nullable Integer projects,
        @Nullable Qualifier projectsQualifier,
        LocalDate on,
        @Nullable String source,
        boolean part) {}
