package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Money;
import org.qiao.kernel.MoneyFormat;
import org.qiao.kernel.Range;
import org.qiao.ui.ListFilter.Choice;

/** A range that a list is filtered by, in words: {@code 100 – 500}, {@code from 3 Nov 2026}, {@code up to ¥5 million}. */
final class RangeWords {

    private RangeWords() {}

    static String of(ListFilter filter, List<String> tokens) {
        if (tokens.isEmpty()) {
            return "";
        }
        var token = tokens.getFirst();
        if (filter.kind() == ListFilter.Kind.DAYS) {
            return RangeToken.days(token)
                    .map(days -> days(days.map(Formats::day)))
                    .orElseGet(() -> span(filter, token));
        }
        var currency = tokens.size() > 1 ? tokens.get(1) : null;
        return RangeToken.numbers(token)
                .map(range -> numbers(range.map(number -> word(number, currency))))
                .orElse(token);
    }

    private static String span(ListFilter filter, String token) {
        return filter.choices().get().stream()
                .filter(choice -> choice.token().equals(token))
                .map(Choice::label)
                .findFirst()
                .orElse(token);
    }

    private static String word(BigDecimal number, @Nullable String currency) {
        return currency == null
                ? number.stripTrailingZeros().toPlainString()
                : MoneyFormat.compact(new Money(number, currency), Texts.language());
    }

    private static String word(@Nullable String end) {
        return end == null ? "" : end;
    }

    private static String days(Range<String> ends) {
        return words(ends, t("filter.days.from", word(ends.from())), t("filter.days.to", word(ends.to())));
    }

    private static String numbers(Range<String> ends) {
        return words(ends, t("filter.numbers.from", word(ends.from())), t("filter.numbers.to", word(ends.to())));
    }

    /** @param from said where the range has no end, and {@code to} where it has no beginning */
    private static String words(Range<String> ends, String from, String to) {
        if (ends.from() == null) {
            return to;
        }
        if (ends.to() == null) {
            return from;
        }
        return ends.from().equals(ends.to()) ? ends.from() : t("filter.between", ends.from(), ends.to());
    }
}
