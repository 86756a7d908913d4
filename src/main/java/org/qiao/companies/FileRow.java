package org.qiao.companies;

import java.time.Instant;

/**
 * One line of a company's files.
 *
 * @param size in bytes
 */
public record FileRow(
        long id,
        long companyId,
        String name,
        FileType type,
        int size,
        long addedBy,
        Instant addedAt,
        boolean archived) {

    /** The name it is downloaded under. */
    public String downloadName() {
        return type.named(name);
    }
}
