package org.qiao.files;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.RuleException;

/** The files of one kind of record, as its page shows them; the record's own module says who may do what. */
public interface FileShelf {

    /** Newest first. */
    List<FileRow> list(long recordId);

    /** Whether this viewer may add and archive files of the record. */
    boolean mayWrite(long recordId);

    /**
     * Keeps a file. The same content a second time is not kept twice: an archived one comes back, another one stays.
     *
     * @param typed what its sender called it, with whatever path
     * @throws RuleException if it is empty, too large, of no known type, or one too many
     */
    AddedFile add(long recordId, @Nullable String typed, byte[] bytes);

    /** Takes the file out of the list; {@link #restore} undoes it. */
    void archive(long fileId);

    void restore(long fileId);
}
