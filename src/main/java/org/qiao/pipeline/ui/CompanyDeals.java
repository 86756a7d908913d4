package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import org.qiao.access.Permission;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.CompanyTab;
import org.qiao.kernel.Window;
import org.qiao.pipeline.DealFilter;
import org.qiao.pipeline.DealRow;
import org.qiao.pipeline.DealService;
import org.qiao.ui.EmptyState;
import org.qiao.ui.ListGrid;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** The company page's tab of the deals in which the company is the investor. */
@Component
class CompanyDeals implements CompanyTab {

    private final DealService deals;
    private final DealColumns columns;

    CompanyDeals(DealService deals, DealColumns columns) {
        this.deals = deals;
        this.columns = columns;
    }

    @Override
    public String key() {
        return "deals";
    }

    @Override
    public String permission() {
        return Permission.DEAL_READ;
    }

    @Override
    public int position() {
        return 40;
    }

    @Override
    public com.vaadin.flow.component.Component content(CompanyRef company) {
        var filter = DealFilter.all(Texts.language()).ofCompany(company.id());
        var count = deals.count(filter, Integer.MAX_VALUE);
        if (count == 0) {
            return new EmptyState(t("company.deals.empty"));
        }
        var grid = new ListGrid<DealRow>();
        columns.addTo(grid);
        grid.getColumns().forEach(column -> column.setSortable(false));
        grid.setItemsPageable(
                page -> deals.list(filter, Window.of(Math.toIntExact(page.getOffset()), page.getPageSize())),
                page -> count);
        grid.setAllRowsVisible(count <= 20);
        return grid;
    }
}
