package org.qiao.companies;

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

    /** Adds its columns to a list that is being built. */
    void addTo(ListGrid<CompanyRow> grid);
}
