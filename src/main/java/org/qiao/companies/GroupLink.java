package org.qiao.companies;

import org.jspecify.annotations.Nullable;

/** A company and what it hangs on: one line of the table that a group's tree is drawn from. */
record GroupLink(
        long id,
        @Nullable String nameEn,
        @Nullable String nameZh,
        @Nullable Long parentId,
        @Nullable ParentLink link) {

    CompanyRef ref() {
        return new CompanyRef(id, nameEn, nameZh);
    }
}
