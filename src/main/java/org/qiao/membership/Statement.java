package org.qiao.membership;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.qiao.kernel.Money;

/**
 * What is due, what was paid and what is open, for each currency by itself, in alphabetical order: CNY and USD are never
 * added, and a payment in another currency settles nothing by itself.
 */
public record Statement(List<Line> lines) {

    /**
     * One currency.
     *
     * @param open what is still to come
     * @param beyond what came in beyond what is due in this currency; of several memberships one's surplus pays no other's dues
     */
    public record Line(String currency, BigDecimal due, BigDecimal paid, BigDecimal open, BigDecimal beyond) {

        private static Line of(String currency, BigDecimal due, BigDecimal paid) {
            var rest = due.subtract(paid);
            return new Line(
                    currency,
                    due,
                    paid,
                    rest.max(BigDecimal.ZERO),
                    rest.negate().max(BigDecimal.ZERO));
        }

        private Line plus(Line other) {
            return new Line(
                    currency, due.add(other.due), paid.add(other.paid), open.add(other.open), beyond.add(other.beyond));
        }
    }

    /** The statement over these dues and payments. */
    public static Statement of(Collection<Money> dues, Collection<Money> paid) {
        var currencies = Stream.concat(dues.stream(), paid.stream())
                .map(Money::currency)
                .distinct()
                .sorted();
        return new Statement(currencies
                .map(currency -> Line.of(currency, sum(dues, currency), sum(paid, currency)))
                .toList());
    }

    private static BigDecimal sum(Collection<Money> money, String currency) {
        return money.stream()
                .filter(m -> m.currency().equals(currency))
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The statement of one membership, over all its terms. */
    public static Statement of(Membership membership) {
        return of(
                membership.getTerms().stream()
                        .map(Term::dues)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList(),
                membership.getPayments().stream().map(Payment::money).toList());
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
