package org.qiao.companies.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Stream;
import org.qiao.access.CurrentUser;
import org.qiao.companies.CompanyCondition;
import org.qiao.companies.CompanyListPart;
import org.qiao.companies.CompanyRow;
import org.qiao.ui.ListFilter;
import org.qiao.ui.ListGrid;
import org.qiao.ui.ListState;

/** What other modules add to the list of companies, as far as the viewer may see it. */
@SpringComponent
class ListParts {

    private final List<CompanyListPart> parts;
    private final CurrentUser user;

    ListParts(List<CompanyListPart> parts, CurrentUser user) {
        this.parts = parts;
        this.user = user;
    }

    private Stream<CompanyListPart> open() {
        return parts.stream().filter(part -> user.may(part.permission()));
    }

    Stream<ListFilter> filters() {
        return open().flatMap(part -> part.filters().stream());
    }

    List<CompanyCondition> conditions(ListState state) {
        return open().flatMap(part -> part.condition(state).stream()).toList();
    }

    void addTo(ListGrid<CompanyRow> grid) {
        open().forEach(part -> part.addTo(grid));
    }
}
