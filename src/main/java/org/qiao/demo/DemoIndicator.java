package org.qiao.demo;

import static org.qiao.demo.DemoFile.need;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qiao.indicators.Unit;
import org.qiao.kernel.Qualifier;

/**
 * A published figure in a data file. Its day and, where it names no source of its own, its source are those of the file.
 *
 * @param to the last year, where it is of more than one
 * @param printed the words of the text
 */
record DemoIndicator(
        String key,
        String measureEn,
        String measureZh,
        @Nullable String home,
        @Nullable String host,
        @Nullable Integer from,
        @Nullable Integer to,
        BigDecimal amount,
        Unit unit,
        @Nullable String currency,
        Qualifier qualifier,
        String printed,
        @Nullable String sourceEn,
        @Nullable String sourceZh,
        String office) {
    DemoIndicator {
        need(key, "key");
        need(measureEn, "measure_en");
        need(measureZh, "measure_zh");
        need(amount, "amount");
        need(unit, "unit");
        need(qualifier, "qualifier");
        need(printed, "printed");
        need(office, "office");
    }
}
