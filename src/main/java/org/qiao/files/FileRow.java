package org.qiao.files;

import java.time.Instant;

/**
 * One line of a record's files.
 *
 * @param size in bytes
 */
public record FileRow(
        long id, long recordId, String name, FileType type, int size, long addedBy, Instant addedAt, boolean archived) {

    /** The name it is downloaded under. */
    public String downloadName() {
        return type.named(name);
    }
}
