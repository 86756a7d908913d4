package org.qiao.reference;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Permission;
import org.qiao.kernel.Currencies;
import org.qiao.kernel.PastDay;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the table of exchange rates, by hand and from a file. What was reckoned with a rate before keeps that rate. */
@Service
@Transactional
@RolesAllowed(Permission.LIST_WRITE)
public class RateService {

    private static final BigDecimal MOST = BigDecimal.TEN.pow(9);
    private static final int DECIMALS = 10;

    private final RateRepository stored;
    private final Rates rates;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RateService(RateRepository stored, Rates rates, Clock clock, ApplicationEventPublisher events) {
        this.stored = stored;
        this.rates = rates;
        this.clock = clock;
        this.events = events;
    }

    /** @throws RecordNotFoundException if there is no such rate */
    @Transactional(readOnly = true)
    public Rate find(long id) {
        return stored.find(id).orElseThrow(RecordNotFoundException::new);
    }

    /**
     * Saves a new or corrected rate.
     *
     * @throws RuleException if it is no rate above zero, of an unknown currency, of no {@link PastDay}, without a source, or the pair
     *     has one of that day
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved it meanwhile
     */
    public Rate save(Rate rate) {
        check(rate);
        if (twin(rate).filter(twin -> rate.isNew() || twin.id() != rate.id()).isPresent()) {
            throw new RuleException("rate.twice", "onDate");
        }
        // A rate that moves to another day leaves a gap where it was.
        var before = rate.isNew()
                ? rate.onDate()
                : stored.find(rate.id()).map(Rate::onDate).orElse(rate.onDate());
        var saved = stored.save(rate);
        changed(before.isBefore(saved.onDate()) ? before : saved.onDate());
        return saved;
    }

    /** Takes a rate out of the table; {@link #save} of its copy undoes it. */
    public void delete(long id) {
        var rate = find(id);
        stored.delete(rate);
        changed(rate.onDate());
    }

    private void changed(LocalDate since) {
        events.publishEvent(new RateMemo.TableChanged());
        events.publishEvent(new RatesChanged(since));
    }

    /**
     * Adds the rates of a CSV file with the columns of {@link RateFile}. A rate that is there already is passed over; a
     * different one of the same day is a wrong line.
     *
     * @throws BadLines if any line is wrong; then nothing of the file is loaded
     */
    public Loaded load(byte[] file) {
        var fresh = new ArrayList<Rate>();
        var read = CsvLines.read(file, RateFile.COLUMNS, line -> {
            var rate = RateFile.rate(line);
            check(rate);
            var same = fresh.stream()
                    .filter(other -> isSameDay(other, rate))
                    .findFirst()
                    .or(() -> twin(rate));
            if (same.isEmpty()) {
                fresh.add(rate);
            } else if (!isSameValue(same.get(), rate)) {
                throw new RuleException("rate.other", "rate");
            }
            return rate;
        });
        fresh.forEach(stored::save);
        fresh.stream().map(Rate::onDate).min(LocalDate::compareTo).ifPresent(this::changed);
        return new Loaded(fresh.size(), read.size() - fresh.size());
    }

    private void check(Rate rate) {
        var currency = Currencies.known(rate.getCurrency());
        if (currency == null) {
            throw new RuleException("rate.currency.unknown", "currency");
        }
        rate.setCurrency(currency);
        var in = Currencies.known(rate.getInCurrency());
        if (in == null || !Rates.REPORTING.contains(in) || in.equals(currency)) {
            throw new RuleException("rate.in.wrong", "inCurrency");
        }
        rate.setInCurrency(in);
        var source = PlainText.line(rate.getSource());
        if (source == null) {
            throw new RuleException("rate.source.required", "source");
        }
        rate.setSource(source);
        checkValue(rate.getRate());
        PastDay.check(rate.getOnDate(), clock, "onDate");
        checkDirection(rate, rate.onDate());
    }

    private static void checkValue(@Nullable BigDecimal value) {
        if (value == null
                || value.signum() <= 0
                || value.compareTo(MOST) > 0
                || value.stripTrailingZeros().scale() > DECIMALS) {
            throw new RuleException("rate.wrong", "rate");
        }
    }

    /** A rate typed the wrong way round, or with its point in the wrong place, is far from what the pair was worth lately. */
    private void checkDirection(Rate rate, LocalDate day) {
        var before = rates.latest(
                Objects.requireNonNull(rate.getCurrency()),
                Objects.requireNonNull(rate.getInCurrency()),
                day.minusDays(1));
        var value = Objects.requireNonNull(rate.getRate()).doubleValue();
        if (before.filter(last -> last.on().isAfter(day.minusYears(1)))
                .map(last -> value / last.rate().doubleValue())
                .filter(ratio -> ratio > 2 || ratio < 0.5)
                .isPresent()) {
            throw new RuleException("rate.far", "rate");
        }
    }

    /** What the table has for the pair on the same day, quoted either way round. */
    private Optional<Rate> twin(Rate rate) {
        var currency = Objects.requireNonNull(rate.getCurrency());
        var in = Objects.requireNonNull(rate.getInCurrency());
        var day = Objects.requireNonNull(rate.getOnDate());
        return stored.ofDay(currency, in, day).or(() -> stored.ofDay(in, currency, day));
    }

    private static boolean isSameDay(Rate one, Rate other) {
        return Objects.equals(one.getOnDate(), other.getOnDate())
                && List.of(String.valueOf(one.getCurrency()), String.valueOf(one.getInCurrency()))
                        .containsAll(
                                List.of(String.valueOf(other.getCurrency()), String.valueOf(other.getInCurrency())));
    }

    private static boolean isSameValue(Rate one, Rate other) {
        return Objects.equals(one.getCurrency(), other.getCurrency())
                && Objects.requireNonNull(one.getRate()).compareTo(Objects.requireNonNull(other.getRate())) == 0;
    }
}
