package org.qiao.membership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a membership stands on any day, by its terms alone. Only the term that started last by that day counts. A member is
 * <em>new</em> during the first term, whatever the tier; <em>current</em> in every later one; in <em>grace</em> from the day
 * after the last day for as many days as the term's tier gave; then <em>lapsed</em>. Whoever is ended by hand has lapsed
 * from that day on, without grace.
 */
public final class Standing {

    /** Kinds of terms after which nobody is new. */
    static final Set<TermKind> AGAIN = Set.of(TermKind.RENEW, TermKind.REJOIN);

    private Standing() {}

    /** The term that started last by that day, ended or not; empty before the first. */
    public static Optional<Term> latest(List<Term> terms, LocalDate day) {
        return terms.stream().filter(t -> !t.startsOn().isAfter(day)).max(Comparator.comparing(Term::startsOn));
    }

    /** The status on that day; {@link MembershipStatus#PLANNED} before the first term and where there is none. */
    public static MembershipStatus of(List<Term> terms, LocalDate day) {
        return latest(terms, day).map(term -> of(term, terms, day)).orElse(MembershipStatus.PLANNED);
    }

    private static MembershipStatus of(Term term, List<Term> terms, LocalDate day) {
        if (term.isLapsedBy(day) || day.isAfter(term.graceUntil())) {
            return MembershipStatus.LAPSED;
        }
        if (day.isAfter(term.endsOn())) {
            return MembershipStatus.GRACE;
        }
        return isFirst(term, terms) ? MembershipStatus.NEW : MembershipStatus.CURRENT;
    }

    /** A change of tier within the first term makes nobody an old member. */
    private static boolean isFirst(Term term, List<Term> terms) {
        return terms.stream()
                .filter(t -> !t.startsOn().isAfter(term.startsOn()))
                .noneMatch(t -> AGAIN.contains(t.kind()));
    }

    /**
     * The day on which the membership lapsed or will lapse if nobody renews it: the one somebody set, else the day after the
     * grace of the last term. Empty where there is no term.
     */
    public static Optional<LocalDate> lapses(List<Term> terms) {
        return terms.stream().max(Comparator.comparing(Term::startsOn)).map(term -> {
            var lapsed = term.lapsedOn();
            return lapsed != null ? lapsed : term.graceUntil().plusDays(1);
        });
    }
}
