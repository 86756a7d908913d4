package org.qiao.demo;

import static org.qiao.demo.DemoFile.need;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deal in a data file, with the stages it went through and its ledger.
 *
 * @param entered the day it entered its present stage
 * @param expected the day by which it is expected to be signed
 * @param circle the logins that may know a confidential deal
 */
record DemoDeal(
        String key,
        String titleEn,
        String titleZh,
        String company,
        String direction,
        @Nullable String type,
        @Nullable String sector,
        @Nullable String site,
        String pipeline,
        String stage,
        String entered,
        @Nullable String expected,
        @Nullable String owner,
        String office,
        boolean shared,
        boolean confidential,
        @Nullable String codeName,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> circle,
        @Nullable String noteEn,
        @Nullable String noteZh,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Step> history,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Entry> ledger) {
    DemoDeal {
        need(key, "key");
        need(titleEn, "title_en");
        need(titleZh, "title_zh");
        need(company, "company");
        need(direction, "direction");
        need(pipeline, "pipeline");
        need(stage, "stage");
        need(entered, "entered");
        need(office, "office");
    }

    /** The stages it went through; the present one alone where no more is known. */
    List<Step> steps() {
        return history.isEmpty() ? List.of(new Step(stage, entered)) : history;
    }

    record Step(String stage, String on) {
        Step {
            need(stage, "stage");
            need(on, "on");
        }
    }

    /** @param partOf the entry of the same deal whose amount holds this one already */
    record Entry(
            String key,
            @Nullable String partOf,
            String kind,
            BigDecimal amount,
            String currency,
            @Nullable BigDecimal alsoAmount,
            @Nullable String alsoCurrency,
            String qualifier,
            @Nullable Integer projects,
            @Nullable String projectsQualifier,
            String on,
            String source) {
        Entry {
            need(key, "key");
            need(kind, "kind");
            need(amount, "amount");
            need(currency, "currency");
            need(qualifier, "qualifier");
            need(on, "on");
            need(source, "source");
        }
    }
}
