package org.qiao.access.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.qiao.access.Role;
import org.qiao.access.RoleService;
import org.qiao.kernel.RuleException;
import org.qiao.ui.RecordDialog;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** Opens a role: to change it, or only to read what it grants. */
class RoleDialog {

    private final RoleService roles;
    private final Runnable changed;

    RoleDialog(RoleService roles, Runnable changed) {
        this.roles = roles;
        this.changed = changed;
    }

    void create() {
        editor(t("role.new"), new Role()).open();
    }

    void open(long id) {
        var role = roles.find(id);
        if (!roles.mayWrite(id)) {
            reader(role).open();
            return;
        }
        var dialog = editor(t("role.edit"), role);
        var delete = new Button(t("ui.delete"), e -> delete(role, dialog));
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        dialog.getFooter().add(delete);
        dialog.open();
    }

    private RecordDialog<Role> editor(String title, Role role) {
        var dialog =
                new RecordDialog<>(title, RoleForm::new, role, roles::save, () -> roles.find(role.id()), stored -> {
                    changed.run();
                    Toasts.done(t("ui.saved"));
                });
        dialog.addClassName("role-dialog");
        return dialog;
    }

    private static Dialog reader(Role role) {
        var form = new RoleForm();
        form.read(role);
        form.lock();
        var dialog = new Dialog(new Paragraph(t("role.locked")), form);
        dialog.setHeaderTitle(Texts.language().choose(role.getNameEn(), role.getNameZh()));
        dialog.addClassNames("record-dialog", "role-dialog");
        dialog.getFooter().add(new Button(t("ui.close"), e -> dialog.close()));
        return dialog;
    }

    private void delete(Role role, Dialog dialog) {
        try {
            roles.delete(role.id());
        } catch (RuleException refused) {
            Toasts.problem(t(refused.key()));
            return;
        }
        dialog.close();
        changed.run();
        Toasts.undoable(t("role.deleted", Texts.language().choose(role.getNameEn(), role.getNameZh())), () -> {
            roles.save(role.copy());
            changed.run();
        });
    }
}
