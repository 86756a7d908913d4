package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qiao.access.Directory;
import org.qiao.pipeline.Closing;
import org.qiao.pipeline.ClosingService;
import org.qiao.pipeline.Deal;
import org.qiao.pipeline.DealDetails;
import org.qiao.pipeline.DealMove;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.GateService;
import org.qiao.pipeline.NeedToKnow;
import org.qiao.pipeline.PipelineService;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;
import org.springframework.dao.OptimisticLockingFailureException;

/** What can be done with a deal, on the right of its page, by whoever works on it. */
@org.springframework.stereotype.Component
class DealActions {

    private final DealService deals;
    private final NeedToKnow needToKnow;
    private final GateService gates;
    private final ClosingService closings;
    private final PipelineService pipelines;
    private final DealDialog dialog;
    private final DealPickers pickers;
    private final Directory directory;

    DealActions(
            DealService deals,
            NeedToKnow needToKnow,
            GateService gates,
            ClosingService closings,
            PipelineService pipelines,
            DealDialog dialog,
            DealPickers pickers,
            Directory directory) {
        this.deals = deals;
        this.needToKnow = needToKnow;
        this.gates = gates;
        this.closings = closings;
        this.pipelines = pipelines;
        this.dialog = dialog;
        this.pickers = pickers;
        this.directory = directory;
    }

    /** @param show shows the deal anew, after something was done */
    Component[] of(DealDetails details, Runnable show) {
        var deal = details.getDeal();
        if (!deals.mayWrite(details)) {
            return new Component[0];
        }
        if (deal.isArchived()) {
            return new Component[] {new Button(t("ui.restore"), e -> restore(deal.id(), show))};
        }
        var actions = new ArrayList<Component>();
        closing(details, show).ifPresent(actions::add);
        pipeline(details, show).ifPresent(actions::add);
        actions.add(new Button(
                t("deal.confidential.button"),
                e -> new CircleDialog(deals, needToKnow, directory, deals.find(deal.id()), show).open()));
        actions.add(new Button(t("ui.archive"), e -> archive(deal.id(), show)));
        var edit = new Button(t("ui.edit"), e -> dialog.edit(deal.id(), saved -> show.run()));
        edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions.add(edit);
        return actions.toArray(Component[]::new);
    }

    /** Through the same gates as within its pipeline, and with the same way back. */
    private Optional<Component> pipeline(DealDetails details, Runnable show) {
        var deal = details.getDeal();
        var mover = new DealMover(
                deals, gates, pickers, () -> List.copyOf(pipelines.stages().values()), moved -> show.run());
        var others = pipelines.list().stream()
                .filter(p -> p.id() != deal.pipelineId() && !p.stages().isEmpty())
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Button(
                        t("deal.pipeline.other"),
                        e -> new PipelineDialog(
                                        details.name(Texts.language()),
                                        pipelines.stages().get(deal.stageId()),
                                        others,
                                        stage -> mover.move(deal.id(), deal.getVersion(), stage))
                                .open()));
    }

    /** Why it is closed, where that was not said at the time or not rightly. */
    private Optional<Component> closing(DealDetails details, Runnable show) {
        var deal = details.getDeal();
        var stage = pipelines.stages().get(deal.stageId());
        if (stage == null || !stage.outcome().isDropped()) {
            return Optional.empty();
        }
        var said = deals.history(deal.id()).stream()
                .findFirst()
                .map(DealMove::closing)
                .orElse(null);
        return Optional.of(new Button(
                t(said == null ? "closing.tell" : "closing.correct"),
                e -> new ClosingDialog(
                                t("closing.title", details.name(Texts.language())),
                                t("ui.save"),
                                stage,
                                pickers.places(),
                                why -> tell(deal, why, show))
                        .correcting(said)
                        .open()));
    }

    private boolean tell(Deal deal, Closing why, Runnable show) {
        try {
            closings.tell(deal.id(), deal.getVersion(), why);
            show.run();
            Toasts.done(t("ui.saved"));
            return true;
        } catch (OptimisticLockingFailureException e) {
            Toasts.problem(t("ui.conflict.reload"));
            return false;
        }
    }

    private void archive(long id, Runnable show) {
        deals.archive(id);
        show.run();
        Toasts.undoable(t("deal.archived"), () -> restore(id, show));
    }

    private void restore(long id, Runnable show) {
        deals.restore(id);
        show.run();
        Toasts.done(t("deal.restored"));
    }
}
