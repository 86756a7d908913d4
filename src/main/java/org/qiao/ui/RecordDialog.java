package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.qiao.kernel.RuleException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/**
 * Edits one record in a dialog. A mistake is told at its field and keeps what was typed; a save over somebody else's newer
 * save shows both versions and lets the user choose field by field.
 */
public class RecordDialog<T> extends Dialog {

    private final Supplier<? extends RecordForm<T>> forms;
    private final RecordForm<T> form;
    private final RecordForm<T> before;
    private final UnaryOperator<T> save;
    private final Supplier<T> reload;
    private final Consumer<T> saved;
    private T record;

    /**
     * @param forms makes an empty form; called again to hold the other editor's values when two saves meet
     * @param save stores the record and returns it as stored
     * @param reload fetches the record as it now stands; asked only after somebody else has saved it
     */
    public RecordDialog(
            String title,
            Supplier<? extends RecordForm<T>> forms,
            T record,
            UnaryOperator<T> save,
            Supplier<T> reload,
            Consumer<T> saved) {
        this.forms = forms;
        this.form = forms.get();
        this.before = forms.get();
        this.record = record;
        this.save = save;
        this.reload = reload;
        this.saved = saved;
        form.read(record);
        before.read(record);

        setHeaderTitle(title);
        addClassName("record-dialog");
        add(form);
        addOpenedChangeListener(e -> {
            if (e.isOpened()) {
                form.focusFirst();
            }
        });
        var unsaved = new Unsaved(this, () -> form.differsFrom(before));
        var ok = new Button(t("ui.save"), e -> save());
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ok.setDisableOnClick(false);
        getFooter().add(unsaved.cancel(), ok);
        // What is being typed counts too: the field gives its value away when it loses the focus for a moment.
        Shortcuts.addShortcutListener(this, this::save, Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement()
                .listenOn(this);
    }

    /** The form, for what a caller wants to prepare. */
    public RecordForm<T> form() {
        return form;
    }

    private void save() {
        // A second click may arrive after the first has saved and closed.
        if (isOpened() && form.write(record)) {
            form.confirm(this::store);
        }
    }

    private void store() {
        try {
            var stored = save.apply(record);
            close();
            saved.accept(stored);
        } catch (OptimisticLockingFailureException e) {
            meet(reload.get());
        } catch (RuleException e) {
            form.reject(e).forEach(rule -> Toasts.problem(t(rule.key())));
        } catch (AccessDeniedException e) {
            Toasts.problem(t("ui.denied"));
        }
    }

    private void meet(T theirs) {
        var theirForm = forms.get();
        theirForm.read(theirs);
        new ConflictDialog(before, form, theirForm, () -> {
                    record = theirs;
                    before.read(theirs);
                    save();
                })
                .open();
    }
}
