package org.qiao.kernel;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An exact amount in one currency (ISO 4217 code). Two currencies are never added.
 */
public record Money(BigDecimal amount, String currency) implements Comparable<Money> {

    public Money {
        Objects.requireNonNull(amount);
        if (currency.length() != 3) {
            throw new IllegalArgumentException("Not an ISO 4217 code: " + currency);
        }
    }

    public static Money of(long amount, String currency) {
        return new Money(BigDecimal.valueOf(amount), currency);
    }

    /** @throws IllegalArgumentException if the currencies differ */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot add " + other.currency + " to " + currency);
        }
        return new Money(amount.add(other.amount), currency);
    }

    /** By currency first, so that a list never ranks one currency's amounts against another's. */
    @Override
    public int compareTo(Money other) {
        var byCurrency = currency.compareTo(other.currency);
        return byCurrency != 0 ? byCurrency : amount.compareTo(other.amount);
    }
}
