package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.access.PreferenceService;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.pipeline.BoardService;
import org.qiao.pipeline.BoardWatch;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.Dimension;
import org.qiao.pipeline.GateService;
import org.qiao.pipeline.KeptDeals;
import org.qiao.pipeline.Lane;
import org.qiao.pipeline.Lanes;
import org.qiao.pipeline.PipelineRef;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.StageClock;
import org.qiao.pipeline.StageRef;
import org.qiao.reference.ReportingCurrencyPicker;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Keys;
import org.qiao.ui.ListBar;
import org.qiao.ui.ListPlace;
import org.qiao.ui.ListState;
import org.qiao.ui.ListTool;
import org.qiao.ui.PageView;

/** The deals of a pipeline by stage, to be moved by hand, by keyboard or by thumb. Others' moves show at once. */
@Route("pipeline")
@RouteAlias("pipeline/:code")
@Menu(title = "pipeline.title", order = 40, icon = "vaadin:split-h")
@RolesAllowed(Permission.DEAL_READ)
class BoardView extends PageView implements ListPlace, BeforeEnterObserver {

    private final BoardService boards;
    private final PipelineService pipelines;
    private final DealService deals;
    private final GateService gates;
    private final DealPickers pickers;
    private final BoardWatch watch;
    private final BoardWriter writer;
    private final DealFilters filters;
    private final Lanes lanes;
    private final LaneNames laneNames;
    private final List<ListTool> tools;
    private final KeptNote kept;
    private final PipelineTabs names = new PipelineTabs();
    private final ReportingCurrencyPicker currency;
    private final StagePicker stagePicker = new StagePicker(this::setCurrent);
    private final Select<Dimension> lanePicker =
            LaneNames.picker(tokens -> changed(state().with(LaneNames.KEY, tokens)));
    private Component columns = new Div();
    private @Nullable PipelineRef pipeline;
    private Component bar = new Div();
    private ListState state = ListState.EMPTY;
    private Registration watching = () -> {};

