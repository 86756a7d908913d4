package org.qiao.access.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qiao.access.Permission;
import org.qiao.access.Role;
import org.qiao.access.Scope;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;

/** A role's names, and one line per right: what it lets one do, and how far it reaches. */
class RoleForm extends RecordForm<Role> {

    /** The right above which a heading stands, and the heading's text. */
    private static final Map<String, String> HEADINGS = Map.of(
            Permission.COMPANY_READ, "role.group.companies",
            Permission.TOUCH_READ, "role.group.touches",
            Permission.DEAL_READ, "role.group.deals",
            Permission.REVIEW_READ, "role.group.review",
            Permission.USER_READ, "role.group.admin");

    private final List<TextField> names = new ArrayList<>();
    private final List<RadioButtonGroup<?>> rights = new ArrayList<>();

    RoleForm() {
        super(Role.class);
        viewersFirst(() -> name("nameEn", "role.name.en"), () -> name("nameZh", "role.name.zh"));
        for (var permission : Permission.ALL) {
            var heading = HEADINGS.get(permission);
            if (heading != null) {
                var title = new H3(t(heading));
                title.addClassName("role-heading");
                add(wide(title));
            }
            right(permission);
        }
    }

    private void name(String property, String key) {
        var field = new TextField(t(key));
        field(field, property, binder().forField(field).asRequired(t("ui.required")));
        names.add(field);
    }

    private void right(String permission) {
        var word = "permission." + permission.toLowerCase(Locale.ROOT);
        var reach = new RadioButtonGroup<Optional<Scope>>();
        reach.addClassName("role-right");
        reach.setLabel(t(word));
        reach.setHelperText(t(word + ".help"));
        var choices = new ArrayList<Optional<Scope>>();
        choices.add(Optional.empty());
        Arrays.stream(Scope.values())
                .filter(scope -> scope == Scope.ALL || !Permission.UNDIVIDED.contains(permission))
                .map(Optional::of)
                .forEach(choices::add);
        reach.setItems(choices);
        reach.setItemLabelGenerator(scope -> scope.map(Texts::t).orElseGet(() -> t("scope.none")));
        field(
                reach,
                permission,
                role -> Optional.ofNullable(role.getGrants().get(permission)),
                (role, scope) -> grant(role, permission, scope == null ? Optional.empty() : scope));
        wide(reach);
        rights.add(reach);
    }

    private static void grant(Role role, String permission, Optional<Scope> scope) {
        scope.ifPresentOrElse(
                s -> role.getGrants().put(permission, s), () -> role.getGrants().remove(permission));
    }

    /** Shows the role without letting it be changed. */
    void lock() {
        names.forEach(field -> field.setReadOnly(true));
        rights.forEach(field -> field.setReadOnly(true));
    }
}
