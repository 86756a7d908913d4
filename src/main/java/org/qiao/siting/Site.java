package org.qiao.siting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.Visibility;
import org.qiao.kernel.Land;
import org.qiao.kernel.LandUnit;
import org.qiao.kernel.Money;
import org.qiao.pipeline.Deal;
import org.qiao.pipeline.DealPart;
import org.qiao.pipeline.DealTerms;
import org.qiao.search.Reading;

/** A place that is considered for a deal, with what it offers and until when; as confidential as the deal's terms. */
@Entity
@Audited
@FilterDef(
        name = "site",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Deal.Readable.class),
            @ParamDef(name = "insight", type = Long.class, resolver = DealTerms.Entrusted.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(name = "site", condition = Visibility.CIRCLE, deduceAliasInjectionPoints = false)
public class Site extends DealPart {

    @Size(max = 200)
    private @Nullable String name;

    @Size(max = 200)
    private @Nullable String park;

    private @Nullable Long placeId;

    @NotNull
    @Enumerated(EnumType.STRING)
    private SiteStatus status = SiteStatus.CANDIDATE;

    private @Nullable BigDecimal landAmount;

    @Enumerated(EnumType.STRING)
    private @Nullable LandUnit landUnit;

    private @Nullable BigDecimal priceAmount;
    private @Nullable String priceCurrency;

    @Enumerated(EnumType.STRING)
    private @Nullable PriceBasis priceBasis;

    private @Nullable LocalDate offerUntil;

    @Size(max = 10_000)
    private @Nullable String note;

    @Column(insertable = false, updatable = false)
    private boolean archived;

    /** Its own name or that of its park; empty where it has only a place. */
    String label() {
        return name != null ? name : park != null ? park : "";
    }

    /** Whether nobody could tell it from the other one by what they are called. */
    boolean isCalledLike(Site other) {
        var label = Reading.key(label());
        return label.equals(Reading.key(other.label())) && (!label.isEmpty() || Objects.equals(placeId, other.placeId));
    }

    /** What it is called where its place does not say enough. */
    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    /** The park or development zone it lies in. */
    public @Nullable String getPark() {
        return park;
    }

    public void setPark(@Nullable String park) {
        this.park = park;
    }

    public @Nullable Long getPlaceId() {
        return placeId;
    }

    public void setPlaceId(@Nullable Long placeId) {
        this.placeId = placeId;
    }

    public SiteStatus getStatus() {
        return status;
    }

    public void setStatus(SiteStatus status) {
        this.status = status;
    }

    /** The land it offers, as reported. */
    public @Nullable Land getLand() {
        return Land.of(landAmount, landUnit);
    }

    public void setLand(@Nullable Land land) {
        landAmount = land == null ? null : land.amount();
        landUnit = land == null ? null : land.unit();
    }

    public @Nullable BigDecimal getPriceAmount() {
        return priceAmount;
    }

    public void setPriceAmount(@Nullable BigDecimal priceAmount) {
        this.priceAmount = priceAmount;
    }

    public @Nullable String getPriceCurrency() {
        return priceCurrency;
    }

    public void setPriceCurrency(@Nullable String priceCurrency) {
        this.priceCurrency = priceCurrency;
    }

    public @Nullable PriceBasis getPriceBasis() {
        return priceBasis;
    }

    public void setPriceBasis(@Nullable PriceBasis priceBasis) {
        this.priceBasis = priceBasis;
    }

    /** What is asked for it, or null while nobody has said. */
    public @Nullable Money price() {
        return priceAmount == null || priceCurrency == null ? null : new Money(priceAmount, priceCurrency);
    }

    /** The last day on which the offer holds. */
    public @Nullable LocalDate getOfferUntil() {
        return offerUntil;
    }

    public void setOfferUntil(@Nullable LocalDate offerUntil) {
        this.offerUntil = offerUntil;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
