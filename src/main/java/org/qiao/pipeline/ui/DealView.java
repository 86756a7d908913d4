package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.pipeline.BoardWatch;
import org.qiao.pipeline.Closing;
import org.qiao.pipeline.ClosingService;
import org.qiao.pipeline.Deal;
import org.qiao.pipeline.DealDetails;
import org.qiao.pipeline.DealMove;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.DealTab;
import org.qiao.pipeline.GateService;
import org.qiao.pipeline.NeedToKnow;
import org.qiao.pipeline.PipelineRef;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.StageNames;
import org.qiao.pipeline.StageRef;
import org.qiao.ui.PageView;
import org.qiao.ui.RecordTabs;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;
import org.springframework.dao.OptimisticLockingFailureException;

/** One deal: its name, the stage it stands in, its facts, money and history, and a tab for each module that knows something about it. */
@Route("deals/:id/:tab?")
@RolesAllowed(Permission.DEAL_READ)
class DealView extends PageView implements BeforeEnterObserver {

    private static final String MONEY = "money";
    private static final String HISTORY = "history";

    /** The tabs that no other module hangs on the page, beside the first. */
    static final Set<String> OWN_TABS = Set.of(MONEY, HISTORY);

    private final DealService deals;
    private final NeedToKnow needToKnow;
    private final GateService gates;
    private final ClosingService closings;
    private final PipelineService pipelines;
    private final DealDialog dialog;
    private final DealFacts facts;
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
            NeedToKnow needToKnow,
            GateService gates,
            ClosingService closings,
            PipelineService pipelines,
            DealDialog dialog,
            DealFacts facts,
            DealPickers pickers,
            Directory directory,
            List<DealTab> tabs,
            BoardWatch watch,
            CurrentUser user) {
        super("deals.title");
        this.deals = deals;
        this.needToKnow = needToKnow;
        this.gates = gates;
        this.closings = closings;
        this.pipelines = pipelines;
        this.dialog = dialog;
        this.facts = facts;
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
                setActions(actions(details));
                watch(details.getDeal().pipelineId());
            }
        } catch (RecordNotFoundException e) {
            ui.navigate("deals/" + shown);
        }
    }

    private void show(long id) {
        show(id, pages.selected());
    }

    private void show(long id, String tab) {
        var details = deals.find(id);
        var language = Texts.language();
        setPageName(details.name(language));
        setBeside(details.getTerms() == null ? "" : details.terms().otherTitle(language));
        setActions(actions(details));
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
        var mover = mover(deal, () -> stages);
        steps = new StageSteps(
                stages,
                stage,
                deals.mayWrite(details) && !deal.isArchived(),
                to -> mover.move(deal.id(), deal.getVersion(), to));
        return steps;
    }

    private DealMover mover(Deal deal, Supplier<List<StageRef>> known) {
        return new DealMover(deals, gates, pickers, known, moved -> show(deal.id()));
    }

    private List<StageRef> stages(DealDetails details) {
        return pipelines
                .find(details.getDeal().pipelineId())
                .map(PipelineRef::stages)
                .orElse(List.of());
    }

    private Component[] actions(DealDetails details) {
        var actions = new ArrayList<Component>();
        var deal = details.getDeal();
        var id = deal.id();
        if (deals.mayWrite(details)) {
            if (deal.isArchived()) {
                actions.add(new Button(t("ui.restore"), e -> restore(id)));
            } else {
                actions.addAll(closingButton(details));
                actions.addAll(pipelineButton(details));
                actions.add(new Button(
                        t("deal.confidential.button"),
                        e -> new CircleDialog(deals, needToKnow, directory, deals.find(id), () -> show(id)).open()));
                actions.add(new Button(t("ui.archive"), e -> archive(id)));
                var edit = new Button(t("ui.edit"), e -> dialog.edit(id, saved -> show(id)));
                edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                actions.add(edit);
            }
        }
        return actions.toArray(Component[]::new);
    }

    /** Through the same gates as within its pipeline, and with the same way back. */
    private List<Component> pipelineButton(DealDetails details) {
        var deal = details.getDeal();
        var mover = mover(deal, () -> List.copyOf(pipelines.stages().values()));
        var others = pipelines.list().stream()
                .filter(p -> p.id() != deal.pipelineId() && !p.stages().isEmpty())
                .toList();
        return others.isEmpty()
                ? List.of()
                : List.of(new Button(
                        t("deal.pipeline.other"),
                        e -> new PipelineDialog(
                                        details.name(Texts.language()),
                                        pipelines.stages().get(deal.stageId()),
                                        others,
                                        stage -> mover.move(deal.id(), deal.getVersion(), stage))
                                .open()));
    }

    /** Why it is closed, where that was not said at the time or not rightly. */
    private List<Component> closingButton(DealDetails details) {
        var deal = details.getDeal();
        return stages(details).stream()
                .filter(stage -> stage.id() == deal.stageId() && stage.outcome().isDropped())
                .<Component>map(stage -> {
                    var said = deals.history(deal.id()).stream()
                            .findFirst()
                            .map(DealMove::closing)
                            .orElse(null);
                    return new Button(
                            t(said == null ? "closing.tell" : "closing.correct"),
                            e -> new ClosingDialog(
                                            t("closing.title", details.name(Texts.language())),
                                            t("ui.save"),
                                            stage,
                                            pickers.places(),
                                            why -> tell(deal, why))
                                    .correcting(said)
                                    .open());
                })
                .toList();
    }

    private boolean tell(Deal deal, Closing why) {
        try {
            closings.tell(deal.id(), deal.getVersion(), why);
            show(deal.id());
            Toasts.done(t("ui.saved"));
            return true;
        } catch (OptimisticLockingFailureException e) {
            Toasts.problem(t("ui.conflict.reload"));
            return false;
        }
    }

    private void archive(long id) {
        deals.archive(id);
        show(id);
        Toasts.undoable(t("deal.archived"), () -> restore(id));
    }

    private void restore(long id) {
        deals.restore(id);
        show(id);
        Toasts.done(t("deal.restored"));
    }
}
