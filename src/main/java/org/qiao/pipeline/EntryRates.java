package org.qiao.pipeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.qiao.reference.RateOfDay;
import org.qiao.reference.Rates;
import org.springframework.stereotype.Component;

/** Rates for ledger entries: the ones an entry keeps, and the one that its two amounts imply. */
@Component
public class EntryRates {

    private final Rates rates;
    private final StageClock clock;

    EntryRates(Rates rates, StageClock clock) {
        this.rates = rates;
        this.clock = clock;
    }

    /** How the two amounts of the entry compare; empty while it has not both, with their currencies and a day. */
    public Optional<ImpliedRate> implied(LedgerEntry entry) {
        var also = entry.alsoFigure();
        var day = entry.getOnDate();
        if (entry.getAmount() == null || entry.getCurrency() == null || also == null || day == null) {
            return Optional.empty();
        }
        var money = entry.figure().money();
        if (money.amount().signum() <= 0
                || also.money().amount().signum() <= 0
                || money.currency().equals(also.money().currency())) {
            return Optional.empty();
        }
        return Optional.of(ImpliedRate.of(money, also.money(), day, rates));
    }

    /**
     * Why the amount of an entry may be a slip, empty where there is nothing to ask.
     *
     * @param others what else is in the ledger
     */
    public Optional<AmountDoubt> doubt(List<LedgerEntry> others, LedgerEntry entry) {
        return AmountDoubt.of(others, entry, this::roughly);
    }

    /** A zero too many shows by a rate of any day: the last one up to the entry's or, where there is none, the newest. */
    private Optional<RateOfDay> roughly(LedgerEntry entry, String currency) {
        var from = entry.figure().money().currency();
        return rates.latest(from, currency, entry.onDate()).or(() -> rates.latest(from, currency, clock.today()));
    }

    /** Whether an entry keeps other rates than the table has for its day. */
    boolean isOff(KeptRate kept) {
        return !Objects.equals(kept.cny(), LedgerEntry.kept(rates.ofDay(kept.currency(), "CNY", kept.day())))
                || !Objects.equals(kept.usd(), LedgerEntry.kept(rates.ofDay(kept.currency(), "USD", kept.day())));
    }

    /** Makes the entry keep the rates of its day, as far as there are any. */
    public void keep(LedgerEntry entry) {
        var currency = entry.figure().money().currency();
        entry.keep(rates.ofDay(currency, "CNY", entry.onDate()), rates.ofDay(currency, "USD", entry.onDate()));
    }
}
