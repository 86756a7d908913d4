package org.qiao.companies;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qiao.ui.ListFilter;
import org.qiao.ui.ListGrid;
import org.qiao.ui.ListState;

/** What another module adds to the list of companies: filters and columns, for whoever has the permission. */
public interface CompanyListPart {

    /** The permission without which it adds nothing. */
    String permission();

    List<ListFilter> filters();

    /** What the state of the list asks of companies; empty where it asks nothing. */
    Optional<CompanyCondition> condition(ListState state);

    /** Its columns for one list that is being built. */
    Columns columns();

    /** The columns of one list. */
    interface Columns {

        void addTo(ListGrid<CompanyRow> grid);

        /** These companies are about to be shown. */
        void announce(Collection<Long> companyIds);
    }
}
