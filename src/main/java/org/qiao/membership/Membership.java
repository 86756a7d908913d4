package org.qiao.membership;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.CurrentUser;
import org.qiao.access.OwnedRow;
import org.qiao.access.Permission;
import org.qiao.access.Visibility;
import org.qiao.kernel.Money;
import org.qiao.kernel.RuleException;

/**
 * A company's membership with its whole history: terms that never overlap, payments as they came in, and the people who
 * represent it. Guards its own history; what depends on other records is checked by the services.
 */
@Entity
@Audited
@FilterDef(
        name = "membership",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Membership.Readable.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(name = "membership", condition = Visibility.ROW, deduceAliasInjectionPoints = false)
public class Membership extends OwnedRow {

    static final class Readable extends Visibility.Offices {
        Readable(CurrentUser user) {
            super(user, Permission.MEMBERSHIP_READ);
        }
    }

    @NotNull
    private @Nullable Long companyId;

    @Size(max = 10_000)
    private @Nullable String noteEn;

    @Size(max = 10_000)
    private @Nullable String noteZh;

    @Column(insertable = false, updatable = false)
    private boolean archived;

    @ElementCollection
    @CollectionTable(name = "membership_term", joinColumns = @JoinColumn(name = "membership_id"))
    private List<Term> terms = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "membership_payment", joinColumns = @JoinColumn(name = "membership_id"))
    private List<Payment> payments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "membership_seat", joinColumns = @JoinColumn(name = "membership_id"))
    private List<Seat> seats = new ArrayList<>();

    @Override
    protected String writePermission() {
        return Permission.MEMBERSHIP_WRITE;
    }

    /** The status on that day; see {@link Standing}. */
    public MembershipStatus status(LocalDate day) {
        return Standing.of(getTerms(), day);
    }

    /** The terms, first to last. */
    public List<Term> getTerms() {
        return terms.stream().sorted(Comparator.comparing(Term::startsOn)).toList();
    }

    public Optional<Term> lastTerm() {
        return terms.stream().max(Comparator.comparing(Term::startsOn));
    }

    /**
     * Adds a term after the others and says how it came about: the first is a join; one that begins before the last has
     * lapsed is a renewal; a later one means that the member came back.
     *
     * @throws RuleException if it ends before it starts, or begins while another still runs
     */
    Term add(TierRef tier, LocalDate startsOn, LocalDate endsOn, @Nullable Money dues) {
        if (endsOn.isBefore(startsOn)) {
            throw new RuleException("membership.end.before", "endsOn");
        }
        var last = lastTerm();
        if (last.isPresent()
                && (!startsOn.isAfter(last.get().startsOn())
                        || !startsOn.isAfter(last.get().lastDay()))) {
            throw new RuleException("membership.overlap", "startsOn");
        }
        var term = new Term(kind(startsOn), tier.id(), startsOn, endsOn, tier.graceDays(), dues);
        terms.add(term);
        return term;
    }

    private TermKind kind(LocalDate startsOn) {
        if (terms.isEmpty()) {
            return TermKind.JOIN;
        }
        // A term that starts the day after the last one ends continues it, however late that was written down.
        var dayBefore = startsOn.minusDays(1);
        return Standing.of(getTerms(), dayBefore) == MembershipStatus.LAPSED ? TermKind.REJOIN : TermKind.RENEW;
    }

    /**
     * Puts another tier in the place of the last term from that day on.
     *
     * @throws RuleException if the day is not within the last term, after its first day
     */
    Term change(TierRef tier, LocalDate from, LocalDate endsOn, @Nullable Money dues) {
        var last = lastTerm().orElseThrow(() -> new RuleException("membership.change.outside", "startsOn"));
        if (!from.isAfter(last.startsOn()) || from.isAfter(last.endsOn()) || last.lapsedOn() != null) {
            throw new RuleException("membership.change.outside", "startsOn");
        }
        if (endsOn.isBefore(from)) {
            throw new RuleException("membership.end.before", "endsOn");
        }
        replace(last, last.cutOn(from));
        var term = new Term(TermKind.CHANGE, tier.id(), from, endsOn, tier.graceDays(), dues);
        terms.add(term);
        return term;
    }

    /**
     * Ends the last term by hand from that day on.
     *
     * @throws RuleException if the day is not within the term or its grace
     */
    void lapse(LocalDate on) {
        var last = lastTerm().orElseThrow(() -> new RuleException("membership.lapse.outside", "day"));
        if (!on.isAfter(last.startsOn()) || on.isAfter(last.graceUntil()) || last.lapsedOn() != null) {
            throw new RuleException("membership.lapse.outside", "day");
        }
        replace(last, last.lapsing(on));
    }

    /** Takes back that the last term was ended by hand. */
    void unlapse() {
        lastTerm().ifPresent(last -> replace(last, last.lapsing(null)));
    }

    /** Takes the last term away; one that it had cut short runs to its end again. */
    void dropLastTerm() {
        lastTerm().ifPresent(last -> {
            terms.remove(last);
            if (last.kind() == TermKind.CHANGE) {
                lastTerm().ifPresent(cut -> replace(cut, cut.whole()));
            }
        });
    }

    private void replace(Term old, Term changed) {
        terms.remove(old);
        terms.add(changed);
    }

    /** The history as it was before something in it was undone. */
    void setTerms(List<Term> history) {
        terms.clear();
        terms.addAll(history);
    }

    /** The payments, latest first. */
    public List<Payment> getPayments() {
        return payments.stream()
                .sorted(Comparator.comparing(Payment::getPaidOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .toList();
    }

    /** @throws RuleException if the very same payment is there already */
    void add(Payment payment) {
        if (payments.contains(payment)) {
            throw new RuleException("membership.payment.twice", "reference");
        }
        payments.add(payment);
    }

    void remove(Payment payment) {
        payments.remove(payment);
    }

    /** Who represents the member, longest first. */
    public List<Seat> getSeats() {
        return seats.stream()
                .sorted(Comparator.comparing(Seat::since).thenComparing(Seat::personId))
                .toList();
    }

    void add(Seat seat) {
        seats.add(seat);
    }

    void removeSeat(long personId) {
        seats.removeIf(seat -> seat.personId() == personId);
    }

    /** Whether both have a term on the same day. */
    boolean meets(Membership other) {
        return terms.stream().anyMatch(term -> other.terms.stream().anyMatch(term::meets));
    }

    /** Takes terms, payments and seats of another membership over, whose own stay, and tells who was seated. */
    List<Long> takeOver(Membership other) {
        terms.addAll(other.terms);
        payments.addAll(other.payments);
        var taken = seats.stream().map(Seat::personId).toList();
        var added = other.seats.stream()
                .filter(seat -> !taken.contains(seat.personId()))
                .toList();
        seats.addAll(added);
        return added.stream().map(Seat::personId).toList();
    }

    /** Undoes that, and tells whether it could: not where a term or a payment that was taken over has become another. */
    boolean giveBack(Membership other, List<Long> seated) {
        var termsLeft = new ArrayList<>(terms);
        var paymentsLeft = new ArrayList<>(payments);
        if (!other.terms.stream().allMatch(termsLeft::remove)
                || !other.payments.stream().allMatch(paymentsLeft::remove)) {
            return false;
        }
        other.terms.forEach(terms::remove);
        other.payments.forEach(payments::remove);
        seated.forEach(this::removeSeat);
        return true;
    }

    public @Nullable Long getCompanyId() {
        return companyId;
    }

    public void setCompanyId(@Nullable Long companyId) {
        this.companyId = companyId;
    }

    public @Nullable String getNoteEn() {
        return noteEn;
    }

    public void setNoteEn(@Nullable String noteEn) {
        this.noteEn = noteEn;
    }

    public @Nullable String getNoteZh() {
        return noteZh;
    }

    public void setNoteZh(@Nullable String noteZh) {
        this.noteZh = noteZh;
    }
}
