package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BooleanSupplier;

/**
 * The ways out of a dialog that hold back what was typed in it: Esc, which is easily pressed, asks first; the button that
 * says so closes, with a way back in the toast. Where nothing was typed both just close.
 */
public final class Unsaved {

    private final Dialog dialog;
    private final BooleanSupplier typed;
    private final Dialog question = new Dialog();

    /** @param typed whether something was typed that closing would lose */
    public Unsaved(Dialog dialog, BooleanSupplier typed) {
        this.dialog = dialog;
        this.typed = typed;
        dialog.setCloseOnEsc(false);
        dialog.setCloseOnOutsideClick(false);
        // What is being typed counts too: the field gives its value away when it loses the focus for a moment.
        Shortcuts.addShortcutListener(dialog, this::ask, Key.ESCAPE)
                .resetFocusOnActiveElement()
                .listenOn(dialog);
        question.setHeaderTitle(t("ui.discard.title"));
        question.addClassName("discard-dialog");
        question.add(new Paragraph(t("ui.discard.why")));
        var keep = new Button(t("ui.discard.not"), e -> question.close());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        // Enter after Esc must throw nothing away: this button is the first, asks for the focus besides, and stands
        // at the end, as ever.
        keep.addClassName("dialog-last");
        question.addOpenedChangeListener(e -> {
            if (e.isOpened()) {
                keep.focus();
            }
        });
        var discard = new Button(t("ui.discard"), e -> {
            question.close();
            dialog.close();
        });
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        question.getFooter().add(keep, discard);
    }

    /** The button that closes the dialog without saving. */
    public Button cancel() {
        return new Button(t("ui.cancel"), e -> {
            var lost = typed.getAsBoolean();
            dialog.close();
            if (lost) {
                Toasts.undoable(t("ui.dropped"), dialog::open);
            }
        });
    }

    /** A second Esc may arrive before the question is seen. */
    private void ask() {
        if (!typed.getAsBoolean()) {
            dialog.close();
        } else if (!question.isOpened()) {
            question.open();
        }
    }
}
