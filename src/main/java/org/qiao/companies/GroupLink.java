package org.qiao.companies;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A company and what it hangs on: one line of the table that a group's tree is drawn from.
 *
 * @param headquartersAt when it was marked as the headquarters; null while it is not
 */
record GroupLink(
        long id,
        @Nullable String nameEn,
        @Nullable String nameZh,
        @Nullable Long parentId,
        @Nullable ParentLink link,
        @Nullable Instant headquartersAt) {

    CompanyRef ref() {
        return new CompanyRef(id, nameEn, nameZh);
    }
}
