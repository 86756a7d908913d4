package org.qiao.pipeline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.access.Visibility;
import org.qiao.kernel.Characters;
import org.qiao.kernel.Language;
import org.qiao.kernel.Qualifier;

/** A deal's true name, its investor and what it is worth: hidden from those who only oversee a confidential deal. */
@Entity
@Audited
@FilterDef(
        name = "dealterms",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Deal.Readable.class),
            @ParamDef(name = "insight", type = Long.class, resolver = DealTerms.Entrusted.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(name = "dealterms", condition = Visibility.CIRCLE, deduceAliasInjectionPoints = false)
public class DealTerms extends DealPart {

    /** The offices whose confidential deals hide nothing from the viewer. */
    public static final class Entrusted extends Visibility.Offices {
        Entrusted(CurrentUser user) {
            super(user, Permission.DEAL_CONFIDENTIAL);
        }
    }

    /** The terms' own condition, as said of the alias {@code t}, for rows that are seen exactly where the terms are. */
    static final String SEEN = "(t.office_id in (:offices) or (0 in (:offices) and (t.owner_id = :me or t.shared = 1)))"
            + " and (t.circle_id is null or t.office_id in (:insight)"
            + " or t.circle_id in (select m.circle_id from circle_member m where m.user_id = :me))";

    @Characters(max = 500)
    private @Nullable String titleEn;

    @Characters(max = 500)
    private @Nullable String titleZh;

    private @Nullable Long companyId;
    private @Nullable BigDecimal valueAmount;
    private @Nullable String valueCurrency;

    @Enumerated(EnumType.STRING)
    private @Nullable Qualifier valueQualifier;

    private @Nullable BigDecimal valueCny;
    private @Nullable BigDecimal valueUsd;

    @Size(max = 10_000)
    private @Nullable String noteEn;

    @Size(max = 10_000)
    private @Nullable String noteZh;

    public String title(Language viewer) {
        return viewer.choose(titleEn, titleZh);
    }

    public String otherTitle(Language viewer) {
        return viewer.other(titleEn, titleZh);
    }

    /** What the deal is worth by its ledger; null while no amount is known, which is not the same as nothing. */
    public @Nullable Figure value() {
        return Figure.of(valueAmount, valueCurrency, valueQualifier);
    }

    /** Keeps what the ledger says the deal is worth. */
    void setValue(Worth worth) {
        var money = worth.value() == null ? null : worth.value().money();
        valueAmount = money == null ? null : money.amount();
        valueCurrency = money == null ? null : money.currency();
        valueQualifier = worth.value() == null ? null : worth.value().qualifier();
        valueCny = worth.cny();
        valueUsd = worth.usd();
    }

    /** What it is worth in CNY or USD, each of its entries at the rate of its day; null where an entry has none. */
    public @Nullable Figure worth(String reporting) {
        return Figure.of(reporting.equals("CNY") ? valueCny : valueUsd, reporting, valueQualifier);
    }

    public @Nullable String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(@Nullable String titleEn) {
        this.titleEn = titleEn;
    }

    public @Nullable String getTitleZh() {
        return titleZh;
    }

    public void setTitleZh(@Nullable String titleZh) {
        this.titleZh = titleZh;
    }

    /** The investor. */
    public @Nullable Long getCompanyId() {
        return companyId;
    }

    public void setCompanyId(@Nullable Long companyId) {
        this.companyId = companyId;
    }

    public @Nullable String getNoteEn() {
        return noteEn;
    }

    public void setNoteEn(@Nullable String noteEn) {
        this.noteEn = noteEn;
    }

    public @Nullable String getNoteZh() {
        return noteZh;
    }

    public void setNoteZh(@Nullable String noteZh) {
        this.noteZh = noteZh;
    }
}
