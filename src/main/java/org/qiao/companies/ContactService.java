package org.qiao.companies;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Private contact details: shown or hinted at, added, removed, revealed for a reason. */
@Service
@Transactional
@RolesAllowed(Permission.COMPANY_READ)
public class ContactService {

    /** How long a reveal lasts. */
    public static final Duration REVEAL = Duration.ofMinutes(15);

    private static final int LONGEST_REASON = 500;
    private static final int SHORTEST_REASON = 5;
    private static final int SAME_TAIL = 1_000;

    /**
     * One contact detail as this viewer may see it.
     *
     * @param value null where the viewer may only see the hint
     * @param hint the masked form; empty where only the kind may be told
     */
    public record Contact(
            long id, ContactKind kind, @Nullable String value, String hint) {}

    private final ContactRepository contacts;
    private final PersonService people;
    private final Survivors survivors;
    private final CurrentUser user;
    private final Clock clock;

    ContactService(
            ContactRepository contacts, PersonService people, Survivors survivors, CurrentUser user, Clock clock) {
        this.contacts = contacts;
        this.people = people;
        this.survivors = survivors;
        this.user = user;
        this.clock = clock;
    }

    /** @throws RecordNotFoundException if the viewer may not see the person */
    @Transactional(readOnly = true)
    public List<Contact> list(long personId) {
        people.find(personId);
        var open =
                contacts.contacts(personId).stream().collect(Collectors.toMap(PrivateContact::id, Function.identity()));
        return contacts.hints(personId).stream()
                .map(hint -> {
                    var contact = open.get(hint.contactId());
                    return new Contact(
                            hint.contactId(),
                            hint.getKind(),
                            contact == null ? null : contact.getValue(),
                            hint.getHint());
                })
                .toList();
    }

    /**
     * Phone numbers that end with the digits, by person, as far as they are open to this viewer: a number that is masked for
     * them is not found. Empty for fewer than four digits, and for what is no number.
     */
    @Transactional(readOnly = true)
    public Map<Long, String> phones(String typed) {
        var found = new LinkedHashMap<Long, String>();
        PhoneTail.of(typed)
                .ifPresent(tail -> contacts.withTail(tail.key(), SAME_TAIL).stream()
                        .filter(contact -> tail.ends(contact.getValue()))
                        .forEach(contact -> found.putIfAbsent(contact.personId(), contact.getValue())));
        return found;
    }

    /** @throws RuleException if the value cannot be one of its kind */
    @RolesAllowed(Permission.COMPANY_WRITE)
    public void add(long personId, ContactKind kind, String typed) {
        var person = writable(personId);
        var value = read(kind, typed, person.getJurisdiction())
                .orElseThrow(
                        () -> new RuleException("contact.wrong." + kind.name().toLowerCase(Locale.ROOT), "value"));
        var contact = new PrivateContact(person.id(), person.getJurisdiction(), kind, value);
        contacts.save(contact);
        contacts.save(new ContactHint(contact.id(), person.id(), kind, ContactMask.hint(kind, value)));
    }

    /**
     * Saves a new person together with first contact details, or nothing at all.
     *
     * @param typed by kind; blank ones are left out
     * @throws RuleException as {@link PersonService#save}, or at the field named like the kind if a value cannot be one of it
     */
    @RolesAllowed(Permission.COMPANY_WRITE)
    public Person register(Person person, Map<ContactKind, String> typed) {
        var values = new EnumMap<ContactKind, String>(ContactKind.class);
        typed.forEach((kind, text) -> {
            if (!text.isBlank()) {
                var word = kind.name().toLowerCase(Locale.ROOT);
                values.put(
                        kind,
                        read(kind, text, person.getJurisdiction())
                                .orElseThrow(() -> new RuleException("contact.wrong." + word, word)));
            }
        });
        var saved = people.save(person);
        values.forEach((kind, value) -> add(saved.id(), kind, value));
        return saved;
    }

    /** What was typed as it would be kept, or empty where it can be no detail of that kind. */
    @Transactional(readOnly = true)
    public Optional<String> read(ContactKind kind, String typed, Jurisdiction jurisdiction) {
        return ContactMask.normalise(kind, typed, jurisdiction, user.require().desk());
    }

    /** Removes a detail that the viewer may see in full. */
    @RolesAllowed(Permission.COMPANY_WRITE)
    public void remove(long personId, long contactId) {
        writable(personId);
        contacts.remove(contacts.contact(contactId).orElseThrow(RecordNotFoundException::new));
    }

    private Person writable(long personId) {
        var person = now(personId);
        if (!people.mayWrite(person)) {
            throw new AccessDeniedException("This person is out of reach");
        }
        return person;
    }

    /** The person whom an open page shows, or where they are now if they were merged since. */
    private Person now(long personId) {
        var shown = people.find(personId);
        return shown.isArchived() ? people.find(Objects.requireNonNull(survivors.person(personId))) : shown;
    }

    /**
     * Opens the person's details to this viewer for {@link #REVEAL}; who, whom, when and why are logged.
     *
     * @throws RuleException if no reason is given
     */
    @RolesAllowed(Permission.CONTACT_REVEAL)
    public void reveal(long personId, String reason) {
        people.find(personId);
        if (reason.strip().length() < SHORTEST_REASON) {
            throw new RuleException("contact.reason.required", "reason");
        }
        var now = clock.instant();
        contacts.save(new ContactReveal(
                personId,
                user.require().userId(),
                now,
                now.plus(REVEAL),
                PlainText.cut(reason.strip(), LONGEST_REASON)));
    }

    /** Past reveals of the person that this viewer may know of. */
    @Transactional(readOnly = true)
    public List<ContactReveal> reveals(long personId) {
        people.find(personId);
        return contacts.reveals(personId);
    }
}
