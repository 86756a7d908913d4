package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import org.qiao.access.Permission;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.CompanyTab;
import org.qiao.kernel.Window;
import org.qiao.pipeline.DealFilter;
import org.qiao.pipeline.DealRow;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.PartOfDeal;
import org.qiao.pipeline.PartyService;
import org.qiao.ui.Chip;
import org.qiao.ui.EmptyState;
import org.qiao.ui.ListGrid;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** The company page's tab of the deals in which the company is the investor, and those in which it takes part otherwise. */
@Component
class CompanyDeals implements CompanyTab {

    private final DealService deals;
    private final PartyService parties;
    private final DealColumns columns;

    CompanyDeals(DealService deals, PartyService parties, DealColumns columns) {
        this.deals = deals;
        this.parties = parties;
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
        var parts = parties.ofCompany(company.id());
        var filter = DealFilter.all(Texts.language()).ofCompany(company.id());
        var count = deals.count(filter, Integer.MAX_VALUE);
        if (count == 0 && parts.isEmpty()) {
            return new EmptyState(t("company.deals.empty"));
        }
        var content = new Div();
        content.addClassName("parts");
        if (count > 0) {
            content.add(grid(filter, count));
        }
        if (!parts.isEmpty()) {
            content.add(others(parts));
        }
        return content;
    }

    private PartSection others(List<PartOfDeal> parts) {
        var section = new PartSection(t("company.deals.parts"), "", null);
        parts.forEach(part -> {
            var link = new Anchor("deals/" + part.deal().id(), part.deal().name(Texts.language()));
            link.getElement().setAttribute("router-link", true);
            section.line(link, new Chip(t(part.role()), Chip.Tone.PLAIN), Objects.requireNonNullElse(part.note(), ""));
        });
        return section;
    }

    private ListGrid<DealRow> grid(DealFilter filter, long count) {
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
