package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.qiao.pipeline.GateClosed;
import org.qiao.pipeline.Obstacle;
import org.qiao.ui.Toasts;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Saves what names a company on a deal, or another direction. Where a gate is closed to it, the form says so at its field, what
 * can be settled on the deal is listed, and who may overrule the gate is asked for a reason.
 */
final class Admitting<T> implements UnaryOperator<T> {

    private final long deal;
    private final UnaryOperator<T> save;
    private final BiFunction<T, String, T> overrule;
    private final boolean mayOverrule;
    private final Consumer<T> saved;
    private @Nullable Dialog form;

    /** @param saved goes on after it was saved with a reason, as after any other save */
    Admitting(
            long deal,
            UnaryOperator<T> save,
            BiFunction<T, String, T> overrule,
            boolean mayOverrule,
            Consumer<T> saved) {
        this.deal = deal;
        this.save = save;
        this.overrule = overrule;
        this.mayOverrule = mayOverrule;
        this.saved = saved;
    }

    /** Opens the form, which closes too once a reason was given. */
    void open(Dialog dialog) {
        form = dialog;
        dialog.open();
    }

    @Override
    public T apply(T record) {
        try {
            return save.apply(record);
        } catch (GateClosed e) {
            if (mayOverrule || e.obstacles().stream().anyMatch(Obstacle::isSettledHere)) {
                new GateDialog(
                                deal,
                                t("deal.admit.title"),
                                t("deal.admit.overrule"),
                                e.obstacles(),
                                mayOverrule ? reason -> overrule(record, reason) : null)
                        .open();
            }
            throw e;
        }
    }

    private boolean overrule(T record, String reason) {
        try {
            var stored = overrule.apply(record, reason);
            if (form != null) {
                form.close();
            }
            saved.accept(stored);
            return true;
        } catch (OptimisticLockingFailureException e) {
            // The form is still there, and its own save shows both versions.
            Toasts.problem(t("ui.conflict.reload"));
            return true;
        }
    }
}
