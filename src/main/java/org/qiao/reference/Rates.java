package org.qiao.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Window;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What one currency is worth in another, by the rates that were loaded, either way round or through CNY or USD. No rate is
 * an empty answer, never 1. Source: the domain's rules on money.
 */
@Component
@Transactional(readOnly = true)
public class Rates {

    /** What rates are counted in, and what totals are reported in. */
    public static final List<String> REPORTING = List.of("CNY", "USD");

    private final RateRepository stored;
    private final RateMemo memo;

    Rates(RateRepository stored, RateMemo memo) {
        this.stored = stored;
        this.memo = memo;
    }

    /** The rate of that day or of the last one before it that had any, if that is not too long ago. */
    public Optional<RateOfDay> ofDay(String from, String to, LocalDate day) {
        return latest(from, to, day).filter(rate -> !rate.isOldOn(day));
    }

    /** The newest rate up to that day, however old: whoever shows it names its day. */
    public Optional<RateOfDay> latest(String from, String to, LocalDate day) {
        if (from.equals(to)) {
            return Optional.of(RateOfDay.same(from, day));
        }
        return memo.rate(from, to, day, () -> look(from, to, day));
    }

    private Optional<RateOfDay> look(String from, String to, LocalDate day) {
        return Stream.concat(
                        quoted(from, to, day).stream(),
                        REPORTING.stream()
                                .filter(via -> !via.equals(from) && !via.equals(to))
                                .flatMap(via -> through(from, via, to, day).stream()))
                .max(Comparator.comparing(RateOfDay::on));
    }

    private Optional<RateOfDay> through(String from, String via, String to, LocalDate day) {
        return quoted(from, via, day).flatMap(first -> quoted(via, to, day).map(first::then));
    }

    private Optional<RateOfDay> quoted(String from, String to, LocalDate day) {
        return Stream.concat(
                        stored.latest(from, to, day).map(Rates::asQuoted).stream(),
                        stored.latest(to, from, day).map(Rates::asQuoted).map(RateOfDay::inverse).stream())
                .max(Comparator.comparing(RateOfDay::on));
    }

    private static RateOfDay asQuoted(Rate rate) {
        return new RateOfDay(
                Objects.requireNonNull(rate.getCurrency()),
                Objects.requireNonNull(rate.getInCurrency()),
                Objects.requireNonNull(rate.getRate()),
                Objects.requireNonNull(rate.getOnDate()),
                null);
    }

    /** The table of rates, latest day first; of one currency, or of all where it is null. */
    public List<RateRow> list(@Nullable String currency, Window window) {
        return stored.list(currency, window);
    }

    public long count(@Nullable String currency) {
        return stored.count(currency);
    }

    /** Every currency that has a rate. */
    public List<String> currencies() {
        return stored.currencies();
    }
}
