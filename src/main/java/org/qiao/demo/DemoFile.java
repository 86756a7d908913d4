package org.qiao.demo;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One data file of the demo. Records point at each other by key, also across files. A day is written {@code 2016-05-11},
 * or {@code -3d} and {@code +4d} counted from the day of loading.
 *
 * @param source the text the file was taken from, null where all of it is invented
 */
record DemoFile(
        @Nullable Source source,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<DemoCompany> companies,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<DemoPerson> people,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<DemoTouch> touches,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<DemoDeal> deals,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<DemoMember.Offer> tiers,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<DemoMember> memberships,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<ExchangeRate> rates,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<DemoApproval> approvals,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<DemoDossier> dossiers,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<DemoIndicator> indicators,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<SigningTarget> targets) {

    /** One unit of the currency is worth so many of the other on that day. */
    record ExchangeRate(String currency, String in, String on, BigDecimal rate, String source) {
        ExchangeRate {
            need(currency, "currency");
            need(in, "in");
            need(on, "on");
            need(rate, "rate");
            need(source, "source");
        }
    }

    /** What an office wants to have signed this year, or in a quarter of it. */
    record SigningTarget(
            String office,
            @Nullable Integer quarter,
            @Nullable Integer projects,
            @Nullable BigDecimal amount,
            @Nullable String currency) {
        SigningTarget {
            need(office, "office");
        }
    }

    /** @param published the day as printed, null where none is printed */
    record Source(
            String title,
            String publisher,
            @Nullable String publisherZh,
            @Nullable String published) {
        Source {
            need(title, "title");
            need(publisher, "publisher");
        }
    }

    static void need(@Nullable Object value, String field) {
        Objects.requireNonNull(value, () -> field + " is missing");
    }
}
