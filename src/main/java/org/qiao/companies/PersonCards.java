package org.qiao.companies;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.FormattedName;
import ezvcard.property.Impp;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.Title;
import ezvcard.property.VCardProperty;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.ExportLog;
import org.qiao.access.Permission;
import org.qiao.kernel.Language;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Business cards: for the screen and the printer, and as a vCard that leaves the house. */
@Service
@Transactional
@RolesAllowed(Permission.COMPANY_READ)
public class PersonCards {

    private final PersonService people;
    private final CompanyRepository companies;
    private final ContactService contacts;
    private final ExportLog exports;
    private final CurrentUser user;
    private final Clock clock;

    PersonCards(
            PersonService people,
            CompanyRepository companies,
            ContactService contacts,
            ExportLog exports,
            CurrentUser user,
            Clock clock) {
        this.people = people;
        this.companies = companies;
        this.contacts = contacts;
        this.exports = exports;
        this.user = user;
        this.clock = clock;
    }

    /** The card as this viewer may see it; each private contact on it is open to them. */
    @Transactional(readOnly = true)
    public PersonCard card(long personId) {
        var person = people.find(personId);
        var today = LocalDate.ofInstant(clock.instant(), user.require().zone());
        var open = contacts.list(personId).stream()
                .filter(contact -> contact.value() != null)
                .toList();
        for (var role : person.getAffiliations()) {
            var company =
                    role.isPresent(today) ? companies.find(role.companyId()).orElse(null) : null;
            if (company != null) {
                return new PersonCard(person.ref(), role.getTitleEn(), role.getTitleZh(), company, open);
            }
        }
        return new PersonCard(person.ref(), null, null, null, open);
    }

    /** Whether this viewer may take the person's card out of the house. */
    public boolean mayExport(Person person) {
        return user.reaches(Permission.EXPORT, person);
    }

    /**
     * The card as a vCard 4.0, logged as an export. Private contact details are on it only for who may take those out too, and
     * of them only what is open to the viewer at this moment.
     *
     * @throws org.qiao.kernel.RuleException if nothing is said of what it is for
     * @throws AccessDeniedException if the person is beyond the viewer's right to export
     */
    @RolesAllowed(Permission.EXPORT)
    public String vcard(long personId, String purpose) {
        var person = people.find(personId);
        if (!mayExport(person)) {
            throw new AccessDeniedException("This person is out of reach");
        }
        var card = card(personId);
        var out = user.reaches(Permission.EXPORT_CONTACT, person) ? card.contacts() : List.<ContactService.Contact>of();
        exports.note(
                Person.class, personId, purpose, Map.of("format", "vCard", "contacts", String.valueOf(out.size())));
        var text = new StringWriter();
        try (var writer = new VCardWriter(text, VCardVersion.V4_0)) {
            writer.setAddProdId(false);
            writer.write(vcard(card, out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static VCard vcard(PersonCard card, List<ContactService.Contact> contacts) {
        var vcard = new VCard(VCardVersion.V4_0);
        names(vcard, card.person());
        both(vcard, card.titleEn(), card.titleZh(), text -> new Title(text));
        var company = card.company();
        if (company != null) {
            both(vcard, company.getNameEn(), company.getNameZh(), PersonCards::organization);
        }
        for (var contact : contacts) {
            var value = Objects.requireNonNull(contact.value());
            switch (contact.kind()) {
                case PHONE -> vcard.addTelephoneNumber(value, TelephoneType.WORK);
                case EMAIL -> vcard.addEmail(value, EmailType.WORK);
                case WECHAT -> vcard.addImpp(new Impp("weixin", value));
                case WHATSAPP -> vcard.addImpp(new Impp("whatsapp", value.replaceAll("[^0-9+]", "")));
            }
        }
        if (company != null) {
            reach(vcard, company);
        }
        return vcard;
    }

    /** A company's own number and addresses are nobody's private ones. */
    private static void reach(VCard vcard, Company company) {
        if (company.getPhone() != null) {
            vcard.addTelephoneNumber(company.getPhone(), TelephoneType.WORK, TelephoneType.VOICE);
        }
        if (company.getEmail() != null) {
            vcard.addEmail(company.getEmail(), EmailType.WORK);
        }
        if (company.getWebsite() != null) {
            vcard.addUrl(company.getWebsite());
        }
    }

    /** Two forms of one name carry the same ALTID and each its language. */
    private static void names(VCard vcard, PersonRef person) {
        var en = part(person.familyEn()) + part(person.givenEn());
        var zh = part(person.familyZh()) + part(person.givenZh());
        var two = !en.isEmpty() && !zh.isEmpty();
        if (!en.isEmpty()) {
            add(vcard, person.name(Language.EN), person.familyEn(), person.givenEn(), "en", two);
        }
        if (!zh.isEmpty()) {
            add(vcard, person.name(Language.ZH), person.familyZh(), person.givenZh(), "zh", two);
        }
    }

    private static String part(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static void add(
            VCard vcard, String full, @Nullable String family, @Nullable String given, String language, boolean two) {
        var formatted = new FormattedName(full);
        formatted.setLanguage(language);
        var structured = new StructuredName();
        structured.setFamily(family);
        structured.setGiven(given);
        structured.setLanguage(language);
        if (two) {
            formatted.setAltId("1");
            structured.setAltId("1");
        }
        vcard.addProperty(formatted);
        vcard.addProperty(structured);
    }

    private static Organization organization(String name) {
        var organization = new Organization();
        organization.getValues().add(name);
        return organization;
    }

    private static <P extends VCardProperty> void both(
            VCard vcard, @Nullable String en, @Nullable String zh, Function<String, P> make) {
        var two = en != null && zh != null;
        if (en != null) {
            vcard.addProperty(marked(make.apply(en), "en", two));
        }
        if (zh != null) {
            vcard.addProperty(marked(make.apply(zh), "zh", two));
        }
    }

    private static <P extends VCardProperty> P marked(P property, String language, boolean two) {
        property.getParameters().setLanguage(language);
        if (two) {
            property.getParameters().setAltId("1");
        }
        return property;
    }
}
