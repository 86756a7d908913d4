package org.qiao.access.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import org.qiao.access.Passwords;
import org.qiao.access.User;
import org.qiao.access.UserService;
import org.qiao.kernel.RuleException;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;
import org.qiao.ui.Unsaved;

/** Gives a user a new password, which the admin then hands over; nobody can read it again. */
class PasswordDialog extends Dialog {

    private final UserService users;
    private final long userId;
    private final PasswordField password = new PasswordField(t("user.password"));
    private final Runnable changed;

    PasswordDialog(UserService users, User user, Runnable changed) {
        this.users = users;
        this.userId = user.id();
        this.changed = changed;
        setHeaderTitle(t("user.password.set"));
        addClassName("record-dialog");
        password.setHelperText(t("user.password.help", Passwords.SHORTEST));
        password.getElement().setAttribute("autocomplete", "new-password");
        password.setWidthFull();
        password.addKeyPressListener(Key.ENTER, e -> save());
        add(
                new Paragraph(t(
                        "user.password.for",
                        Texts.language().choose(user.getNameEn(), user.getNameZh()),
                        user.getLogin())),
                password);
        var ok = new Button(t("ui.save"), e -> save());
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Unsaved(this, () -> !password.isEmpty()).cancel(), ok);
        password.focus();
    }

    private void save() {
        try {
            users.setPassword(userId, password.getValue());
        } catch (RuleException refused) {
            password.setInvalid(true);
            password.setErrorMessage(t(refused.key()));
            return;
        }
        close();
        changed.run();
        Toasts.done(t("user.password.done"));
    }
}
