package org.qiao.membership;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Money;

/** Money that came in for a membership, as the bank statement has it. It is recorded here, not processed. */
@Embeddable
public class Payment {

    @NotNull
    private @Nullable LocalDate paidOn;

    @NotNull
    @DecimalMin(value = "0", inclusive = false)
    @DecimalMax(Tier.MOST_DUES)
    private @Nullable BigDecimal amount;

    @NotNull
    @Size(min = 3, max = 3)
    private @Nullable String currency;

    @Size(max = 200)
    private @Nullable String reference;

    /** An empty one, for the form. */
    public Payment() {}

    public Payment(LocalDate paidOn, Money money, @Nullable String reference) {
        this.paidOn = paidOn;
        this.amount = money.amount();
        this.currency = money.currency();
        this.reference = reference;
    }

    /** @throws NullPointerException if amount or currency is missing, which a recorded one never lacks */
    public Money money() {
        return new Money(Objects.requireNonNull(amount), Objects.requireNonNull(currency));
    }

    public @Nullable LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(@Nullable LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    /** ISO 4217; it need not be that of the dues. */
    public @Nullable String getCurrency() {
        return currency;
    }

    public void setCurrency(@Nullable String currency) {
        this.currency = currency;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Payment p
                && Objects.equals(paidOn, p.paidOn)
                && Objects.equals(currency, p.currency)
                && Objects.equals(reference, p.reference)
                && (amount == null ? p.amount == null : p.amount != null && amount.compareTo(p.amount) == 0);
    }

    @Override
    public int hashCode() {
        return Objects.hash(paidOn, currency, reference);
    }

    /** For the audit log. */
    @Override
    public String toString() {
        return paidOn + " " + currency + " " + (amount == null ? "" : amount.toPlainString())
                + (reference == null ? "" : " " + reference);
    }
}
