package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.pipeline.BoardWatch;
import org.qiao.pipeline.DealDetails;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.DealTab;
import org.qiao.pipeline.GateService;
import org.qiao.pipeline.PipelineRef;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.StageNames;
import org.qiao.pipeline.StageRef;
import org.qiao.ui.PageView;
import org.qiao.ui.RecordTabs;
import org.qiao.ui.Texts;

/** One deal: its name, the stage it stands in, its facts, money and history, and a tab for each module that knows something about it. */
@Route("deals/:id/:tab?")
@RolesAllowed(Permission.DEAL_READ)
class DealView extends PageView implements BeforeEnterObserver {

    private static final String MONEY = "money";
    private static final String HISTORY = "history";

    /** The tabs that no other module hangs on the page, beside the first. */
    static final Set<String> OWN_TABS = Set.of(MONEY, HISTORY);

    private final DealService deals;
    private final GateService gates;
    private final PipelineService pipelines;
    private final DealDialog dialog;
    private final DealFacts facts;
    private final DealActions actions;
    private final DealPickers pickers;
    private final Directory directory;
    private final List<DealTab> tabs;
    private final BoardWatch watch;
    private final CurrentUser user;
    private final Div content = new Div();
    private long shown;
    private long watched;
    private Registration watching = () -> {};
    private long stage;
    private List<StageRef> stages = List.of();
    private Component head = new Div();
    private Component steps = new Div();
    private RecordTabs pages = new RecordTabs("");

    DealView(
            DealService deals,
            GateService gates,
            PipelineService pipelines,
            DealDialog dialog,
            DealFacts facts,
            DealActions actions,
            DealPickers pickers,
            Directory directory,
            List<DealTab> tabs,
            BoardWatch watch,
            CurrentUser user) {
        super("deals.title");
        this.deals = deals;
        this.gates = gates;
        this.pipelines = pipelines;
        this.dialog = dialog;
        this.facts = facts;
        this.actions = actions;
        this.pickers = pickers;
        this.directory = directory;
        this.tabs = tabs;
        this.watch = watch;
        this.user = user;
        content.addClassName("record");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = recordId(event);
        shown = id;
        show(id, event.getRouteParameters().get("tab").orElse(""));
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

    private void watch(UI ui) {
        watching.remove();
        watching = watch.watch(ui, watched, () -> follow(ui));
    }

    /** The view stays when its deal goes to another pipeline, or when another deal comes in. */
    private void watch(long pipelineId) {
        if (watched != pipelineId) {
            watched = pipelineId;
            getUI().ifPresent(this::watch);
        }
    }

    /**
     * A deal that is kept from the viewer by now does not stay on the screen, nor do stages that an admin has changed. Where a
     * colleague has moved it, the page says where it stands.
     */
    private void follow(UI ui) {
        try {
            var details = deals.find(shown);
            if (stage != details.getDeal().stageId() || !stages.equals(stages(details))) {
                content.replace(head, head(details));
                content.replace(steps, steps(details));
                setActions(actions.of(details, this::show));
                watch(details.getDeal().pipelineId());
            }
        } catch (RecordNotFoundException e) {
            ui.navigate("deals/" + shown);
        }
    }

    private void show() {
        show(shown, pages.selected());
    }

    private void show(long id, String tab) {
        var details = deals.find(id);
        var language = Texts.language();
        setPageName(details.name(language));
        setBeside(details.getTerms() == null ? "" : details.terms().otherTitle(language));
        setActions(actions.of(details, this::show));
        pages = new RecordTabs("deals/" + id);
        pages.add("", t("deal.tab.facts"), () -> facts.facts(details));
        pages.add(
                MONEY,
                t("deal.tab.money"),
                () -> new LedgerPanel(deals, dialog, pickers.ledger(), details, () -> show(id, MONEY)));
        pages.add(
                HISTORY,
                t("deal.tab.history"),
                () -> new HistoryPanel(
                        deals.history(id),
                        gates.admissions(id),
                        new StageNames(pipelines),
                        pickers.places(),
                        directory.colleagues(),
                        user.require().zone()));
        tabs.stream()
                .filter(offer -> user.may(offer.permission()))
                .sorted(Comparator.comparing(DealTab::position))
                .forEach(offer ->
                        pages.add(offer.key(), t("deal.tab." + offer.key()), () -> offer.content(details.ref())));
        content.removeAll();
        content.add(head(details), steps(details), pages);
        pages.select(tab);
        watch(details.getDeal().pipelineId());
    }

    private Component head(DealDetails details) {
        head = facts.headline(details);
        return head;
    }

    private Component steps(DealDetails details) {
        var deal = details.getDeal();
        stage = deal.stageId();
        stages = stages(details);
        var mover = new DealMover(deals, gates, pickers, () -> stages, moved -> show());
        steps = new StageSteps(
                stages,
                stage,
                deals.mayWrite(details) && !deal.isArchived(),
                to -> mover.move(deal.id(), deal.getVersion(), to));
        return steps;
    }

    private List<StageRef> stages(DealDetails details) {
        return pipelines
                .find(details.getDeal().pipelineId())
                .map(PipelineRef::stages)
                .orElse(List.of());
    }
}
