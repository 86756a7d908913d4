package org.qiao.reference;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.qiao.kernel.RuleException;

/** A file of exchange rates: one unit of {@code currency} is worth {@code rate} of {@code in} on {@code date}. */
final class RateFile {

    static final List<String> COLUMNS = List.of("currency", "in", "date", "rate", "source");

    private RateFile() {}

    /** @throws RuleException if the number or the day cannot be read */
    static Rate rate(Map<String, String> line) {
        var rate = new Rate();
        rate.setCurrency(line.get("currency"));
        rate.setInCurrency(line.get("in"));
        rate.setOnDate(CsvLines.day(line.get("date"), "date"));
        rate.setRate(number(line.getOrDefault("rate", "")));
        rate.setSource(line.getOrDefault("source", ""));
        return rate;
    }

    /** Digits with a point; what else people write is ambiguous between the two countries' neighbours. */
    static BigDecimal number(String typed) {
        var digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (!digits.matches("\\d{1,12}(\\.\\d{1,12})?")) {
            throw new RuleException("rate.wrong", "rate");
        }
        return new BigDecimal(digits);
    }
}
