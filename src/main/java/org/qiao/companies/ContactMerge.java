package org.qiao.companies;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qiao.companies.MergeMoves.Moved;
import org.springframework.stereotype.Component;

/**
 * Private contact details follow a merged person, with consents and the log of reveals. Nothing becomes open that was not:
 * reveals in force end, and so do consents that were given while another side protected the person, or that only one of the
 * two records had.
 */
@Component
class ContactMerge {

    private static final String CONTACTS = "contacts";
    private static final String CONSENTS = "consents";
    private static final String REVEALS = "reveals";

    /** The details that the winner had itself. */
    private static final String OWN = "own";

    /** Under which jurisdiction the two records stood before. */
    record Sides(Jurisdiction winner, Jurisdiction loser) {}

    private record Value(ContactKind kind, String value) {}

    private final ContactRepository contacts;
    private final Clock clock;

    ContactMerge(ContactRepository contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * The loser's details that the winner has too, which stay where they are. Called as the viewer: of what is masked not
     * even whether it is the same is told.
     */
    Set<Long> doubles(long loser, long winner) {
        var known = contacts.contacts(winner).stream().map(ContactMerge::value).collect(Collectors.toSet());
        return contacts.contacts(loser).stream()
                .filter(contact -> known.contains(value(contact)))
                .map(PrivateContact::id)
                .collect(Collectors.toSet());
    }

    private static Value value(PrivateContact contact) {
        return new Value(contact.getKind(), contact.getValue());
    }

    /** Called as the system, after both records were saved as they will be. */
    Map<String, List<Moved>> move(Person loser, Person winner, Sides before, Set<Long> doubles) {
        var moved = new LinkedHashMap<String, List<Moved>>();
        moved.put(
                OWN,
                contacts.contacts(winner.id()).stream()
                        .map(contact -> Moved.of(contact.id()))
                        .toList());
        var half = isForOneOnly(winner.id(), loser.id()) || isForOneOnly(loser.id(), winner.id());
        moved.put(CONTACTS, moveContacts(loser, winner, doubles));
        var consents = moveConsents(winner.id(), winner, before.winner(), half);
        consents.addAll(moveConsents(loser.id(), winner, before.loser(), half));
        moved.put(CONSENTS, consents);
        moved.put(REVEALS, moveReveals(loser.id(), winner.id()));
        contacts.flush();
        return moved;
    }

    private List<Moved> moveContacts(Person loser, Person winner, Set<Long> doubles) {
        var hints = contacts.hints(loser.id());
        var moved = new ArrayList<Moved>();
        for (var contact : contacts.contacts(loser.id())) {
            if (!doubles.contains(contact.id())) {
                contact.moveTo(winner.id(), winner.getJurisdiction());
                hints.stream().filter(hint -> hint.contactId() == contact.id()).forEach(h -> h.moveTo(winner.id()));
                moved.add(Moved.of(contact.id()));
            }
        }
        return moved;
    }

    /** A consent that one record had was given for its details, not for those of the other. */
    private boolean isForOneOnly(long one, long other) {
        return hasConsent(one)
                && !hasConsent(other)
                && !contacts.contacts(other).isEmpty();
    }

    private boolean hasConsent(long personId) {
        return contacts.consents(personId).stream().anyMatch(consent -> consent.getWithdrawnOn() == null);
    }

    /** Each with whose it was, and the day on which it ended with the merge where it did. */
    private List<Moved> moveConsents(long from, Person winner, Jurisdiction before, boolean half) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var over = half || (before == Jurisdiction.CN) != (winner.getJurisdiction() == Jurisdiction.CN);
        var moved = new ArrayList<Moved>();
        for (var consent : contacts.consents(from)) {
            var ends = over && consent.getWithdrawnOn() == null;
            if (ends) {
                consent.withdraw(today);
            }
            consent.moveTo(winner.id());
            moved.add(Moved.of(consent.id(), String.valueOf(from), ends ? today.toString() : null));
        }
        return moved;
    }

    private List<Moved> moveReveals(long loser, long winner) {
        var now = clock.instant();
        contacts.reveals(winner).forEach(reveal -> reveal.end(now));
        var moved = new ArrayList<Moved>();
        for (var reveal : contacts.reveals(loser)) {
            reveal.end(now);
            reveal.moveTo(winner);
            moved.add(Moved.of(reveal.id()));
        }
        return moved;
    }

    /** Whether the winner has got details since that neither record had. Called as the system. */
    boolean hasNew(long winner, Map<String, List<Moved>> moved) {
        var known = new HashSet<>(ids(moved, OWN));
        known.addAll(ids(moved, CONTACTS));
        return contacts.contacts(winner).stream().anyMatch(contact -> !known.contains(contact.id()));
    }

    /** Called as the system. What was removed since does not come back; a reveal that ended stays ended. */
    void back(Person loser, Person winner, Map<String, List<Moved>> moved) {
        var mine = Set.copyOf(ids(moved, CONTACTS));
        var hints = contacts.hints(winner.id());
        for (var contact : contacts.contacts(winner.id())) {
            if (mine.contains(contact.id())) {
                contact.moveTo(loser.id(), loser.getJurisdiction());
                hints.stream().filter(hint -> hint.contactId() == contact.id()).forEach(h -> h.moveTo(loser.id()));
            }
        }
        var consents = contacts.consents(winner.id()).stream()
                .collect(Collectors.toMap(ContactConsent::id, Function.identity()));
        for (var item : moved.getOrDefault(CONSENTS, List.of())) {
            var consent = consents.get(item.id());
            if (consent != null) {
                consent.moveTo(Long.parseLong(Objects.requireNonNull(item.was().getFirst())));
                var ended = item.was().get(1);
                if (ended != null && ended.equals(String.valueOf(consent.getWithdrawnOn()))) {
                    consent.withdraw(null);
                }
            }
        }
        var reveals = Set.copyOf(ids(moved, REVEALS));
        contacts.reveals(winner.id()).stream()
                .filter(reveal -> reveals.contains(reveal.id()))
                .forEach(reveal -> reveal.moveTo(loser.id()));
        contacts.flush();
    }

    private static List<Long> ids(Map<String, List<Moved>> moved, String key) {
        return moved.getOrDefault(key, List.of()).stream().map(Moved::id).toList();
    }
}
