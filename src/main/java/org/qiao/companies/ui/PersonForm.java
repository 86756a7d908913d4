package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.qiao.access.Directory;
import org.qiao.companies.CompanyService;
import org.qiao.companies.Jurisdiction;
import org.qiao.companies.NameOrder;
import org.qiao.companies.Person;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;

/** The fields of a person. */
class PersonForm extends RecordForm<Person> {

    PersonForm(CompanyService companies, Directory directory) {
        super(Person.class);
        text("familyZh", "person.family.zh");
        text("givenZh", "person.given.zh");
        text("familyEn", "person.family.en");
        text("givenEn", "person.given.en");

        text("reading", "company.reading");

        var order = new Select<NameOrder>();
        order.setLabel(t("person.order"));
        order.setItems(NameOrder.values());
        order.setItemLabelGenerator(Texts::t);
        field(order, "orderEn");

        var jurisdiction = new Select<Jurisdiction>();
        jurisdiction.setLabel(t("person.jurisdiction"));
        jurisdiction.setHelperText(t("person.jurisdiction.help"));
        jurisdiction.setItems(Jurisdiction.values());
        jurisdiction.setItemLabelGenerator(Texts::t);
        field(jurisdiction, "jurisdiction");

        var roles = new AffiliationField(companies);
        roles.setLabel(t("person.companies"));
        wide(field(roles, "affiliations"));

        var owner = OwnerFields.owner(directory);
        field(owner, "ownerId", binder().forField(owner).asRequired(t("ui.required")));
        var office = OwnerFields.office(directory);
        field(office, "officeId", binder().forField(office).asRequired(t("ui.required")));
        field(new Checkbox(t("company.shared")), "shared");
        area("noteEn", "company.note.en");
        area("noteZh", "company.note.zh");
    }

    private void text(String property, String key) {
        var field = new TextField(t(key));
        field(field, property, binder().forField(field).withNullRepresentation(""));
    }

    private void area(String property, String key) {
        var field = new TextArea(t(key));
        field.setMinRows(2);
        field(field, property, binder().forField(field).withNullRepresentation(""));
        wide(field);
    }
}
