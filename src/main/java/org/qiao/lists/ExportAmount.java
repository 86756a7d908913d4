package org.qiao.lists;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * An amount in an export: a number to reckon with, shown with the words around it.
 *
 * @param format how a spreadsheet shows it
 */
public record ExportAmount(BigDecimal amount, String format) {

    /** @param words what is said around the amount, which stands as {@code {0}} in it: {@code more than {0}} */
    public static ExportAmount of(BigDecimal amount, String words) {
        return new ExportAmount(
                amount,
                Arrays.stream(words.splitWithDelimiters("\\{0}", 0))
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.equals("{0}") ? digits(amount) : "\"" + part.replace("\"", "") + "\"")
                        .collect(Collectors.joining()));
    }

    /** Thousands apart, and two decimals only where there are some. */
    static String digits(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() > 0 ? "#,##0.00" : "#,##0";
    }
}
