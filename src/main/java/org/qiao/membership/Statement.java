package org.qiao.membership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qiao.kernel.Money;

/**
 * What is due, what was paid and what is open on a day, for each currency by itself, in alphabetical order: CNY and USD are
 * never added, and a payment in another currency settles nothing by itself. Dues are due from the first day of their term.
 */
public record Statement(List<Line> lines) {

    /**
     * One currency.
     *
     * @param open what is still to come
     * @param beyond what came in beyond what is due in this currency; of several memberships one's surplus pays no other's dues
     * @param ahead agreed for terms that have not begun
     */
    public record Line(
            String currency, BigDecimal due, BigDecimal paid, BigDecimal open, BigDecimal beyond, BigDecimal ahead) {

        private static Line of(String currency, BigDecimal due, BigDecimal paid, BigDecimal ahead) {
            var rest = due.subtract(paid);
            return new Line(
                    currency,
                    due,
                    paid,
                    rest.max(BigDecimal.ZERO),
                    rest.negate().max(BigDecimal.ZERO),
                    ahead);
        }

        private Line plus(Line other) {
            return new Line(
                    currency,
                    due.add(other.due),
                    paid.add(other.paid),
                    open.add(other.open),
                    beyond.add(other.beyond),
                    ahead.add(other.ahead));
        }
    }

    /** The statement over these terms and payments at the end of the day. */
    static Statement of(Collection<Term> terms, Collection<Payment> payments, LocalDate day) {
        var due = dues(terms, term -> !term.startsOn().isAfter(day));
        var ahead = dues(terms, term -> term.startsOn().isAfter(day));
        var paid = payments.stream()
                .filter(payment -> !Objects.requireNonNull(payment.getPaidOn()).isAfter(day))
                .map(Payment::money)
                .toList();
        return new Statement(Stream.of(due, ahead, paid)
                .flatMap(List::stream)
                .map(Money::currency)
                .distinct()
                .sorted()
                .map(currency -> Line.of(currency, sum(due, currency), sum(paid, currency), sum(ahead, currency)))
                .toList());
    }

    private static List<Money> dues(Collection<Term> terms, Predicate<Term> which) {
        return terms.stream()
                .filter(which)
                .map(Term::dues)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static BigDecimal sum(Collection<Money> money, String currency) {
        return money.stream()
                .filter(m -> m.currency().equals(currency))
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is still to be paid in the currency, terms that have not begun included; empty where nothing is. */
    public Optional<BigDecimal> outstanding(String currency) {
        return lines.stream()
                .filter(line -> line.currency().equals(currency))
                .map(line -> line.open().add(line.ahead()).subtract(line.beyond()))
                .filter(rest -> rest.signum() > 0)
                .findFirst();
    }

    /** The statement of one membership. */
    public static Statement of(Membership membership, LocalDate day) {
        return of(membership.getTerms(), membership.getPayments(), day);
    }

    /** Several statements in one. */
    public static Statement ofAll(Collection<Statement> statements) {
        var byCurrency = new TreeMap<String, Line>();
        statements.stream()
                .flatMap(statement -> statement.lines().stream())
                .forEach(line -> byCurrency.merge(line.currency(), line, Line::plus));
        return new Statement(List.copyOf(byCurrency.values()));
    }
}
