package org.qiao.outreach;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.PersonRef;
import org.qiao.kernel.ListRow;
import org.qiao.pipeline.DealRef;

/**
 * A task in a list.
 *
 * @param company null where there is none or the viewer may not see it, like person and deal
 */
public record TaskRow(
        long id,
        String title,
        LocalDate dueOn,
        @Nullable Instant doneAt,
        long officeId,
        long ownerId,
        boolean confidential,
        @Nullable CompanyRef company,
        @Nullable PersonRef person,
        @Nullable DealRef deal)
        implements ListRow {

    public boolean done() {
        return doneAt != null;
    }
}
