package org.qiao.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The records of one kind of document, for writing their documents anew. Asked by the system, which sees all. */
public interface SearchRecords {

    /** The kind of the documents. */
    String kind();

    /** The next numbers after that one, in order. */
    List<Long> after(long id, int limit);

    /** What the records are found by. */
    Map<Long, Findable> findables(Collection<Long> ids);

    /** Makes what lists sort by anew, after readings have changed. */
    default void sortAgain(Collection<Long> ids) {}
}
