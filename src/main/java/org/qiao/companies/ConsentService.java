package org.qiao.companies;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.access.Scope;
import org.qiao.kernel.Language;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RuleException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people agreed to: recorded with its day, text, language and purpose, withdrawn, and given back after a slip. */
@Service
@Transactional
@RolesAllowed(Permission.COMPANY_READ)
public class ConsentService {

    private static final int LONGEST = 500;

    /**
     * What a person agreed to.
     *
     * @param givenOn when they did, not when somebody got round to typing it in
     * @param textVersion which text lay before them
     * @param language the language of that text
     */
    public record Consent(@Nullable LocalDate givenOn, String textVersion, Language language, String purpose) {}

    /** What a withdrawal ended, from which it is undone. */
    public record Withdrawal(long personId, LocalDate on, List<Long> consents) {}

    private final ContactRepository contacts;
    private final PersonService people;
    private final Survivors survivors;
    private final CurrentUser user;
    private final Clock clock;

    ConsentService(
            ContactRepository contacts, PersonService people, Survivors survivors, CurrentUser user, Clock clock) {
        this.contacts = contacts;
        this.people = people;
        this.survivors = survivors;
        this.user = user;
        this.clock = clock;
    }

    /** Every consent of the person, withdrawn ones too, in the order in which they were recorded. */
    @Transactional(readOnly = true)
    public List<ContactConsent> list(long personId) {
        people.find(personId);
        return contacts.consents(personId);
    }

    /** Today where the viewer's office is: the last day that a consent can be from. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), user.require().zone());
    }

    /**
     * Records that the person agreed to be reached from the other side, for the purpose. Only the side that protects the
     * person may say so, or whoever has the permission for all: nobody opens the other side's details to themselves.
     *
     * @throws RuleException if the day is missing or still to come, or the text or the purpose is missing
     */
    @RolesAllowed(Permission.CONSENT_WRITE)
    public void record(long personId, Consent given) {
        var person = people.find(now(personId));
        if (!mayRecord(person)) {
            throw new AccessDeniedException("Only the person's own side records consent");
        }
        var day = given.givenOn();
        if (day == null) {
            throw new RuleException("ui.required", "givenOn");
        }
        if (day.isAfter(today())) {
            throw new RuleException("consent.day.ahead", "givenOn");
        }
        if (given.textVersion().isBlank()) {
            throw new RuleException("ui.required", "textVersion");
        }
        if (given.purpose().isBlank()) {
            throw new RuleException("consent.purpose.required", "purpose");
        }
        var purpose = given.purpose().strip();
        contacts.save(new ContactConsent(
                person.id(),
                day,
                given.textVersion().strip(),
                given.language().tag(),
                PlainText.cut(purpose, LONGEST),
                user.require().userId()));
    }

    /** Whether this viewer may record the person's consent. */
    public boolean mayRecord(Person person) {
        var actor = user.require();
        return actor.scope(Permission.CONSENT_WRITE) == Scope.ALL
                || actor.may(Permission.CONSENT_WRITE)
                        && Jurisdiction.keptBy(actor.desk()).contains(person.getJurisdiction());
    }

    /** Whether this viewer may withdraw consents: either side may close what was open. */
    public boolean mayWithdraw() {
        return user.may(Permission.CONSENT_WRITE);
    }

    /** Withdraws every consent of the person from today on; the details are masked again at once. */
    @RolesAllowed(Permission.CONSENT_WRITE)
    public Withdrawal withdraw(long personId) {
        var person = now(personId);
        // The day that the filter reckons with, so that nothing stays open until midnight somewhere else.
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var ended = contacts.consents(person).stream()
                .filter(consent -> consent.getWithdrawnOn() == null)
                .toList();
        ended.forEach(consent -> consent.withdraw(today));
        return new Withdrawal(
                person, today, ended.stream().map(ContactConsent::id).toList());
    }

    /** Gives back what the withdrawal ended, each consent from its old day on; whoever withdrew by a slip may undo that. */
    @RolesAllowed(Permission.CONSENT_WRITE)
    public void undo(Withdrawal withdrawal) {
        contacts.consents(now(withdrawal.personId())).stream()
                .filter(consent -> withdrawal.consents().contains(consent.id())
                        && withdrawal.on().equals(consent.getWithdrawnOn()))
                .forEach(consent -> consent.withdraw(null));
    }

    /** The person whom an open page shows, or where they are now if they were merged since. */
    private long now(long personId) {
        return people.find(personId).isArchived() ? Objects.requireNonNull(survivors.person(personId)) : personId;
    }
}
