package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
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

    /** A deal as it was seen last. */
    private static final class Seen {
        private final long deal;
        private int version;

        Seen(long deal, int version) {
            this.deal = deal;
            this.version = version;
        }
    }

    private final DealService deals;
    private final GateService gates;
    private final DealPickers pickers;
    private final Supplier<List<StageRef>> stages;
    private final Consumer<Set<Long>> refresh;

    /**
     * @param stages those of the pipeline, from left to right, as they are shown by now
     * @param refresh shows these stages again after a move, and all of them, which an empty set says, after one that failed
     */
    DealMover(
            DealService deals,
            GateService gates,
            DealPickers pickers,
            Supplier<List<StageRef>> stages,
            Consumer<Set<Long>> refresh) {
        this.deals = deals;
        this.gates = gates;
        this.pickers = pickers;
        this.stages = stages;
        this.refresh = refresh;
    }

    /** Moves the deal as it was seen at that version. */
    void move(long deal, int version, StageRef to) {
        try {
            attempt(new Seen(deal, version), to, StageAnswers.NONE, null);
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

    /**
     * Moves it with what was told so far, or asks for more.
     *
     * @return whether the dialog that asked last has done its work; if not, what was typed in it is still good
     */
    private boolean attempt(Seen seen, StageRef to, StageAnswers answers, @Nullable String overruling) {
        var deal = seen.deal;
        try {
            var moved = overruling == null
                    ? deals.move(deal, seen.version, to.id(), answers)
                    : gates.overrule(deal, seen.version, to.id(), answers, overruling);
            if (!moved.isMoved()) {
                return true;
            }
            var from = moved.fromStageId();
            refresh.accept(Set.of(from, to.id()));
            var language = Texts.language();
            Toasts.undoable(
                    t("deal.moved", moved.details().name(language), to.name(language)),
                    () -> undo(new Seen(deal, moved.details().getDeal().getVersion()), stage(from, to), to));
        } catch (StageRequirement e) {
            new StageDialog(pickers, deal, to, e.missing(), told -> attempt(seen, to, told.after(answers), overruling))
                    .open();
        } catch (ClosingRequired e) {
            new ClosingDialog(
                            t("deal.lose.title", deals.find(deal).name(Texts.language()), to.name(Texts.language())),
                            t("deal.lose.do"),
                            to,
                            pickers.places(),
                            why -> attempt(seen, to, answers.closing(why), overruling))
                    .open();
        } catch (GateClosed e) {
            closed(deal, to, e, reason -> attempt(seen, to, answers, reason));
        } catch (StageGone e) {
            told(e.key());
        } catch (OptimisticLockingFailureException e) {
            return !isAskedAgain(seen, answers != StageAnswers.NONE || overruling != null);
        } catch (AccessDeniedException e) {
            told("ui.denied");
        } catch (RecordNotFoundException e) {
            told("deal.gone");
        }
        return true;
    }

    /** Whoever typed something reads where the deal stands by now, and may go on from there without typing it again. */
    private boolean isAskedAgain(Seen seen, boolean typed) {
        var now = deals.refs(List.of(seen.deal)).isEmpty()
                ? null
                : deals.find(seen.deal).getDeal();
        if (!typed || now == null || now.isArchived()) {
            told("deal.moved.elsewhere");
            return false;
        }
        refresh.accept(Set.of());
        seen.version = now.getVersion();
        Toasts.problem(stages.get().stream()
                .filter(stage -> stage.id() == now.stageId())
                .findFirst()
                .map(stage -> t("deal.moved.meanwhile", stage.name(Texts.language())))
                .orElseGet(() -> t("deal.moved.elsewhere")));
        return true;
    }

    private void closed(long deal, StageRef to, GateClosed closed, Predicate<String> overrule) {
        new GateDialog(deal, to, closed.obstacles(), gates.mayOverrule(deal) ? overrule : null).open();
    }

    private void undo(Seen seen, StageRef from, StageRef left) {
        try {
            deals.undoMove(seen.deal, seen.version);
            refresh.accept(Set.of(from.id(), left.id()));
        } catch (GateClosed e) {
            closed(seen.deal, from, e, reason -> attempt(seen, from, StageAnswers.NONE, reason));
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
        refresh.accept(Set.of());
        Toasts.problem(t(key));
    }
}
