package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.RuleException;
import org.qiao.pipeline.Closing;
import org.qiao.pipeline.ClosingReason;
import org.qiao.pipeline.Outcome;
import org.qiao.pipeline.StageRef;
import org.qiao.reference.Places;
import org.qiao.reference.TermPicker;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;
import org.qiao.ui.Unsaved;

/** Asks why deals are closed without a win, and of lost ones where they went, before they are closed. */
class ClosingDialog extends Dialog {

    private final ComboBox<ClosingReason> reason = new ComboBox<>(t("closing.reason"));
    private final ComboBox<Long> lostTo;
    private final TextArea note = new TextArea(t("closing.note"));
    private final Predicate<Closing> close;
    private @Nullable Closing before;

    /**
     * @param title what is closed, and as what
     * @param act the words on the button that closes it
     * @param close closes it; a rule that the answer breaks is shown at its field, and what it refuses otherwise keeps what was typed
     */
    ClosingDialog(String title, String act, StageRef stage, Places places, Predicate<Closing> close) {
        var language = Texts.language();
        this.close = close;
        lostTo = TermPicker.ids(t("closing.lostto"), places::all, language);
        setHeaderTitle(title);
        addClassName("reason-dialog");
        reason.setItems(ClosingReason.values());
        reason.setItemLabelGenerator(Texts::t);
        reason.setRequiredIndicatorVisible(true);
        reason.addValueChangeListener(e -> {
            reason.setInvalid(false);
            note.setInvalid(false);
            note.setRequiredIndicatorVisible(e.getValue() == ClosingReason.OTHER);
        });
        lostTo.setPlaceholder(t("closing.lostto.unknown"));
        lostTo.setVisible(stage.outcome() == Outcome.LOST);
        note.setMaxLength(500);
        var form = new FormLayout(reason, lostTo, note);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
        addOpenedChangeListener(e -> {
            if (e.isOpened()) {
                reason.focus();
            }
        });
        var unsaved = new Unsaved(this, this::isTouched);
        var ok = new Button(act, e -> submit());
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(unsaved.cancel(), ok);
        // What is being typed counts too: the field gives its value away when it loses the focus for a moment.
        Shortcuts.addShortcutListener(this, this::submit, Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement()
                .listenOn(this);
    }

    /** Begins with what was said before. */
    ClosingDialog correcting(@Nullable Closing said) {
        before = said;
        if (said != null) {
            reason.setValue(said.reason());
            lostTo.setValue(said.lostToId());
            note.setValue(Objects.requireNonNullElse(said.note(), ""));
        }
        return this;
    }

    private boolean isTouched() {
        return before == null
                ? !reason.isEmpty() || !lostTo.isEmpty() || !note.isEmpty()
                : reason.getValue() != before.reason()
                        || !Objects.equals(lostTo.getValue(), before.lostToId())
                        || !note.getValue().equals(Objects.requireNonNullElse(before.note(), ""));
    }

    private void submit() {
        if (!isOpened()) {
            return;
        }
        if (reason.isEmpty()) {
            reject(reason, "ui.required");
            reason.focus();
            return;
        }
        try {
            if (close.test(new Closing(reason.getValue(), lostTo.getValue(), note.getValue()))) {
                close();
            }
        } catch (RuleException e) {
            reject(e);
        }
    }

    private void reject(RuleException e) {
        switch (e.property()) {
            case "note" -> {
                reject(note, e.key());
                note.focus();
            }
            case "lostToId" -> reject(lostTo, e.key());
            case null, default -> Toasts.problem(t(e.key()));
        }
    }

    private static void reject(HasValidation field, String key) {
        field.setInvalid(true);
        field.setErrorMessage(t(key));
    }
}
