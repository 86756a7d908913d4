package org.qiao.pipeline;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Money;
import org.qiao.kernel.Qualifier;

/** A part of a deal that is an amount as its source reported it, with its qualifier and perhaps in a second currency. */
@MappedSuperclass
abstract class ReportedAmount extends DealPart {

    /** More than any investment ever reported, and what the column holds: a slip of the keyboard is refused. */
    static final String MOST = "99999999999999999";

    @NotNull
    @DecimalMin(value = "0", inclusive = false)
    @DecimalMax(MOST)
    private @Nullable BigDecimal amount;

    @NotNull
    @Size(min = 3, max = 3)
    private @Nullable String currency;

    @DecimalMin(value = "0", inclusive = false)
    @DecimalMax(MOST)
    private @Nullable BigDecimal alsoAmount;

    @Size(min = 3, max = 3)
    private @Nullable String alsoCurrency;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Qualifier qualifier = Qualifier.EXACT;

    /** The amount as reported, with its qualifier. */
    public Figure figure() {
        return new Figure(new Money(Objects.requireNonNull(amount), Objects.requireNonNull(currency)), qualifier);
    }

    /** The same amount in the second currency, where the source printed one. */
    public @Nullable Figure alsoFigure() {
        return Figure.of(alsoAmount, alsoCurrency, qualifier);
    }

    /** Takes over what another one reports. */
    void report(ReportedAmount other) {
        amount = other.amount;
        currency = other.currency;
        alsoAmount = other.alsoAmount;
        alsoCurrency = other.alsoCurrency;
        qualifier = other.qualifier;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    /** ISO 4217. */
    public @Nullable String getCurrency() {
        return currency;
    }

    public void setCurrency(@Nullable String currency) {
        this.currency = currency;
    }

    public @Nullable BigDecimal getAlsoAmount() {
        return alsoAmount;
    }

    public void setAlsoAmount(@Nullable BigDecimal alsoAmount) {
        this.alsoAmount = alsoAmount;
    }

    public @Nullable String getAlsoCurrency() {
        return alsoCurrency;
    }

    public void setAlsoCurrency(@Nullable String alsoCurrency) {
        this.alsoCurrency = alsoCurrency;
    }

    public Qualifier getQualifier() {
        return qualifier;
    }

    public void setQualifier(Qualifier qualifier) {
        this.qualifier = qualifier;
    }
}
