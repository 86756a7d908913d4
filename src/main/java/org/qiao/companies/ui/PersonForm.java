package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.qiao.access.Directory;
import org.qiao.companies.Affiliation;
import org.qiao.companies.CompanyService;
import org.qiao.companies.ContactKind;
import org.qiao.companies.ContactService;
import org.qiao.companies.Jurisdiction;
import org.qiao.companies.NameOrder;
import org.qiao.companies.Person;
import org.qiao.companies.PersonAlias;
import org.qiao.companies.PersonService;
import org.qiao.companies.PersonTyped;
import org.qiao.companies.PersonTyped.Name;
import org.qiao.kernel.PlainText;
import org.qiao.ui.RecordForm;

/** The fields of a person. */
class PersonForm extends RecordForm<Person> {

    private final Map<ContactKind, TextField> contacts = new EnumMap<>(ContactKind.class);
    private final PersonTwinHint twins;

    /** @param isNew asks for first contact details too; later ones are added on the person's page */
    PersonForm(
            CompanyService companies,
            Tags tags,
            ContactService details,
            PersonTwinHint twins,
            Directory directory,
            boolean isNew) {
        super(Person.class);
        this.twins = twins;
        var names = names();
        add(wide(twins));
        var reading = name("person.reading");
        reading.setHelperText(t("person.reading.help"));
        field(reading, "reading", binder().forField(reading).withNullRepresentation(""));
        var aliases = new PersonNamesField();
        aliases.setLabel(t("person.names"));
        aliases.setHelperText(t("person.names.help"));
        wide(field(aliases, "aliases"));
        choice("orderEn", "person.order", NameOrder.values());
        var jurisdiction = choice("jurisdiction", "person.jurisdiction", Jurisdiction.values());
        jurisdiction.setHelperText(t("person.jurisdiction.help"));
        var roles = new AffiliationField(companies);
        roles.setLabel(t("person.companies"));
        wide(field(roles, "affiliations"));
        if (isNew) {
            contact(ContactKind.PHONE, jurisdiction, details);
            contact(ContactKind.EMAIL, jurisdiction, details);
            contact(ContactKind.WECHAT, jurisdiction, details);
        }
        twins.followNames(names);
        twins.followNames(
                aliases,
                () -> aliases.getValue().stream().map(PersonAlias::toString).toList());
        twins.follow(List.of(reading));
        twins.follow(contacts.values());
        twins.follow(List.of(roles));
        twins.ask(() -> new PersonTyped(
                new Name(names.get(2).getValue(), names.get(3).getValue()),
                new Name(names.get(0).getValue(), names.get(1).getValue()),
                reading.getValue(),
                aliases.getValue().stream()
                        .map(name -> new Name(Objects.toString(name.family(), ""), Objects.toString(name.given(), "")))
                        .toList(),
                roles.getValue().stream().map(Affiliation::companyId).toList(),
                contacts(),
                Objects.requireNonNullElse(jurisdiction.getValue(), Jurisdiction.OTHER),
                twins.self()));
        wide(field(tags.field(Person.class), "tags"));
        field(new LanguageField(t("person.languages")), "languages");
        choice("preferredChannel", "person.channel", ContactKind.values()).setEmptySelectionAllowed(true);
        rank();
        var owner = OwnerFields.owner(directory);
        field(owner, "ownerId", binder().forField(owner).asRequired(t("ui.required")));
        var office = OwnerFields.office(directory);
        field(office, "officeId", binder().forField(office).asRequired(t("ui.required")));
        field(new Checkbox(t("company.shared")), "shared");
        viewersFirst(() -> area("noteEn", "company.note.en"), () -> area("noteZh", "company.note.zh"));
    }

    /** Twins are looked for when somebody types, not when a stored person is shown. */
    @Override
    public void read(Person person) {
        twins.pause();
        super.read(person);
        twins.resume(person.getId());
    }

    @Override
    protected void confirm(Runnable store) {
        twins.confirm(store);
    }

    /** What was typed as first contact details, by kind. */
    Map<ContactKind, String> contacts() {
        var typed = new EnumMap<ContactKind, String>(ContactKind.class);
        contacts.forEach((kind, field) -> typed.put(kind, field.getValue()));
        return typed;
    }

    /**
     * One of the four is needed; the message stands at the first together with all others.
     *
     * @return family and given name in Chinese, then in English
     */
    private List<TextField> names() {
        var familyZh = name("person.family.zh");
        var givenZh = name("person.given.zh");
        var familyEn = name("person.family.en");
        var givenEn = name("person.given.en");
        var names = List.of(familyZh, givenZh, familyEn, givenEn);
        viewersFirst(
                () -> {
                    part(familyEn, "familyEn", names);
                    part(givenEn, "givenEn", names);
                },
                () -> {
                    part(familyZh, "familyZh", names);
                    part(givenZh, "givenZh", names);
                });
        return names;
    }

    private void part(TextField field, String property, List<TextField> names) {
        var isFirst = fields().isEmpty();
        field(
                field,
                property,
                binder().forField(field)
                        .withNullRepresentation("")
                        .withValidator(
                                v -> !isFirst
                                        || names.stream().anyMatch(name -> PlainText.line(name.getValue()) != null),
                                t("person.name.required")));
    }

    private static TextField name(String key) {
        return new TextField(t(key));
    }

    private void contact(ContactKind kind, Select<Jurisdiction> jurisdiction, ContactService details) {
        var word = kind.name().toLowerCase(Locale.ROOT);
        var field = new TextField(t("person.first." + word));
        field.setMaxLength(300);
        contacts.put(kind, field);
        if (kind == ContactKind.PHONE) {
            field.addValueChangeListener(e -> echo(field, jurisdiction, details));
            jurisdiction.addValueChangeListener(e -> echo(field, jurisdiction, details));
        }
        var binding = binder().forField(field)
                .withValidator(
                        v -> v.isBlank()
                                || jurisdiction.getValue() == null
                                || details.read(kind, v, jurisdiction.getValue())
                                        .isPresent(),
                        t("contact.wrong." + word));
        field(field, word, binding, person -> "", (person, typed) -> {});
    }

    /** Says back the whole number, so that one of the other country is noticed before it is saved. */
    private static void echo(TextField phone, Select<Jurisdiction> jurisdiction, ContactService details) {
        var where = jurisdiction.getValue();
        phone.setHelperText(
                where == null || phone.isEmpty()
                        ? null
                        : details.read(ContactKind.PHONE, phone.getValue(), where)
                                .filter(read -> !read.equals(phone.getValue()))
                                .map(read -> t("contact.read", read))
                                .orElse(null));
    }

    private void rank() {
        var rank = new IntegerField(t("person.rank"));
        rank.setHelperText(t("person.rank.help"));
        rank.setMin(1);
        rank.setMax(PersonService.LOWEST_RANK);
        rank.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(t("person.rank.wrong"))
                .setMinErrorMessage(t("person.rank.wrong"))
                .setMaxErrorMessage(t("person.rank.wrong")));
        field(rank, "protocolRank");
    }

    private <E extends Enum<E>> Select<E> choice(String property, String key, E[] values) {
        var select = new Select<E>();
        select.setLabel(t(key));
        select.setItems(values);
        select.setItemLabelGenerator(value -> value == null ? "" : t(value));
        return field(select, property);
    }

    private void area(String property, String key) {
        var field = new TextArea(t(key));
        field.setMinRows(2);
        field(field, property, binder().forField(field).withNullRepresentation(""));
        wide(field);
    }
}
