package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.qiao.access.Directory;
import org.qiao.companies.Company;
import org.qiao.companies.CompanyKind;
import org.qiao.companies.Identifiers;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.reference.TermPicker;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;

/** The fields of a company. */
class CompanyForm extends RecordForm<Company> {

    CompanyForm(Places places, Sectors sectors, Directory directory) {
        super(Company.class);
        var language = Texts.language();
        var nameEn = text("nameEn", "company.name.en");
        var nameZh = text("nameZh", "company.name.zh");

        var kind = new Select<CompanyKind>();
        kind.setLabel(t("company.kind"));
        kind.setItems(CompanyKind.values());
        kind.setItemLabelGenerator(Texts::t);
        field(kind, "kind");

        var reading = text("reading", "company.reading");
        reading.setHelperText(t("company.reading.help"));

        var aliases = new NamesField(Map.of("en", nameEn, "zh", nameZh));
        aliases.setLabel(t("company.aliases"));
        aliases.setHelperText(t("company.aliases.help"));
        wide(field(aliases, "aliases"));

        field(TermPicker.ids(t("company.place"), places::all, language), "placeId");
        field(TermPicker.ids(t("company.sector"), sectors::all, language), "sectorId");

        var uscc = new TextField(t("company.uscc"));
        field(
                uscc,
                "uscc",
                binder().forField(uscc)
                        .withNullRepresentation("")
                        .withValidator(
                                v -> v == null
                                        || v.isBlank()
                                        || Identifiers.uscc(v).isPresent(),
                                t("company.uscc.wrong")));
        var ein = new TextField(t("company.ein"));
        field(
                ein,
                "ein",
                binder().forField(ein)
                        .withNullRepresentation("")
                        .withValidator(
                                v -> v == null
                                        || v.isBlank()
                                        || Identifiers.ein(v).isPresent(),
                                t("company.ein.wrong")));
        text("website", "company.website");

        var owner = OwnerFields.owner(directory);
        field(owner, "ownerId", binder().forField(owner).asRequired(t("ui.required")));
        var office = OwnerFields.office(directory);
        field(office, "officeId", binder().forField(office).asRequired(t("ui.required")));
        field(new Checkbox(t("company.shared")), "shared");
        area("noteEn", "company.note.en");
        area("noteZh", "company.note.zh");
    }

    private TextField text(String property, String key) {
        var field = new TextField(t(key));
        return field(field, property, binder().forField(field).withNullRepresentation(""));
    }

    private void area(String property, String key) {
        var field = new TextArea(t(key));
        field.setMinRows(3);
        field(field, property, binder().forField(field).withNullRepresentation(""));
        wide(field);
    }
}
