package org.qiao.search;

import java.util.Collection;

/** Records that also keep what lists sort them by. */
public interface SortedRecords extends SearchRecords {

    /** Makes what lists sort by anew where it is not as it should be; that is no change of the record. */
    void sortAgain(Collection<Long> ids);
}
