package org.qiao.pipeline;

import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Currencies;
import org.qiao.kernel.PastDay;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Books entries on a deal and keeps what the deal is worth by them. */
@Component
class Ledger {

    private static final BigDecimal MOST = new BigDecimal(LedgerEntry.MOST);

    private final DealRepository deals;
    private final EntryRates rates;
    private final LedgerRules rules;
    private final Validator validator;
    private final Clock clock;

    Ledger(DealRepository deals, EntryRates rates, LedgerRules rules, Validator validator, Clock clock) {
        this.deals = deals;
        this.rates = rates;
        this.rules = rules;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * Books an entry with the rates of its day; one that is put back keeps those it had.
     *
     * @throws RuleException if the amount is not one, the entry is a part of what is not this deal's, two amounts imply a rate
     *     that is not that of the day and nobody says why, or {@link LedgerRules} refuse it
     */
    LedgerEntry add(DealDetails details, LedgerEntry entry) {
        var entries = open(details);
        check(entries, entry);
        rules.check(details.getDeal(), entries, entry);
        entry.follow(details.getDeal());
        if (!entry.hasRates()) {
            rates.keep(entry);
        }
        var saved = deals.save(entry);
        revalue(details);
        return saved;
    }

    /**
     * Makes a booked entry say what another one says, under the rules of booking it. The rates are those of its day, anew if
     * its day or currency is another one now.
     *
     * @param version of the booked entry as it was seen
     * @param keeps whether it takes over the other one's rates instead, because it said that before
     * @throws RuleException as {@link #add}, or if what is booked already would no longer hold together
     * @throws RecordNotFoundException if the deal has no such entry
     * @throws ObjectOptimisticLockingFailureException if somebody saved it meanwhile
     */
    LedgerEntry change(DealDetails details, LedgerEntry entry, int version, boolean keeps) {
        var entries = open(details);
        var stored = find(entries, entry.id());
        if (stored.getVersion() != version) {
            throw new ObjectOptimisticLockingFailureException(LedgerEntry.class, entry.id());
        }
        check(entries, entry);
        if (entry.getPartOfId() != null
                && (Objects.equals(entry.getPartOfId(), stored.getId()) || hasParts(entries, stored))) {
            throw new RuleException("ledger.hasparts", "partOfId");
        }
        rules.checkChanged(details.getDeal(), entries, stored, entry);
        var sameDay = entry.hasTheDayOf(stored);
        stored.say(entry);
        if (!keeps && !sameDay) {
            rates.keep(stored);
        }
        revalue(details);
        return stored;
    }

    private static boolean hasParts(List<LedgerEntry> entries, LedgerEntry whole) {
        return entries.stream().anyMatch(e -> Objects.equals(e.getPartOfId(), whole.getId()));
    }

    /** @throws RuleException if other entries are parts of it */
    void remove(DealDetails details, long entryId) {
        var entries = open(details);
        var entry = find(entries, entryId);
        if (hasParts(entries, entry)) {
            throw new RuleException("ledger.hasparts");
        }
        rules.checkWithout(entries, entry);
        deals.delete(entry);
        revalue(details);
    }

    /** Makes every entry keep the rates that now are those of its day. */
    void takeRates(DealDetails details) {
        open(details).forEach(rates::keep);
        revalue(details);
    }

    /** Reckons anew what the deal is worth, and which signature is the one that counts. */
    private void revalue(DealDetails details) {
        var entries = deals.ledger(details.getDeal().id());
        var first = Worth.firstSigned(Worth.inOrder(entries));
        entries.forEach(
                e -> e.setShownAgain(e.getKind() == LedgerKind.SIGNED && e.getPartOfId() == null && e != first));
        details.terms().setValue(Worth.of(entries));
        deals.save(details.terms());
    }

    /** The entries as they stand until the transaction ends: whoever books on the same deal meanwhile waits for it. */
    private List<LedgerEntry> open(DealDetails details) {
        deals.hold(details.getDeal());
        return deals.ledger(details.getDeal().id());
    }

    private static LedgerEntry find(List<LedgerEntry> entries, long id) {
        return entries.stream().filter(e -> e.id() == id).findFirst().orElseThrow(RecordNotFoundException::new);
    }

    private void check(List<LedgerEntry> entries, LedgerEntry entry) {
        check(entry);
        var whole = entry.getPartOfId();
        if (whole != null && entries.stream().noneMatch(e -> e.id() == whole)) {
            throw new RuleException("ledger.partof.wrong", "partOfId");
        }
    }

    /** @throws RuleException if what the entry says is wrong whatever deal it is booked on */
    void check(LedgerEntry entry) {
        PastDay.check(entry.getOnDate(), clock, "onDate");
        amount(entry.getAmount(), "amount");
        if (Currencies.known(entry.getCurrency()) == null) {
            throw new RuleException("rate.currency.unknown", "currency");
        }
        if (entry.getAlsoAmount() != null || entry.getAlsoCurrency() != null) {
            amount(entry.getAlsoAmount(), "alsoAmount");
            var also = Currencies.known(entry.getAlsoCurrency());
            if (also == null || also.equals(entry.getCurrency())) {
                throw new RuleException("ledger.also.currency", "alsoCurrency");
            }
        }
        entry.setEvent(PlainText.line(entry.getEvent()));
        entry.setOverReason(PlainText.line(entry.getOverReason()));
        entry.setRateReason(PlainText.line(entry.getRateReason()));
        rates.implied(entry)
                .filter(rate -> rate.isOff() && entry.getRateReason() == null)
                .ifPresent(rate -> {
                    throw new RuleException(rate.factor() == 1 ? "ledger.rate.off" : "ledger.rate.slip", "alsoAmount");
                });
        var broken = validator.validate(entry);
        if (!broken.isEmpty()) {
            throw new RuleException(
                    "ledger.wrong", broken.iterator().next().getPropertyPath().toString());
        }
    }

    private static void amount(@Nullable BigDecimal amount, String property) {
        if (amount == null
                || amount.signum() <= 0
                || amount.compareTo(MOST) > 0
                || amount.stripTrailingZeros().scale() > 2) {
            throw new RuleException("ledger.amount.wrong", property);
        }
    }
}
