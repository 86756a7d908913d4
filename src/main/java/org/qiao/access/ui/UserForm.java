package org.qiao.access.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.qiao.access.Desk;
import org.qiao.access.Directory;
import org.qiao.access.RoleRow;
import org.qiao.access.User;
import org.qiao.kernel.Language;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;

/** The fields of a user. One's own office and roles are shown, not changed. */
class UserForm extends RecordForm<User> {

    /** Whether the language follows the office: of a new user, until the admin says otherwise. */
    private boolean following;

    UserForm(Directory directory, Map<Long, RoleRow> roles, boolean oneself) {
        super(User.class);
        var language = Texts.language();
        var login = new TextField(t("user.login"));
        login.setHelperText(t("user.login.help"));
        login.setAutocapitalize(Autocapitalize.NONE);
        field(
                login,
                "login",
                binder().forField(login)
                        .asRequired(t("ui.required"))
                        .withConverter(typed -> typed.strip().toLowerCase(Locale.ROOT), stored -> stored)
                        .withValidator(typed -> typed.matches(User.LOGIN), t("user.login.pattern")));
        viewersFirst(() -> text("nameEn", "user.name.en"), () -> text("nameZh", "user.name.zh"));

        var office = new Select<Long>();
        office.setLabel(t("user.office"));
        var offices = directory.offices();
        office.setItems(offices.stream().map(Directory.OfficeRef::id).toList());
        office.setItemLabelGenerator(id -> offices.stream()
                .filter(o -> o.id() == id)
                .findFirst()
                .map(o -> o.name(language))
                .orElse(""));
        field(office, "officeId", binder().forField(office).asRequired(t("ui.required")));

        var held = new MultiSelectComboBox<Long>(t("user.roles"));
        held.setItems(roles.keySet());
        held.setItemLabelGenerator(id -> {
            var role = roles.get(id);
            return role == null ? "" : role.name(language);
        });
        field(held, "roles");

        var speaks = new Select<String>();
        speaks.setLabel(t("user.language"));
        speaks.setItems(Language.EN.tag(), Language.ZH.tag());
        speaks.setItemLabelGenerator(tag -> Language.ofTag(tag) == Language.ZH ? "简体中文" : "English");
        field(speaks, "language", binder().forField(speaks).asRequired(t("ui.required")));

        speaks.addValueChangeListener(e -> following = false);
        office.addValueChangeListener(e -> offices.stream()
                .filter(o -> following && Objects.equals(o.id(), e.getValue()))
                .findFirst()
                .ifPresent(o -> {
                    speaks.setValue((o.desk() == Desk.CN ? Language.ZH : Language.EN).tag());
                    following = true;
                }));

        if (oneself) {
            office.setReadOnly(true);
            office.setHelperText(t("user.office.own"));
            held.setReadOnly(true);
            held.setHelperText(t("user.roles.own"));
        }
    }

    @Override
    public void read(User user) {
        following = false;
        super.read(user);
        following = user.getId() == null;
    }

    private void text(String property, String key) {
        var field = new TextField(t(key));
        field(field, property, binder().forField(field).asRequired(t("ui.required")));
    }
}
