package org.qiao.siting;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.Visibility;
import org.qiao.kernel.Language;
import org.qiao.pipeline.Deal;
import org.qiao.pipeline.DealPart;
import org.qiao.pipeline.DealTerms;

/** What the sites of a deal are measured by, and how much it counts; as confidential as the deal's terms. */
@Entity
@Audited
@FilterDef(
        name = "criterion",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Deal.Readable.class),
            @ParamDef(name = "insight", type = Long.class, resolver = DealTerms.Entrusted.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(name = "criterion", condition = Visibility.CIRCLE, deduceAliasInjectionPoints = false)
public class Criterion extends DealPart {

    /** What the heaviest criterion weighs. */
    public static final int HEAVIEST = 10;

    @Size(max = 200)
    private @Nullable String nameEn;

    @Size(max = 200)
    private @Nullable String nameZh;

    @Min(1)
    @Max(HEAVIEST)
    private int weight = 3;

    public String name(Language viewer) {
        return viewer.choose(nameEn, nameZh);
    }

    public @Nullable String getNameEn() {
        return nameEn;
    }

    public void setNameEn(@Nullable String nameEn) {
        this.nameEn = nameEn;
    }

    public @Nullable String getNameZh() {
        return nameZh;
    }

    public void setNameZh(@Nullable String nameZh) {
        this.nameZh = nameZh;
    }

    public int getWeight() {
        return weight;
    }

    public void setWeight(int weight) {
        this.weight = weight;
    }
}
