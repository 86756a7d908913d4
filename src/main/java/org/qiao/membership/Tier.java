package org.qiao.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.kernel.KeptRow;
import org.qiao.kernel.Money;

/**
 * A kind of membership that the chamber offers: what it costs per currency, how long it lasts, how many may represent the
 * member. It is a list that an admin keeps; terms that were agreed before do not change with it.
 */
@Entity
@Audited
@Table(name = "membership_tier")
public class Tier extends KeptRow {

    /** More than any dues; a slip of the keyboard is refused. */
    static final String MOST_DUES = "99999999999999999";

    @DecimalMin("0")
    @DecimalMax(MOST_DUES)
    private @Nullable BigDecimal duesCny;

    @DecimalMin("0")
    @DecimalMax(MOST_DUES)
    private @Nullable BigDecimal duesUsd;

    @Min(1)
    @Max(120)
    private int termMonths = 12;

    @Min(0)
    @Max(365)
    private int graceDays = 60;

    @Min(0)
    @Max(1000)
    private int seats = 2;

    /** The tier as other modules and lists speak of it. */
    public TierRef ref() {
        return new TierRef(
                id(),
                getNameEn(),
                getNameZh(),
                money(duesCny, "CNY"),
                money(duesUsd, "USD"),
                termMonths,
                graceDays,
                seats,
                isRetired());
    }

    private static @Nullable Money money(@Nullable BigDecimal amount, String currency) {
        return amount == null ? null : new Money(amount, currency);
    }

    /** Dues of a term in CNY, null where the tier is not offered in it. */
    public @Nullable BigDecimal getDuesCny() {
        return duesCny;
    }

    public void setDuesCny(@Nullable BigDecimal duesCny) {
        this.duesCny = duesCny;
    }

    /** Dues of a term in USD, null where the tier is not offered in it. */
    public @Nullable BigDecimal getDuesUsd() {
        return duesUsd;
    }

    public void setDuesUsd(@Nullable BigDecimal duesUsd) {
        this.duesUsd = duesUsd;
    }

    public int getTermMonths() {
        return termMonths;
    }

    public void setTermMonths(int termMonths) {
        this.termMonths = termMonths;
    }

    public int getGraceDays() {
        return graceDays;
    }

    public void setGraceDays(int graceDays) {
        this.graceDays = graceDays;
    }

    /** How many people may represent the member. */
    public int getSeats() {
        return seats;
    }

    public void setSeats(int seats) {
        this.seats = seats;
    }
}
