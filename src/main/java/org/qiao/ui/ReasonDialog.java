package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.qiao.kernel.RuleException;

/** Asks for one reason in words before something is done that will be logged. */
public class ReasonDialog extends Dialog {

    /**
     * @param title what is done, which its button says too
     * @param act receives the reason; a {@link RuleException} from it is shown at the field
     */
    public ReasonDialog(String title, String explanation, String label, Consumer<String> act) {
        setHeaderTitle(title);
        addClassName("reason-dialog");
        var reason = new TextArea(label);
        reason.setMaxLength(500);
        reason.setWidthFull();
        reason.setAutofocus(true);
        add(new Paragraph(explanation), reason);
        var ok = new Button(title, e -> {
            try {
                act.accept(reason.getValue());
                close();
            } catch (RuleException wrong) {
                reason.setInvalid(true);
                reason.setErrorMessage(t(wrong.key()));
                reason.focus();
            }
        });
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Unsaved(this, () -> !reason.isEmpty()).cancel(), ok);
    }
}
