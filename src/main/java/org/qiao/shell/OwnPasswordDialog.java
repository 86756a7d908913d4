package org.qiao.shell;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import org.qiao.access.OwnPassword;
import org.qiao.access.Passwords;
import org.qiao.kernel.RuleException;
import org.qiao.ui.Toasts;
import org.qiao.ui.Unsaved;

/** Users change their own password, and say the present one first. */
class OwnPasswordDialog extends Dialog {

    private final OwnPassword passwords;
    private final PasswordField current = field("user.password.current", "current-password");
    private final PasswordField password = field("user.password", "new-password");

    OwnPasswordDialog(OwnPassword passwords) {
        this.passwords = passwords;
        setHeaderTitle(t("user.password.own"));
        addClassName("record-dialog");
        password.setHelperText(t("user.password.help", Passwords.SHORTEST));
        add(new Paragraph(t("user.password.own.explain")), current, password);
        var ok = new Button(t("ui.save"), e -> save());
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var unsaved = new Unsaved(this, () -> !current.isEmpty() || !password.isEmpty());
        getFooter().add(unsaved.cancel(), ok);
        current.focus();
    }

    private PasswordField field(String key, String autocomplete) {
        var field = new PasswordField(t(key));
        field.getElement().setAttribute("autocomplete", autocomplete);
        field.setWidthFull();
        field.addKeyPressListener(Key.ENTER, e -> save());
        return field;
    }

    private void save() {
        current.setInvalid(false);
        password.setInvalid(false);
        try {
            passwords.change(current.getValue(), password.getValue());
        } catch (RuleException refused) {
            var wrong = "current".equals(refused.property()) ? current : password;
            wrong.setInvalid(true);
            wrong.setErrorMessage(t(refused.key()));
            wrong.focus();
            return;
        }
        close();
        Toasts.done(t("user.password.own.done"));
    }
}
