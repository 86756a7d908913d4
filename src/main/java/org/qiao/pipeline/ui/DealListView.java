package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Locale;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.pipeline.DealFilter;
import org.qiao.pipeline.DealFilter.Sort;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.PipelineRef;
import org.qiao.pipeline.PipelineService;
import org.qiao.reference.Sectors;
import org.qiao.ui.EmptyState;
import org.qiao.ui.ListSource;
import org.qiao.ui.PageView;
import org.qiao.ui.Texts;

/** The deals of all pipelines in lines, lazily, with the filters of the board. */
@Route("deals")
@RolesAllowed(Permission.DEAL_READ)
class DealListView extends PageView implements BeforeEnterObserver {

    private final DealService deals;
    private final DealFilterBar filters;
    private final Select<PipelineRef> pipeline = new Select<>();
    private final DealGrid grid;
    private Sort sort = Sort.UPDATED;
    private boolean descending = true;

    DealListView(DealService deals, PipelineService pipelines, Sectors sectors, Directory directory, CurrentUser user) {
        super("deals.title");
        this.deals = deals;
        filters = new DealFilterBar(sectors, this::changed, pipeline);
        pipeline.setItems(pipelines.list());
        pipeline.setItemLabelGenerator(p -> p == null ? t("deal.pipeline.any") : p.name(Texts.language()));
        pipeline.setEmptySelectionAllowed(true);
        pipeline.setEmptySelectionCaption(t("deal.pipeline.any"));
        pipeline.setAriaLabel(t("deal.pipeline"));
        pipeline.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                changed();
            }
        });
        grid = new DealGrid(
                pipelines.stages(), directory.colleagues(), user.require().zone());
        grid.setEmptyStateComponent(new EmptyState(t("deals.empty")));
        grid.addSortListener(e -> {
            if (e.isFromClient()) {
                var order = e.getSortOrder();
                sort = order.isEmpty()
                        ? Sort.UPDATED
                        : Sort.valueOf(order.getFirst().getSorted().getKey());
                descending = order.isEmpty() || order.getFirst().getDirection() == SortDirection.DESCENDING;
                changed();
            }
        });
        add(filters, grid);
        setActions(new Button(t("pipeline.title"), VaadinIcon.SPLIT_H.create(), e -> toBoard()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        filters.read(parameters);
        var code = parameters.getSingleParameter("pipeline").orElse("");
        pipeline.setValue(pipeline.getListDataView()
                .getItems()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .orElse(null));
        var order = parameters.getSingleParameter("sort").orElse("-updated");
        descending = order.startsWith("-");
        sort = Arrays.stream(Sort.values())
                .filter(s -> s.name().equalsIgnoreCase(order.replaceFirst("^-", "")))
                .findFirst()
                .orElse(Sort.UPDATED);
        show();
    }

    private void changed() {
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location("deals", QueryParameters.simple(state()))));
        show();
    }

    private java.util.Map<String, String> state() {
        var state = filters.state();
        pipeline.getOptionalValue().ifPresent(p -> state.put("pipeline", p.code()));
        if (sort != Sort.UPDATED || !descending) {
            state.put("sort", (descending ? "-" : "") + sort.name().toLowerCase(Locale.ROOT));
        }
        return state;
    }

    private void toBoard() {
        var address =
                pipeline.getOptionalValue().map(p -> "pipeline/" + p.code()).orElse("pipeline");
        getUI().ifPresent(ui -> ui.navigate(address, QueryParameters.simple(filters.state())));
    }

    private DealFilter filter() {
        var filter = filters.filter(sort, descending);
        return pipeline.getOptionalValue().map(p -> filter.ofPipeline(p.id())).orElse(filter);
    }

    private void show() {
        var filter = filter();
        grid.show(
                ListSource.of(window -> deals.list(filter, window), bound -> deals.count(filter, bound)),
                this::setBeside);
    }
}
