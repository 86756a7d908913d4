package org.qiao.pipeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Money;
import org.qiao.reference.RateOfDay;
import org.qiao.reference.Rates;
import org.springframework.stereotype.Component;

/**
 * Converts totals: what is open at the newest rate of one day, what is closed each at the rate it kept. CNY and USD are
 * added in no other place. Source: the domain's rules on money.
 */
@Component
public class Totals {

    /** A sum in one currency, and of how many deals it is. */
    public record Part(Money money, long deals) {}

    private final Rates rates;

    Totals(Rates rates) {
        this.rates = rates;
    }

    /** The parts at the newest rates up to that day; empty where there is nothing to convert. */
    public Optional<Total> at(LocalDate day, Collection<Part> parts, String reporting) {
        if (parts.stream().allMatch(part -> part.money().currency().equals(reporting))) {
            return Optional.empty();
        }
        @Nullable Money sum = null;
        @Nullable LocalDate on = null;
        long without = 0;
        for (var part : parts) {
            var rate = rates.latest(part.money().currency(), reporting, day).orElse(null);
            if (rate == null) {
                without += part.deals();
                continue;
            }
            var worth = rate.convert(part.money());
            sum = sum == null ? worth : sum.plus(worth);
            if (!rate.from().equals(reporting) && (on == null || rate.on().isBefore(on))) {
                on = rate.on();
            }
        }
        var old = on != null && new RateOfDay(reporting, reporting, BigDecimal.ONE, on, null).isOldOn(day);
        // Where nothing but the reporting currency itself counts, there is no rate to name.
        return Optional.of(new Total(on == null ? null : sum, reporting, on, old, without));
    }

    /** Open and closed deals together, each as they are converted; the day is that of the rate for what is open. */
    Optional<Total> of(LocalDate day, List<StageValue> open, List<StageValue> closed, String reporting) {
        var first = ofOpen(day, open, reporting);
        var second = ofClosed(closed, reporting);
        if (parts(open).isEmpty() || parts(closed).isEmpty() || first.isEmpty() && second.isEmpty()) {
            return first.or(() -> second);
        }
        return Optional.of(plus(known(first, open, reporting), known(second, closed, reporting)));
    }

    /** What is in the reporting currency already needs no rate. */
    private static Total known(Optional<Total> converted, List<StageValue> values, String reporting) {
        if (converted.isPresent() && converted.get().money() != null) {
            return converted.get();
        }
        var own = parts(values).stream()
                .map(Part::money)
                .filter(money -> money.currency().equals(reporting))
                .reduce(Money::plus)
                .orElse(null);
        return new Total(
                own, reporting, null, false, converted.map(Total::without).orElse(0L));
    }

    private static Total plus(Total a, Total b) {
        var sum = a.money() == null
                ? b.money()
                : b.money() == null ? a.money() : a.money().plus(b.money());
        return new Total(sum, a.currency(), a.on(), a.old(), a.without() + b.without());
    }

    /** One stage of open deals at the newest rates up to that day. */
    Optional<Total> ofOpen(LocalDate day, List<StageValue> values, String reporting) {
        return at(day, parts(values), reporting);
    }

    /** One stage of closed deals, each at the rate of its day; empty where there is nothing to convert. */
    Optional<Total> ofClosed(List<StageValue> values, String reporting) {
        var known = values.stream().filter(v -> v.currency() != null).toList();
        if (known.stream().allMatch(v -> reporting.equals(v.currency()))) {
            return Optional.empty();
        }
        var with = known.stream().mapToLong(v -> v.deals(reporting)).sum();
        var all = known.stream().mapToLong(StageValue::count).sum();
        var sum = known.stream()
                .map(v -> v.worth(reporting))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new Total(with == 0 ? null : new Money(sum, reporting), reporting, null, false, all - with));
    }

    /** What is in ledgers, each entry at the rate that it keeps; empty where there is nothing to convert. */
    public static Optional<Total> kept(Collection<LedgerSum> sums, String reporting) {
        if (sums.stream().allMatch(sum -> sum.currency().equals(reporting))) {
            return Optional.empty();
        }
        var worth = sums.stream()
                .map(sum -> sum.currency().equals(reporting) ? sum.amount() : sum.worth(reporting))
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .map(sum -> new Money(sum, reporting))
                .orElse(null);
        var without = sums.stream()
                .filter(sum -> !sum.currency().equals(reporting))
                .mapToLong(sum -> sum.without(reporting))
                .sum();
        return Optional.of(new Total(worth, reporting, null, false, without));
    }

    /** The sums of several stages, by currency. */
    public static List<Part> parts(Collection<StageValue> values) {
        return values.stream()
                .filter(v -> v.figure() != null)
                .map(v -> new Part(Objects.requireNonNull(v.figure()).money(), v.count()))
                .toList();
    }
}
