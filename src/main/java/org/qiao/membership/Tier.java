package org.qiao.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.kernel.Language;
import org.qiao.kernel.Money;

/**
 * A kind of membership that the chamber offers: what it costs per currency, how long it lasts, how many may represent the
 * member. It is a list that an admin keeps; terms that were agreed before do not change with it.
 */
@Entity
@Audited
@Table(name = "membership_tier")
public class Tier {

    /** More than any dues; a slip of the keyboard is refused. */
    static final String MOST_DUES = "99999999999999999";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @NotBlank
    @Size(max = 200)
    private String nameEn = "";

    @NotBlank
    @Size(max = 200)
    private String nameZh = "";

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

    private int position;
    private boolean retired;

    /** @throws IllegalStateException if it was never saved */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return id;
    }

    public @Nullable Long getId() {
        return id;
    }

    public String name(Language viewer) {
        return viewer.choose(nameEn, nameZh);
    }

    /** The tier as other modules and lists speak of it. */
    public TierRef ref() {
        return new TierRef(
                id(),
                nameEn,
                nameZh,
                money(duesCny, "CNY"),
                money(duesUsd, "USD"),
                termMonths,
                graceDays,
                seats,
                retired);
    }

    private static @Nullable Money money(@Nullable BigDecimal amount, String currency) {
        return amount == null ? null : new Money(amount, currency);
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
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

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    /** Offered to nobody any more; terms that have it keep it. */
    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }
}
