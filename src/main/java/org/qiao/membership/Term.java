package org.qiao.membership;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Money;

/**
 * One run of days for which a company is a member, both ends included. What was agreed stays as it was when the tier is
 * changed later: its own dues and its own grace.
 */
@Embeddable
public class Term {

    @Enumerated(EnumType.STRING)
    private TermKind kind = TermKind.JOIN;

    private long tierId;
    private LocalDate startsOn = LocalDate.EPOCH;
    private LocalDate endsOn = LocalDate.EPOCH;
    private LocalDate graceUntil = LocalDate.EPOCH;
    private @Nullable LocalDate lapsedOn;
    private @Nullable LocalDate agreedUntil;
    private @Nullable BigDecimal dues;
    private @Nullable String currency;

    protected Term() {}

    /**
     * @param graceDays for how many days after its end the term still counts
     * @param dues null where none were agreed
     */
    public Term(TermKind kind, long tierId, LocalDate startsOn, LocalDate endsOn, int graceDays, @Nullable Money dues) {
        this.kind = kind;
        this.tierId = tierId;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.graceUntil = endsOn.plusDays(graceDays);
        this.dues = dues == null ? null : dues.amount();
        this.currency = dues == null ? null : dues.currency();
    }

    public TermKind kind() {
        return kind;
    }

    public long tierId() {
        return tierId;
    }

    /** The first day. */
    public LocalDate startsOn() {
        return startsOn;
    }

    /** The last day. */
    public LocalDate endsOn() {
        return endsOn;
    }

    /** The last day of grace; the last day of the term where its tier gives none. */
    public LocalDate graceUntil() {
        return graceUntil;
    }

    /** The first day on which somebody said that it no longer counts, null where nobody did. */
    public @Nullable LocalDate lapsedOn() {
        return lapsedOn;
    }

    /** What was agreed for the term, null where nothing was. */
    public @Nullable Money dues() {
        return dues == null || currency == null ? null : new Money(dues, currency);
    }

    /** Whether somebody had ended it by that day. */
    boolean isLapsedBy(LocalDate day) {
        return lapsedOn != null && !day.isBefore(lapsedOn);
    }

    /** The last day on which it counted: before it was ended, else its own last day. */
    LocalDate lastDay() {
        return lapsedOn != null && !lapsedOn.isAfter(endsOn) ? lapsedOn.minusDays(1) : endsOn;
    }

    /** Whether a day counts in both. */
    boolean meets(Term other) {
        return !startsOn.isAfter(other.lastDay()) && !other.startsOn.isAfter(lastDay());
    }

    Term as(TermKind newKind) {
        var copy = copy();
        copy.kind = newKind;
        return copy;
    }

    Term lapsing(@Nullable LocalDate day) {
        var copy = copy();
        copy.lapsedOn = day;
        return copy;
    }

    /** The same term, cut short by a change of tier on that day. */
    Term cutOn(LocalDate day) {
        var copy = copy();
        copy.agreedUntil = endsOn;
        copy.endsOn = day.minusDays(1);
        return copy;
    }

    /** The same term as it was agreed before it was cut. */
    Term whole() {
        var copy = copy();
        copy.endsOn = agreedUntil == null ? endsOn : agreedUntil;
        copy.agreedUntil = null;
        return copy;
    }

    private Term copy() {
        var copy = new Term();
        copy.kind = kind;
        copy.tierId = tierId;
        copy.startsOn = startsOn;
        copy.endsOn = endsOn;
        copy.graceUntil = graceUntil;
        copy.lapsedOn = lapsedOn;
        copy.agreedUntil = agreedUntil;
        copy.dues = dues;
        copy.currency = currency;
        return copy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Term t
                && kind == t.kind
                && tierId == t.tierId
                && startsOn.equals(t.startsOn)
                && endsOn.equals(t.endsOn)
                && graceUntil.equals(t.graceUntil)
                && Objects.equals(lapsedOn, t.lapsedOn)
                && Objects.equals(agreedUntil, t.agreedUntil)
                && Objects.equals(dues(), t.dues());
    }

    @Override
    public int hashCode() {
        return Objects.hash(tierId, startsOn, endsOn);
    }

    /** For the audit log. */
    @Override
    public String toString() {
        return kind + " " + startsOn + "–" + endsOn + " tier " + tierId
                + (dues == null ? "" : " " + currency + " " + dues.toPlainString())
                + (lapsedOn == null ? "" : " lapsed " + lapsedOn);
    }
}
