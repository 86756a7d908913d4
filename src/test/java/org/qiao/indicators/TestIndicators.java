package org.qiao.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Qualifier;
import org.qiao.reference.Places;
import org.springframework.stereotype.Component;

/** Makes published figures as whoever is signed in. */
@Component
public class TestIndicators {

    private final IndicatorService indicators;
    private final Places places;

    TestIndicators(IndicatorService indicators, Places places) {
        this.indicators = indicators;
        this.places = places;
    }

    /** Chinese investment in California in that year, not yet saved. */
    public Indicator draft(long amount, Qualifier qualifier, @Nullable Integer year) {
        var one = indicators.create();
        one.setMeasureEn("Chinese FDI in California");
        one.setMeasureZh("中国在加州的直接投资");
        one.setHomeId(place("cn"));
        one.setHostId(place("us-ca"));
        one.setFromYear(year);
        one.setAmount(BigDecimal.valueOf(amount));
        one.setCurrency("USD");
        one.setQualifier(qualifier);
        one.setSourceEn("Whitepaper, Milken Institute");
        return one;
    }

    public Indicator fdi(long amount, Qualifier qualifier, @Nullable Integer year) {
        return save(draft(amount, qualifier, year));
    }

    public Indicator save(Indicator one) {
        return indicators.save(one);
    }

    public long place(String code) {
        return places.byCode(code).orElseThrow().id();
    }
}
