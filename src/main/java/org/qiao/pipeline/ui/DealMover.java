package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.pipeline.ClosingRequired;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.GateClosed;
import org.qiao.pipeline.GateService;
import org.qiao.pipeline.StageAnswers;
import org.qiao.pipeline.StageGone;
import org.qiao.pipeline.StageRef;
import org.qiao.pipeline.StageRequirement;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Moves a deal for whoever dragged, typed or picked: asks for what the stage requires and why it is closed, offers the way back, tells why not. */
class DealMover {

    private final DealService deals;
    private final GateService gates;
    private final DealPickers pickers;
    private final Supplier<List<StageRef>> stages;
    private final Runnable refresh;

    /**
     * @param stages those of the pipeline, from left to right, as they are shown by now
     * @param refresh shows the present state again, after a move and after one that failed
     */
    DealMover(
            DealService deals,
            GateService gates,
            DealPickers pickers,
            Supplier<List<StageRef>> stages,
            Runnable refresh) {
        this.deals = deals;
        this.gates = gates;
        this.pickers = pickers;
        this.stages = stages;
        this.refresh = refresh;
    }

    /** Moves the deal as it was seen at that version. */
    void move(long deal, int version, StageRef to) {
        try {
            attempt(deal, version, to, StageAnswers.NONE, null);
        } catch (RuleException e) {
            Toasts.problem(t(e.key()));
        }
    }

    /** Moves the deal so many stages to the right, or to the left if {@code by} is negative; at either end it stays. */
    void shift(long deal, int version, StageRef from, int by) {
        var all = stages.get();
        var target = all.indexOf(from) + by;
        if (target >= 0 && target < all.size()) {
            move(deal, version, all.get(target));
        }
    }

    /** Lets the viewer pick where the deal goes. */
    void ask(long deal, int version, StageRef from) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(t("deal.moveto.named", deals.find(deal).name(Texts.language())));
        dialog.addClassName("stage-menu");
        for (var stage : stages.get()) {
            var button = new Button(stage.name(Texts.language()), e -> {
                dialog.close();
                move(deal, version, stage);
            });
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            button.setEnabled(stage.id() != from.id());
            button.setAutofocus(stage.id() != from.id()
                    && dialog.getChildren().allMatch(b -> b instanceof Button there && !there.isEnabled()));
            dialog.add(button);
        }
        dialog.getFooter().add(new Button(t("ui.cancel"), e -> dialog.close()));
        dialog.open();
    }

    private void attempt(long deal, int version, StageRef to, StageAnswers answers, @Nullable String overruling) {
        try {
            var from = deals.find(deal).getDeal().stageId();
            if (from == to.id()) {
                return;
            }
            var moved = overruling == null
                    ? deals.moveTo(deal, version, to.id(), answers)
                    : gates.overrule(deal, version, to.id(), answers, overruling);
            refresh.run();
            var language = Texts.language();
            Toasts.undoable(
                    t("deal.moved", moved.name(language), to.name(language)),
                    () -> undo(deal, moved.getDeal().getVersion(), stage(from, to)));
        } catch (StageRequirement e) {
            new StageDialog(
                            pickers,
                            to,
                            e.missing(),
                            told -> attempt(deal, version, to, told.closing(answers.closing()), overruling))
                    .open();
        } catch (ClosingRequired e) {
            new ClosingDialog(
                            t("deal.lose.title", deals.find(deal).name(Texts.language()), to.name(Texts.language())),
                            t("deal.lose.do"),
                            to,
                            pickers.places(),
                            why -> attempt(deal, version, to, answers.closing(why), overruling))
                    .open();
        } catch (GateClosed e) {
            closed(deal, to, e, reason -> attempt(deal, version, to, answers, reason));
        } catch (StageGone e) {
            told(e.key());
        } catch (OptimisticLockingFailureException e) {
            told("deal.moved.elsewhere");
        } catch (AccessDeniedException e) {
            told("ui.denied");
        } catch (RecordNotFoundException e) {
            told("deal.gone");
        }
    }

    private void closed(long deal, StageRef to, GateClosed closed, Consumer<String> overrule) {
        new GateDialog(deal, to, closed.obstacles(), gates.mayOverrule(deal) ? overrule : null).open();
    }

    private void undo(long deal, int version, StageRef from) {
        try {
            deals.undoMove(deal, version);
            refresh.run();
        } catch (GateClosed e) {
            closed(deal, from, e, reason -> attempt(deal, version, from, StageAnswers.NONE, reason));
        } catch (RuleException e) {
            told(e.key());
        } catch (OptimisticLockingFailureException e) {
            told("deal.moved.elsewhere");
        } catch (AccessDeniedException e) {
            told("ui.denied");
        } catch (RecordNotFoundException e) {
            told("deal.gone");
        }
    }

    /** The stage with the id; the other one if it is none of this pipeline's any more. */
    private StageRef stage(long id, StageRef other) {
        return stages.get().stream().filter(s -> s.id() == id).findFirst().orElse(other);
    }

    private void told(String key) {
        refresh.run();
        Toasts.problem(t(key));
    }
}
