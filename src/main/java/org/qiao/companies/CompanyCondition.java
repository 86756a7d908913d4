package org.qiao.companies;

import org.qiao.search.ListQuery;

/** What another module asks of the companies in a list. Two that are equal ask the same. */
public interface CompanyCondition {

    /** Narrows the query over companies, whose alias is {@code r}. */
    void narrow(ListQuery query);

    /** Sorts the companies by {@link CompanyFilter.Sort#MEMBERSHIP}, if that is the module's. */
    default void sort(ListQuery query, boolean descending) {}
}
