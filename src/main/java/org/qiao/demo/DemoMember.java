package org.qiao.demo;

import static org.qiao.demo.DemoFile.need;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.membership.TermKind;

/** A company's membership in a data file, with its terms, payments and representatives. */
record DemoMember(
        String key,
        String company,
        String office,
        @Nullable String owner,
        boolean shared,
        @Nullable String noteEn,
        @Nullable String noteZh,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Run> terms,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Paid> payments,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> people) {
    DemoMember {
        need(key, "key");
        need(company, "company");
        need(office, "office");
    }

    /** A tier of membership; dues are left out in a currency in which it is not offered. */
    record Offer(
            String key,
            String nameEn,
            String nameZh,
            @Nullable BigDecimal duesUsd,
            @Nullable BigDecimal duesCny,
            int months,
            int graceDays,
            int seats) {
        Offer {
            need(key, "key");
            need(nameEn, "name_en");
            need(nameZh, "name_zh");
        }
    }

    /** @param lapsed the day somebody ended it, null where nobody did */
    record Run(
            TermKind kind,
            String tier,
            String from,
            String to,
            @Nullable String lapsed,
            @Nullable BigDecimal dues,
            @Nullable String currency) {
        Run {
            need(kind, "kind");
            need(tier, "tier");
            need(from, "from");
            need(to, "to");
        }
    }

    record Paid(
            String on,
            BigDecimal amount,
            String currency,
            @Nullable String reference) {
        Paid {
            need(on, "on");
            need(amount, "amount");
            need(currency, "currency");
        }
    }
}