    BoardView(
            BoardService boards,
            PipelineService pipelines,
            DealService deals,
            GateService gates,
            DealPickers pickers,
            DealDialog dialog,
            DealFilters filters,
            Lanes lanes,
            LaneNames laneNames,
            BoardWatch watch,
            StageClock clock,
            Directory directory,
            PreferenceService preferences,
            CurrentUser user,
            KeptDeals keptDeals,
            List<ListTool> tools) {
        super("pipeline.title");
        this.currency = new ReportingCurrencyPicker(preferences, this::refresh);
        this.boards = boards;
        this.pipelines = pipelines;
        this.deals = deals;
        this.gates = gates;
        this.pickers = pickers;
        this.watch = watch;
        this.writer = new BoardWriter(clock, directory.colleagues(), user.require());
        this.filters = filters;
        this.lanes = lanes;
        this.laneNames = laneNames;
        this.tools = tools;
        this.kept = new KeptNote(keptDeals);
        addClassName("board-page");
        add(names, bar, kept, stagePicker, columns);
        var list = new Button(t("deals.title"), VaadinIcon.LIST.create(), e -> toList());
        setActions(lanePicker, currency, list);
        if (user.may(Permission.DEAL_WRITE)) {
            var create = Keys.press(Keys.CREATE, new Button(t("deals.new"), VaadinIcon.PLUS.create()));
            create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            create.addClickListener(e -> dialog.create(
                    pipeline,
                    saved -> getUI().ifPresent(
                                    ui -> ui.navigate("deals/" + saved.getDeal().id()))));
            setActions(lanePicker, currency, list, create);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = pipelines.list();
        state = ListState.read(event.getLocation().getQueryParameters(), LaneNames.with(filters.ofBoard()));
        if (all.isEmpty()) {
            showColumns(new EmptyState(t("pipeline.none")));
            return;
        }
        var code = event.getRouteParameters().get("code");
        var chosen = code.isEmpty()
                ? all.getFirst()
                : all.stream()
                        .filter(p -> p.code().equals(code.get()))
                        .findFirst()
                        .orElseThrow(RecordNotFoundException::new);
        show(all, chosen);
        buildBar();
        buildColumns();
        getUI().ifPresent(this::watch);
        refresh();
    }

    private void show(List<PipelineRef> all, PipelineRef chosen) {
        pipeline = chosen;
        names.show(all, chosen);
        stagePicker.offer(chosen.stages());
    }

    /** An admin may have changed the pipelines; one that is gone makes way for the first. */
    private boolean isStillThere(PipelineRef shown) {
        var all = pipelines.list();
        var now = all.stream().filter(p -> p.id() == shown.id()).findFirst();
        if (now.isEmpty()) {
            getUI().ifPresent(ui -> ui.navigate("pipeline"));
        } else if (!names.isOf(all)) {
            show(all, now.get());
        }
        return now.isPresent();
    }

    private List<StageRef> stages() {
        return pipeline == null ? List.of() : pipeline.stages();
    }

    private void buildColumns() {
        if (pipeline == null) {
            return;
        }
        var mover = new DealMover(deals, gates, pickers, this::stages, this::show);
        lanePicker.setValue(LaneNames.of(state));
        showColumns(
                LaneNames.of(state) == null
                        ? new BoardRow(mover, this::refresh)
                        : new BoardLanes(() -> new BoardRow(mover, this::refresh), this::fill));
    }

    private void showColumns(Component shown) {
        replace(columns, shown);
        columns = shown;
        setCurrent();
    }

    /** A phone shows one stage at a time. */
    private void setCurrent() {
        switch (columns) {
            case BoardRow row -> row.setCurrent(stagePicker.getValue());
            case BoardLanes all -> all.setCurrent(stagePicker.getValue());
            default -> {}
        }
    }

    private void fill(BoardRow row, Lane lane, Set<Long> only) {
        if (pipeline != null) {
            row.show(boards.board(pipeline, lane.filter(), row.wanted(), currency.getValue(), only), writer);
            row.setCurrent(stagePicker.getValue());
        }
    }

    /** Each pipeline's board has views of its own. */
    private void buildBar() {
        var built = new ListBar(t("deals.search"), filters.ofBoard(), this::changed);
        tools.stream()
                .sorted(Comparator.comparing(ListTool::position))
                .flatMap(tool -> tool.component(this).stream())
                .forEach(built::addTool);
        built.show(state);
        replace(bar, built);
        bar = built;
    }

    private void changed(ListState next) {
        var recut = LaneNames.of(state) != LaneNames.of(next);
        state = next;
        if (recut) {
            buildColumns();
        }
        switch (columns) {
            case BoardRow row -> row.wanted().clear();
            case BoardLanes all -> all.rows().forEach(row -> row.wanted().clear());
            default -> {}
        }
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location(address(), state.parameters())));
        refresh();
    }

    @Override
    public String address() {
        return pipeline == null ? "pipeline" : "pipeline/" + pipeline.code();
    }

    @Override
    public ListState state() {
        return state;
    }

    private void toList() {
        var here = pipeline == null ? state : state.with(DealFilters.PIPELINE, List.of(pipeline.code()));
        getUI().ifPresent(ui -> ui.navigate("deals", here.parameters()));
    }

    private void refresh() {
        show(Set.of());
    }

    /** Shows what changed in these stages, or in all of them where none is named. */
    private void show(Set<Long> changed) {
        var before = pipeline;
        if (before == null || !isStillThere(before) || pipeline == null) {
            return;
        }
        var only = before.equals(pipeline) ? changed : Set.<Long>of();
        var filter = filters.read(state).ofPipeline(pipeline.id());
        var row = columns instanceof BoardRow whole ? whole : null;
        var board = boards.board(pipeline, filter, row == null ? Map.of() : row.wanted(), currency.getValue(), only);
        kept.refresh(stages(), only);
        var count = stagePicker.count(board);
        if (row != null) {
            row.show(board, writer);
            setCurrent();
        } else if (columns instanceof BoardLanes all && LaneNames.of(state) instanceof Dimension by) {
            all.show(lanes.of(by, filter), lane -> laneNames.name(by, lane), only);
        }
        setBeside(String.format(Locale.ROOT, "%,d", count));
    }

    /** The view stays when its pipeline changes, so that it may have watched another one before. */
    private void watch(UI ui) {
        watching.remove();
        watching = pipeline == null ? () -> {} : watch.watchStages(ui, pipeline.id(), this::show);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        watch(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.remove();
        super.onDetach(event);
    }
}
