package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValidationResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.qiao.access.Directory;
import org.qiao.companies.Company;
import org.qiao.companies.CompanyKind;
import org.qiao.companies.CompanyService;
import org.qiao.companies.IdentifierFault;
import org.qiao.companies.Identifiers;
import org.qiao.companies.NameFacts;
import org.qiao.companies.ParentLink;
import org.qiao.kernel.Language;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RuleException;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.reference.TermPicker;
import org.qiao.ui.AmountField;
import org.qiao.ui.CurrencyPicker;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;

/** The fields of a company. */
class CompanyForm extends RecordForm<Company> {

    private final CompanyService companies;
    private final CompanyTwinHint twins;

    CompanyForm(
            CompanyService companies,
            Tags tags,
            CompanyTwinHint twins,
            Places places,
            Sectors sectors,
            Directory directory) {
        super(Company.class);
        this.companies = companies;
        this.twins = twins;
        var nameEn = new TextField(t("company.name.en"));
        var nameZh = new TextField(t("company.name.zh"));
        var factsEn = new NameFactsField(NameFacts.usual(Language.EN));
        var factsZh = new NameFactsField(NameFacts.usual(Language.ZH));
        factsEn.setLabel(t("company.name.en.facts"));
        factsZh.setLabel(t("company.name.zh.facts"));
        viewersFirst(
                () -> name(nameEn, "nameEn", nameZh, factsEn, "nameEnFacts"),
                () -> name(nameZh, "nameZh", nameEn, factsZh, "nameZhFacts"));
        add(wide(twins));
        var language = Texts.language();
        choice("kind", "company.kind", CompanyKind.values());
        var reading = text("reading", "company.reading");
        reading.setHelperText(t("company.reading.help"));
        var aliases = new NamesField(
                Map.of("en", new NamesField.Primary(nameEn, factsEn), "zh", new NamesField.Primary(nameZh, factsZh)));
        aliases.setLabel(t("company.aliases"));
        aliases.setHelperText(t("company.aliases.help"));
        wide(field(aliases, "aliases"));
        field(TermPicker.ids(t("company.place"), places::all, language), "placeId");
        field(TermPicker.ids(t("company.sector"), sectors::all, language), "sectorId");
        field(TermPicker.many(t("company.sector.others"), sectors::all, language), "otherSectorIds");
        wide(field(new PlacesField(t("company.place.others"), places), "otherPlaces"));
        twins.follow(
                List.of(nameEn, nameZh),
                aliases,
                code("uscc", "company.uscc", Identifiers::usccFault),
                code("ein", "company.ein", Identifiers::einFault));
        wide(field(tags.field(Company.class), "tags"));
        text("phone", "company.phone").setHelperText(t("company.phone.help"));
        text("email", "company.email");
        text("website", "company.website");
        founded();
        capital();
        var parent = new CompanyPicker(t("company.parent"), companies);
        field(parent, "parentId", binder().forField(parent).withConverter(parent.byId()));
        var link = choice("parentLink", "company.parent.link", ParentLink.values());
        link.setEmptySelectionAllowed(true);
        field(new Checkbox(t("company.headquarters.mark")), "headquarters")
                .setHelperText(t("company.headquarters.help"));
        belonging(directory);
        viewersFirst(() -> area("noteEn", "company.note.en"), () -> area("noteZh", "company.note.zh"));
    }

    /** Twins are looked for when somebody types, not when a stored company is shown. */
    @Override
    public void read(Company company) {
        twins.pause();
        super.read(company);
        twins.resume(company.getId());
    }

    @Override
    protected void confirm(Runnable store) {
        twins.confirm(store);
    }

    @Override
    protected List<RuleException> alsoWrong(Company company) {
        binder().writeBeanAsDraft(company);
        try {
            companies.check(company);
            return List.of();
        } catch (RuleException e) {
            // That a name is missing stands at the viewer's own name field already.
            return e.all().stream()
                    .filter(rule -> !rule.key().equals("company.name.required"))
                    .toList();
        }
    }

    /**
     * One of the two names is needed; the message stands at the first together with all others. What is known of a name stands
     * below it.
     */
    private void name(TextField field, String property, TextField other, NameFactsField facts, String propertyOfFacts) {
        var isFirst = fields().isEmpty();
        field(
                field,
                property,
                binder().forField(field)
                        .withNullRepresentation("")
                        .withValidator(
                                v -> !isFirst || PlainText.line(v) != null || PlainText.line(other.getValue()) != null,
                                t("company.name.required")));
        var cell = new Div(field, field(facts, propertyOfFacts));
        cell.addClassName("name-cell");
        add(cell);
    }

    private void capital() {
        var amount = new AmountField(t("company.capital"));
        field(amount, "capitalAmount", binder().forField(amount).withConverter(new AmountField.Typed()));
        var currency = new CurrencyPicker(t("company.capital.currency"));
        amount.setCurrencyField(currency);
        field(
                currency,
                "capitalCurrency",
                binder().forField(currency)
                        .withValidator(
                                code -> code != null || amount.isEmpty(), t("company.capital.currency.required")));
    }

    private void founded() {
        var year = new IntegerField(t("company.founded"));
        year.setMin(500);
        year.setMax(9999);
        year.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(t("company.founded.wrong"))
                .setMinErrorMessage(t("company.founded.wrong"))
                .setMaxErrorMessage(t("company.founded.wrong")));
        field(year, "foundedYear");
    }

    private void belonging(Directory directory) {
        var owner = OwnerFields.owner(directory);
        field(owner, "ownerId", binder().forField(owner).asRequired(t("ui.required")));
        var office = OwnerFields.office(directory);
        field(office, "officeId", binder().forField(office).asRequired(t("ui.required")));
        field(new Checkbox(t("company.shared")), "shared");
    }

    private <E extends Enum<E>> Select<E> choice(String property, String key, E[] values) {
        var select = new Select<E>();
        select.setLabel(t(key));
        select.setItems(values);
        select.setItemLabelGenerator(value -> value == null ? "" : t(value));
        return field(select, property);
    }

    private TextField code(String property, String key, Function<String, Optional<IdentifierFault>> check) {
        var field = new TextField(t(key));
        return field(
                field,
                property,
                binder().forField(field)
                        .withNullRepresentation("")
                        .withValidator((v, context) -> (v == null || v.isBlank()
                                        ? Optional.<IdentifierFault>empty()
                                        : check.apply(v))
                                .map(fault -> ValidationResult.error(t(fault)))
                                .orElseGet(ValidationResult::ok)));
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
