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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.access.PreferenceService;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.pipeline.Board;
import org.qiao.pipeline.BoardService;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.GateService;
import org.qiao.pipeline.KeptDeals;
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
import org.qiao.ui.Texts;

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
    private final List<ListTool> tools;
    private final KeptNote kept;
    private final PipelineTabs names = new PipelineTabs();
    private final ReportingCurrencyPicker currency;
    private final Select<StageRef> stagePicker = new Select<>();
    private final Div columns = new Div();
    private final Map<Long, BoardColumn> byStage = new LinkedHashMap<>();
    private final Map<Long, Integer> wanted = new HashMap<>();
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
        this.tools = tools;
        this.kept = new KeptNote(keptDeals);
        addClassName("board-page");
        stagePicker.addClassName("stage-picker");
        stagePicker.setAriaLabel(t("deal.stage"));
        stagePicker.addValueChangeListener(e -> byStage.forEach((id, column) ->
                column.setCurrent(e.getValue() != null && id == e.getValue().id())));
        columns.addClassName("board");
        add(names, bar, kept, stagePicker, columns);
        var list = new Button(t("deals.title"), VaadinIcon.LIST.create(), e -> toList());
        setActions(currency, list);
        if (user.may(Permission.DEAL_WRITE)) {
            var create = Keys.press(Keys.CREATE, new Button(t("deals.new"), VaadinIcon.PLUS.create()));
            create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            create.addClickListener(e -> dialog.create(
                    pipeline,
                    saved -> getUI().ifPresent(
                                    ui -> ui.navigate("deals/" + saved.getDeal().id()))));
            setActions(currency, list, create);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = pipelines.list();
        state = ListState.read(event.getLocation().getQueryParameters(), filters.ofBoard());
        if (all.isEmpty()) {
            columns.add(new EmptyState(t("pipeline.none")));
            return;
        }
        var code = event.getRouteParameters().get("code");
        var chosen = code.isEmpty()
                ? all.getFirst()
                : all.stream()
                        .filter(p -> p.code().equals(code.get()))
                        .findFirst()
                        .orElseThrow(RecordNotFoundException::new);
        build(all, chosen);
        refresh();
    }

    private void build(List<PipelineRef> all, PipelineRef chosen) {
        pipeline = chosen;
        buildBar();
        names.show(all, chosen);
        var mover = new DealMover(deals, gates, pickers, chosen.stages(), this::refresh);
        columns.removeAll();
        byStage.clear();
        for (var stage : chosen.stages()) {
            var column = new BoardColumn(stage);
            column.onDrop(e -> mover.move(e.deal, e.version, stage));
            column.onShift(e -> mover.shift(e.deal, e.version, stage, e.by));
            column.onMenu(e -> mover.ask(e.deal, e.version, stage));
            column.onMore(() -> more(stage));
            byStage.put(stage.id(), column);
            columns.add(column);
        }
        stagePicker.setItems(chosen.stages());
        chosen.stages().stream().findFirst().ifPresent(stagePicker::setValue);
        getUI().ifPresent(this::watch);
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

    private void more(StageRef stage) {
        wanted.merge(stage.id(), 2 * BoardService.FIRST, (had, add) -> had + BoardService.FIRST);
        refresh();
    }

    private void changed(ListState next) {
        state = next;
        wanted.clear();
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
        if (pipeline == null) {
            return;
        }
        var board = boards.board(pipeline, filters.read(state), wanted, currency.getValue());
        kept.refresh();
        stagePicker.setItemLabelGenerator(stage -> label(board, stage));
        board.columns().forEach(content -> {
            var column = byStage.get(content.stage().id());
            if (column != null) {
                column.show(writer.write(content, board.next()));
            }
        });
        setBeside(String.format(
                Locale.ROOT,
                "%,d",
                board.columns().stream().mapToLong(Board.Column::count).sum()));
    }

    private static String label(Board board, StageRef stage) {
        var count = board.columns().stream()
                .filter(c -> c.stage().id() == stage.id())
                .mapToLong(Board.Column::count)
                .sum();
        return stage.name(Texts.language()) + " (" + count + ")";
    }

    /** The view stays when its pipeline changes, so that it may have watched another one before. */
    private void watch(UI ui) {
        watching.remove();
        watching = pipeline == null ? () -> {} : watch.watch(ui, pipeline.id(), this::refresh);
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
