package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.pipeline.DealRow;
import org.qiao.pipeline.Direction;
import org.qiao.pipeline.OpenDeals;
import org.qiao.pipeline.PipelineRef;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.StageRef;
import org.qiao.ui.EmptyState;
import org.qiao.ui.ListGrid;
import org.qiao.ui.PageView;
import org.qiao.ui.Texts;

/** The open deals behind one bar of the value charts. */
@Route("review/deals")
@RolesAllowed(Permission.REVIEW_READ)
class OpenDealsView extends PageView implements BeforeEnterObserver {

    private final OpenDeals deals;
    private final PipelineService pipelines;
    private final ListGrid<DealRow> grid = new ListGrid<>();

    OpenDealsView(OpenDeals deals, PipelineService pipelines, Directory directory) {
        super("review.deals");
        this.deals = deals;
        this.pipelines = pipelines;
        var words = new DealLines(pipelines, directory);
        var language = Texts.language();
        grid.addNameColumn(row -> words.name(row.ref()), row -> row.otherName(language))
                .setHeader(t("review.deal"));
        grid.addColumn(row -> row.company(language))
                .setHeader(t("review.investor"))
                .setFlexGrow(2);
        grid.addColumn(row -> words.stage(row.stageId())).setHeader(t("review.stage"));
        grid.addColumn(row -> DealLines.money(row.value()))
                .setHeader(t("review.value"))
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END);
        grid.addColumn(row -> words.colleague(row.ownerId())).setHeader(t("review.owner"));
        grid.setCard(
                row -> words.name(row.ref()),
                row -> Stream.of(words.stage(row.stageId()), DealLines.money(row.value()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")));
        grid.onOpen(row -> getUI().ifPresent(ui -> ui.navigate("deals/" + row.id())));
        grid.setEmptyStateComponent(new EmptyState(t("review.value.none")));
        add(grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var language = Texts.language();
        var pipeline = parameters.getSingleParameter("pipeline").flatMap(pipelines::byCode);
        var stage = parameters.getSingleParameter("stage").flatMap(code -> stage(pipeline, code));
        var direction = parameters.getSingleParameter("direction").flatMap(OpenDealsView::direction);
        var currency = currency(parameters);
        var slice = new OpenDeals.Slice(
                pipeline.map(PipelineRef::id).orElse(null),
                stage.map(StageRef::id).orElse(null),
                direction.orElse(null),
                currency.orElse(null));
        grid.setItemsPageable(
                page -> deals.list(slice, Math.toIntExact(page.getOffset()), page.getPageSize()),
                page -> deals.count(slice));
        setBeside(Stream.of(
                        Optional.of(String.valueOf(deals.count(slice))),
                        pipeline.map(p -> p.name(language)),
                        stage.map(s -> s.name(language)),
                        direction.map(Texts::t),
                        currency.map(c -> c.equals(OpenDeals.NO_CURRENCY) ? t("review.value.hidden") : c))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · ")));
    }

    private static Optional<StageRef> stage(Optional<PipelineRef> pipeline, String code) {
        return pipeline.stream()
                .flatMap(p -> p.stages().stream())
                .filter(stage -> stage.code().equals(code))
                .findFirst();
    }

    private static Optional<Direction> direction(String name) {
        return Arrays.stream(Direction.values())
                .filter(d -> d.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<String> currency(QueryParameters parameters) {
        return parameters
                .getSingleParameter("currency")
                .filter(code -> code.equals(OpenDeals.NO_CURRENCY) || code.matches("[A-Z]{3}"));
    }
}
