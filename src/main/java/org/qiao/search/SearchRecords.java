package org.qiao.search;

import java.util.Collection;
import java.util.Map;

/** The records of one kind of document, for writing their documents anew. Asked by the system, which sees all. */
public interface SearchRecords {

    /** The kind of the documents. */
    String kind();

    /** The entity whose numbers the documents have. */
    Class<?> type();

    /** What the records are found by. */
    Map<Long, Findable> findables(Collection<Long> ids);
}
