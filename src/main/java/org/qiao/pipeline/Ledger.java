package org.qiao.pipeline;

import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Money;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.stereotype.Component;

/** Books entries on a deal and keeps what the deal is worth by them. */
@Component
class Ledger {

    private static final BigDecimal MOST = new BigDecimal(LedgerEntry.MOST);

    private final DealRepository deals;
    private final Validator validator;

    Ledger(DealRepository deals, Validator validator) {
        this.deals = deals;
        this.validator = validator;
    }

    /**
     * Signed amounts and increases in the currency of the first signature; before any signature the latest announcement. Parts
     * of another entry never count, nor does what was paid in, and no currency is added to another. Source: the domain's
     * rules on money.
     */
    static @Nullable Figure value(List<LedgerEntry> entries) {
        var whole = entries.stream()
                .filter(e -> e.getPartOfId() == null)
                .sorted(Comparator.comparing((LedgerEntry e) -> Objects.requireNonNull(e.getOnDate())))
                .toList();
        var signed =
                whole.stream().filter(e -> e.getKind() == LedgerKind.SIGNED).findFirst();
        if (signed.isEmpty()) {
            return whole.stream()
                    .filter(e -> e.getKind() == LedgerKind.ANNOUNCED)
                    .reduce((earlier, later) -> later)
                    .map(LedgerEntry::figure)
                    .orElse(null);
        }
        var currency = signed.get().getCurrency();
        var counted = whole.stream()
                .filter(e -> e.getKind() == LedgerKind.SIGNED || e.getKind() == LedgerKind.INCREASE)
                .filter(e -> Objects.equals(e.getCurrency(), currency))
                .map(LedgerEntry::figure)
                .toList();
        return new Figure(
                counted.stream().map(Figure::money).reduce(Money::plus).orElseThrow(),
                Qualifier.ofSum(counted.stream().map(Figure::qualifier).toList()));
    }

    /** @throws RuleException if the amount is not one, or the entry is a part of what is not this deal's */
    LedgerEntry add(DealDetails details, LedgerEntry entry) {
        check(details.getDeal().id(), entry);
        entry.follow(details.getDeal());
        var saved = deals.save(entry);
        revalue(details);
        return saved;
    }

    /** @throws RuleException if other entries are parts of it */
    void remove(DealDetails details, long entryId) {
        var entries = deals.ledger(details.getDeal().id());
        var entry =
                entries.stream().filter(e -> e.id() == entryId).findFirst().orElseThrow(RecordNotFoundException::new);
        if (entries.stream().anyMatch(e -> Objects.equals(e.getPartOfId(), entryId))) {
            throw new RuleException("ledger.hasparts");
        }
        deals.delete(entry);
        revalue(details);
    }

    private void revalue(DealDetails details) {
        details.terms().setValue(value(deals.ledger(details.getDeal().id())));
        deals.save(details.terms());
    }

    private void check(long dealId, LedgerEntry entry) {
        amount(entry.getAmount(), "amount");
        if (entry.getAlsoAmount() != null || entry.getAlsoCurrency() != null) {
            amount(entry.getAlsoAmount(), "alsoAmount");
            if (entry.getAlsoCurrency() == null || entry.getAlsoCurrency().equals(entry.getCurrency())) {
                throw new RuleException("ledger.also.currency", "alsoCurrency");
            }
        }
        var broken = validator.validate(entry);
        if (!broken.isEmpty()) {
            throw new RuleException(
                    "ledger.wrong", broken.iterator().next().getPropertyPath().toString());
        }
        var whole = entry.getPartOfId();
        if (whole != null && deals.ledger(dealId).stream().noneMatch(e -> e.id() == whole)) {
            throw new RuleException("ledger.partof.wrong", "partOfId");
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
