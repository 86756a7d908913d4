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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.access.PreferenceService;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.pipeline.BoardWatch;
import org.qiao.pipeline.Dimension;
import org.qiao.pipeline.KeptDeals;
import org.qiao.pipeline.PipelineRef;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.StageRef;
import org.qiao.reference.ReportingCurrencyPicker;
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

    private final PipelineService pipelines;
    private final BoardColumns columns;
    private final BoardWatch watch;
    private final DealFilters filters;
    private final List<ListTool> tools;
    private final KeptNote kept;
    private final PipelineTabs names = new PipelineTabs();
    private final ReportingCurrencyPicker currency;
    private final Select<Dimension> lanePicker =
            LaneNames.picker(tokens -> changed(state().with(LaneNames.KEY, tokens)));
    private @Nullable PipelineRef pipeline;
    private Component bar = new Div();
    private ListState state = ListState.EMPTY;
    private Registration watching = () -> {};

    BoardView(
            PipelineService pipelines,
            BoardMaker maker,
            DealDialog dialog,
            DealFilters filters,
            BoardWatch watch,
            PreferenceService preferences,
            CurrentUser user,
            KeptDeals keptDeals,
            List<ListTool> tools) {
        super("pipeline.title");
        this.currency = new ReportingCurrencyPicker(preferences, this::refresh);
        this.pipelines = pipelines;
        this.watch = watch;
        this.filters = filters;
        this.tools = tools;
        this.kept = new KeptNote(keptDeals);
        this.columns = maker.columns(this::stages, this::show);
        addClassName("board-page");
        add(names, bar, kept, columns.picker(), columns.laid());
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
            replace(columns.laid(), columns.layNothing());
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
        columns.picker().offer(chosen.stages());
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
        if (pipeline != null) {
            lanePicker.setValue(LaneNames.of(state));
            replace(columns.laid(), columns.lay(LaneNames.of(state)));
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
        columns.forgetWanted();
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
        var count = columns.show(pipeline, filters.read(state).ofPipeline(pipeline.id()), currency.getValue(), only);
        kept.refresh(stages(), only);
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
