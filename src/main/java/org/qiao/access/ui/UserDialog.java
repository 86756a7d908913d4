package org.qiao.access.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.RoleRow;
import org.qiao.access.RoleService;
import org.qiao.access.User;
import org.qiao.access.UserService;
import org.qiao.kernel.RuleException;
import org.qiao.ui.RecordDialog;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** Opens the form of a user, with the way to a new password and to disabling. */
class UserDialog {

    private final UserService users;
    private final RoleService roles;
    private final Directory directory;
    private final CurrentUser viewer;
    private final Runnable changed;

    UserDialog(UserService users, RoleService roles, Directory directory, CurrentUser viewer, Runnable changed) {
        this.users = users;
        this.roles = roles;
        this.directory = directory;
        this.viewer = viewer;
        this.changed = changed;
    }

    /** A new user gets a password right after the first save, since nobody signs in without one. */
    void create() {
        dialog(t("user.new"), users.create(), false, stored -> new PasswordDialog(users, stored, changed).open())
                .open();
    }

    void edit(long id) {
        var user = users.find(id);
        var oneself = viewer.require().userId() == id;
        var dialog = dialog(t("user.edit"), user, oneself, stored -> Toasts.done(t("ui.saved")));
        var password = new Button(t("user.password.set"), e -> {
            dialog.close();
            new PasswordDialog(users, user, changed).open();
        });
        password.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        dialog.getFooter().add(password);
        if (!oneself) {
            dialog.getFooter().add(disableButton(user, dialog));
        }
        dialog.open();
    }

    private RecordDialog<User> dialog(String title, User user, boolean oneself, Consumer<User> saved) {
        var choice = new LinkedHashMap<Long, RoleRow>();
        roles.list().forEach(role -> choice.put(role.id(), role));
        return new RecordDialog<>(
                title,
                () -> new UserForm(directory, choice, oneself),
                user,
                users::save,
                () -> users.find(user.id()),
                stored -> {
                    changed.run();
                    saved.accept(stored);
                });
    }

    private Button disableButton(User user, RecordDialog<User> dialog) {
        var disable = !user.isDisabled();
        var button = new Button(t(disable ? "user.disable" : "user.enable"), e -> {
            try {
                setDisabled(user.id(), disable);
                dialog.close();
                Toasts.undoable(
                        t(
                                disable ? "user.disable.done" : "user.enable.done",
                                Texts.language().choose(user.getNameEn(), user.getNameZh())),
                        () -> setDisabled(user.id(), !disable));
            } catch (RuleException refused) {
                Toasts.problem(t(refused.key()));
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return button;
    }

    private void setDisabled(long id, boolean disabled) {
        users.setDisabled(id, disabled);
        changed.run();
    }
}
