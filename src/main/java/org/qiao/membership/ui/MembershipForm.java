package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.qiao.access.Directory;
import org.qiao.membership.Membership;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;

/** The facts of a membership; its terms, payments and representatives are changed by their own actions. */
class MembershipForm extends RecordForm<Membership> {

    MembershipForm(Directory directory) {
        super(Membership.class);
        var language = Texts.language();
        var colleagues = directory.colleagues();
        var owner = new ComboBox<Long>(t("company.owner"));
        owner.setItems(colleagues.values().stream()
                .filter(c -> !c.disabled())
                .map(Directory.Colleague::id)
                .toList());
        owner.setItemLabelGenerator(id -> {
            var colleague = colleagues.get(id);
            return colleague == null ? "" : colleague.name(language);
        });
        field(owner, "ownerId", binder().forField(owner).asRequired(t("ui.required")));
        var offices = directory.offices();
        var office = new Select<Long>();
        office.setLabel(t("company.office"));
        office.setItems(offices.stream().map(Directory.OfficeRef::id).toList());
        office.setItemLabelGenerator(id -> offices.stream()
                .filter(o -> id != null && o.id() == id)
                .findFirst()
                .map(o -> o.name(language))
                .orElse(""));
        field(office, "officeId", binder().forField(office).asRequired(t("ui.required")));
        field(new Checkbox(t("ui.shared")), "shared");
        viewersFirst(() -> area("noteEn", "membership.note.en"), () -> area("noteZh", "membership.note.zh"));
    }

    private void area(String property, String key) {
        var field = new TextArea(t(key));
        field.setMinRows(3);
        field(field, property, binder().forField(field).withNullRepresentation(""));
        wide(field);
    }
}
