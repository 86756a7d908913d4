package org.qiao.pipeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.kernel.Money;
import org.qiao.kernel.Qualifier;
import org.qiao.kernel.RuleException;
import org.qiao.reference.RateOfDay;
import org.qiao.reference.Rates;
import org.springframework.stereotype.Component;

/**
 * What entries of one ledger may say together: an increase needs a signature, and more paid in than signed needs a
 * manager's reason. Source: the domain's rules on the ledger.
 */
@Component
class LedgerRules {

    private final Rates rates;
    private final CurrentUser user;

    LedgerRules(Rates rates, CurrentUser user) {
        this.rates = rates;
        this.user = user;
    }

    /** @throws RuleException if the entry does not go with those that are there */
    void check(Deal deal, List<LedgerEntry> entries, LedgerEntry entry) {
        if (entry.getPartOfId() != null) {
            return;
        }
        if (entry.getKind() == LedgerKind.INCREASE && !hasSigned(entries, entry)) {
            throw new RuleException("ledger.increase.first", "kind");
        }
        if (entry.getKind() != LedgerKind.PAID_IN || !isOver(with(entries, entry))) {
            entry.setOverReason(null);
            return;
        }
        if (!user.reaches(Permission.LEDGER_EXCEED, deal)) {
            throw new RuleException("ledger.over.manager", "amount");
        }
        if (entry.getOverReason() == null) {
            throw new RuleException("ledger.over.reason", "overReason");
        }
    }

    /** @throws RuleException if the entry, instead of what it said before, does not go with those that are there */
    void checkChanged(Deal deal, List<LedgerEntry> entries, LedgerEntry before, LedgerEntry entry) {
        if (entry.isAsMuchAs(before) && Objects.equals(entry.getOverReason(), before.getOverReason())) {
            return;
        }
        check(deal, entries.stream().filter(e -> e != before).toList(), entry);
        var after = entries.stream().map(e -> e == before ? entry : e).toList();
        if (losesASignature(entries, after)) {
            throw new RuleException("ledger.hasincreases.then", "onDate");
        }
        // Of what was paid in itself somebody has said why.
        if (entry.getOverReason() == null && isOver(after) && !isOver(entries)) {
            throw new RuleException("ledger.paid.more.then", "amount");
        }
    }

    /** @throws RuleException if what would be left does not hold together, although it does now */
    void checkWithout(List<LedgerEntry> entries, LedgerEntry entry) {
        var left = entries.stream().filter(e -> e != entry).toList();
        if (losesASignature(entries, left)) {
            throw new RuleException("ledger.hasincreases");
        }
        if (isOver(left) && !isOver(entries)) {
            throw new RuleException("ledger.paid.more");
        }
    }

    private static boolean losesASignature(List<LedgerEntry> entries, List<LedgerEntry> after) {
        return after.stream()
                .filter(e -> e.getPartOfId() == null && e.getKind() == LedgerKind.INCREASE)
                .anyMatch(increase -> hasSigned(entries, increase) && !hasSigned(after, increase));
    }

    private static List<LedgerEntry> with(List<LedgerEntry> entries, LedgerEntry entry) {
        var all = new ArrayList<>(entries);
        all.add(entry);
        return all;
    }

    private static boolean hasSigned(List<LedgerEntry> entries, LedgerEntry increase) {
        var first = Worth.firstSigned(Worth.inOrder(entries));
        return first != null && !first.onDate().isAfter(increase.onDate());
    }

    /** Whether it is certain that more was paid in than signed; "more than 300" has no end, and without a rate nothing is certain. */
    private boolean isOver(List<LedgerEntry> entries) {
        var whole = Worth.inOrder(entries);
        var first = Worth.firstSigned(whole);
        if (first == null) {
            return false;
        }
        Predicate<LedgerEntry> counts = e -> e == first || e.getKind() == LedgerKind.INCREASE;
        if (whole.stream().filter(counts).anyMatch(e -> e.getQualifier() == Qualifier.MORE_THAN)) {
            return false;
        }
        var currency = first.figure().money().currency();
        var signed = sum(whole, counts, currency);
        var paid = sum(whole, e -> e.getKind() == LedgerKind.PAID_IN, currency);
        return signed.isPresent() && paid.isPresent() && paid.get().compareTo(signed.get()) > 0;
    }

    /** In the currency, each entry at the rate of its day; empty where one has no rate. */
    private Optional<BigDecimal> sum(List<LedgerEntry> whole, Predicate<LedgerEntry> counted, String currency) {
        var sum = BigDecimal.ZERO;
        for (var entry : whole.stream().filter(counted).toList()) {
            var money = entry.figure().money();
            var worth = rates.ofDay(money.currency(), currency, entry.onDate()).map(rate -> worth(rate, money));
            if (worth.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(worth.get());
        }
        return Optional.of(sum);
    }

    private static BigDecimal worth(RateOfDay rate, Money money) {
        return rate.convert(money).amount();
    }
}
