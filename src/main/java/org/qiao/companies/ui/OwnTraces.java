package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.companies.AcquaintanceService;
import org.qiao.companies.Affiliation;
import org.qiao.companies.CompanyService;
import org.qiao.companies.ConsentService;
import org.qiao.companies.ContactService;
import org.qiao.companies.Person;
import org.qiao.companies.PersonService;
import org.qiao.companies.PersonTraces;
import org.qiao.ui.Texts;

/** A person's names, roles, contact details, consents, reveals, and who of the staff knows them. */
@SpringComponent
class OwnTraces implements PersonTraces {

    private final PersonService people;
    private final CompanyService companies;
    private final ContactService contacts;
    private final ConsentService consents;
    private final AcquaintanceService acquaintances;
    private final Directory directory;
    private final CurrentUser user;

    OwnTraces(
            PersonService people,
            CompanyService companies,
            ContactService contacts,
            ConsentService consents,
            AcquaintanceService acquaintances,
            Directory directory,
            CurrentUser user) {
        this.people = people;
        this.companies = companies;
        this.contacts = contacts;
        this.consents = consents;
        this.acquaintances = acquaintances;
        this.directory = directory;
        this.user = user;
    }

    @Override
    public String permission() {
        return Permission.COMPANY_READ;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public List<Trace> of(long personId) {
        var person = people.find(personId);
        return Stream.of(
                        names(person),
                        roles(person),
                        contacts(personId),
                        consents(personId),
                        reveals(personId),
                        knows(personId))
                .flatMap(traces -> traces)
                .toList();
    }

    private static Stream<Trace> names(Person person) {
        return Stream.concat(
                Stream.of(new Trace("names", null, person.ref().names(Texts.language()), null)),
                person.getAliases().stream()
                        .map(alias -> new Trace("names", null, alias.text(person.getOrderEn()), null)));
    }

    private Stream<Trace> roles(Person person) {
        var refs = companies.refs(
                person.getAffiliations().stream().map(Affiliation::companyId).toList());
        return person.getAffiliations().stream()
                .filter(role -> refs.containsKey(role.companyId()))
                .map(role -> {
                    var company =
                            Objects.requireNonNull(refs.get(role.companyId())).name(Texts.language());
                    var title = role.title(Texts.language());
                    return new Trace(
                            "roles",
                            role.getValidFrom(),
                            title.isEmpty() ? company : t("person.everywhere.with", title, company),
                            "companies/" + role.companyId() + "/people");
                });
    }

    private Stream<Trace> contacts(long personId) {
        return contacts.list(personId).stream().map(contact -> {
            var value = contact.value();
            var shown = value != null ? value : contact.hint().isEmpty() ? t("contact.onfile") : contact.hint();
            return new Trace("contacts", null, t(contact.kind()) + " " + shown, null);
        });
    }

    private Stream<Trace> consents(long personId) {
        return consents.list(personId).stream().map(consent -> {
            var ended = consent.getWithdrawnOn();
            return new Trace(
                    "consents",
                    consent.getGivenOn(),
                    ended == null
                            ? consent.getPurpose()
                            : t("person.everywhere.until", consent.getPurpose(), org.qiao.ui.Formats.day(ended)),
                    null);
        });
    }

    private Stream<Trace> reveals(long personId) {
        return contacts.reveals(personId).stream()
                .map(reveal -> new Trace(
                        "reveals",
                        day(reveal.at()),
                        t("person.everywhere.with", name(reveal.userId()), reveal.getReason()),
                        null));
    }

    private Stream<Trace> knows(long personId) {
        return acquaintances.list(personId).stream()
                .map(tie -> new Trace(
                        "knows",
                        tie.lastTouch() == null ? null : day(tie.lastTouch()),
                        name(tie.userId()),
                        "people/" + personId + "/knows"));
    }

    private @Nullable LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, user.require().zone());
    }

    private String name(long userId) {
        var colleague = directory.colleagues().get(userId);
        return colleague == null ? "" : colleague.name(Texts.language());
    }
}
