package org.qiao.outreach.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.outreach.Task;
import org.qiao.outreach.TaskService;
import org.qiao.outreach.Touch;
import org.qiao.outreach.TouchService;
import org.qiao.pipeline.DealRef;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;
import org.qiao.ui.Unsaved;
import org.springframework.security.access.AccessDeniedException;

/** Logs a touch in a few seconds, with its next step. A mistake is told at its field and what was typed stays. */
class LogTouchDialog extends Dialog {

    private final TouchService touches;
    private final TaskService tasks;
    private final Prefill prefill;
    private final TouchForm form;
    private final TaskForm next;

    /** @param deal the deal that the touch belongs to, or null */
    LogTouchDialog(TouchService touches, TaskService tasks, TouchForm form, Prefill prefill, @Nullable DealRef deal) {
        this.touches = touches;
        this.tasks = tasks;
        this.form = form;
        this.prefill = prefill;
        this.next = new TaskForm("task.next", tasks.assignees(false, prefill.dealId()), tasks::dueDay);
        form.read(draft());
        form.checkedBy(touches::check);
        form.onSharing(shared -> next.offer(tasks.assignees(shared, prefill.dealId())));
        next.read(tasks.create());
        next.beOptional();

        setHeaderTitle(t("touch.log"));
        addClassNames("record-dialog", "log-touch");
        if (deal != null) {
            add(new Paragraph(t("touch.deal", deal.name(Texts.language()))));
        }
        add(form, new H3(t("task.next.title")), next);
        var save = new Button(t("ui.save"), e -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var unsaved = new Unsaved(this, () -> form.isTouched() || !next.isBlank());
        getFooter().add(unsaved.cancel(), save);
        // The field one is in tells its value when it loses the focus; without that the last words would be missing.
        Shortcuts.addShortcutListener(this, this::save, Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement()
                .listenOn(this);
        form.start();
    }

    /** New for each try: a try that failed leaves no trace in the next one. */
    private Touch draft() {
        var touch = touches.create();
        touch.setCompanyIds(prefill.companyIds());
        touch.setPersonIds(prefill.personIds());
        touch.setDealId(prefill.dealId());
        return touch;
    }

    private void save() {
        var touch = draft();
        var step = next.isBlank() ? null : tasks.create();
        // The step first, so that the cursor ends at the first mistake of the page.
        var complete = step == null || next.write(step);
        if (!form.write(touch) || !complete) {
            return;
        }
        try {
            log(touch, step);
        } catch (RuleException e) {
            form.reject(e).stream()
                    .filter(rule -> !next.reject(rule.property(), t(rule.key())))
                    .forEach(rule -> Toasts.problem(t(rule.key())));
        } catch (RecordNotFoundException e) {
            Toasts.problem(t("touch.who.gone"));
        } catch (AccessDeniedException e) {
            Toasts.problem(t("ui.denied"));
        }
    }

    private void log(Touch touch, @Nullable Task step) {
        touches.log(touch, step);
        close();
        Toasts.done(t(step == null ? "touch.logged" : "touch.logged.next"));
        OutreachChanged.tell();
    }
}
