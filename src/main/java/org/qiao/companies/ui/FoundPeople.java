package org.qiao.companies.ui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Permission;
import org.qiao.companies.ContactService;
import org.qiao.companies.NameOrder;
import org.qiao.companies.PersonAlias;
import org.qiao.companies.PersonRow;
import org.qiao.companies.PersonService;
import org.qiao.kernel.Language;
import org.qiao.search.Hit;
import org.qiao.search.Reading;
import org.qiao.search.SearchSource;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** People in the search box, also by the end of a phone number that is open to the viewer. */
@Component
class FoundPeople implements SearchSource {

    private final PersonService people;
    private final ContactService contacts;

    FoundPeople(PersonService people, ContactService contacts) {
        this.people = people;
        this.contacts = contacts;
    }

    @Override
    public String kind() {
        return "people";
    }

    @Override
    public String permission() {
        return Permission.COMPANY_READ;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public List<String> documents() {
        return List.of("PERSON");
    }

    @Override
    public List<Long> present(String document, Collection<Long> ids) {
        return people.present(ids);
    }

    @Override
    public List<Long> elsewhere(String typed, int limit) {
        var owners = contacts.phones(typed).keySet();
        return owners.isEmpty()
                ? List.of()
                : people.present(owners).stream().limit(limit).toList();
    }

    @Override
    public List<Hit> hits(List<Long> ids, String typed) {
        var language = Texts.language();
        var phones = contacts.phones(typed);
        var names = people.foundAs(ids, Reading.key(typed));
        var today = people.today();
        return people.rows(ids).stream()
                .map(person -> new Hit(
                        person.name(language),
                        person.otherName(language),
                        roles(person, language),
                        "people/" + person.id(),
                        phones.getOrDefault(person.id(), via(names.get(person.id()), person.orderEn(), today))))
                .toList();
    }

    private static String via(@Nullable PersonAlias name, NameOrder order, LocalDate today) {
        return name == null ? "" : FoundAs.words(name, order, today);
    }

    private static String roles(PersonRow person, Language language) {
        return person.roles().stream()
                .map(role -> role.title(language).isEmpty()
                        ? role.company().names(language)
                        : role.title(language) + " · " + role.company().names(language))
                .findFirst()
                .orElse("");
    }
}
