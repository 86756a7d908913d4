package org.qiao.membership;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.qiao.kernel.Money;

/**
 * What is due, what was paid and what is open, for each currency by itself: CNY and USD are never added, and a payment in
 * another currency settles nothing by itself.
 */
public record Statement(List<Line> lines) {

    /** One currency. {@code open} is below zero where more was paid than is due. */
    public record Line(String currency, BigDecimal due, BigDecimal paid) {
        public BigDecimal open() {
            return due.subtract(paid);
        }

        private Line plus(Line other) {
            return new Line(currency, due.add(other.due), paid.add(other.paid));
        }
    }

    /** The statement over these dues and payments; currencies in alphabetical order. */
    public static Statement of(Collection<Money> dues, Collection<Money> paid) {
        return sum(Stream.concat(
                dues.stream().map(m -> new Line(m.currency(), m.amount(), BigDecimal.ZERO)),
                paid.stream().map(m -> new Line(m.currency(), BigDecimal.ZERO, m.amount()))));
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

    private static Statement sum(Stream<Line> lines) {
        var byCurrency = new TreeMap<String, Line>();
        lines.forEach(line -> byCurrency.merge(line.currency(), line, Line::plus));
        return new Statement(List.copyOf(byCurrency.values()));
    }
}
