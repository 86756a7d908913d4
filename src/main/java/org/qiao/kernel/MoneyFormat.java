package org.qiao.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Money as people read it: 4470亿 and 1.5万 in Chinese, 447 billion and 1.5 million in English. */
public final class MoneyFormat {

    private static final Map<String, String> SYMBOLS =
            Map.of("CNY", "¥", "USD", "US$", "JPY", "JP¥", "EUR", "€", "GBP", "£");

    private MoneyFormat() {}

    /**
     * Short form in the viewer's magnitudes with at most two decimals, the currency where the language puts it:
     * {@code 4,470亿元}, {@code 701.9亿美元}, {@code US$70.19 billion}.
     */
    public static String compact(Money money, Language language) {
        var amount = Currencies.isWhole(money.currency())
                ? money.amount().setScale(0, RoundingMode.HALF_UP)
                : money.amount();
        return of(money.currency(), magnitude(amount, language), language);
    }

    /**
     * Every digit, for where an exact figure is asked for, the currency where {@link #compact} has it:
     * {@code ¥447,000,000,000}, {@code 36,500,000美元}.
     */
    public static String exact(Money money, Language language) {
        var format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(2);
        return of(money.currency(), format.format(money.amount()), language);
    }

    private static String of(String currency, String number, Language language) {
        if (language != Language.ZH) {
            return sign(currency) + number;
        }
        // Of the yuan one says the unit, of others the name.
        var word = currency.equals("CNY") ? "元" : Currencies.word(currency, language);
        return number + (word.equals(currency) ? " " : "") + word;
    }

    /** What stands before an amount: {@code ¥}, or the code where the currency has no sign of its own. */
    public static String sign(String currency) {
        return SYMBOLS.getOrDefault(currency, currency + " ");
    }

    /** A number in the viewer's magnitudes, without its currency: {@code 880亿}, {@code 88 billion}. */
    public static String magnitude(BigDecimal amount, Language language) {
        return language == Language.ZH
                ? scaled(amount, 8, "亿", 4, "万")
                : amount.abs().compareTo(BigDecimal.TEN.pow(9)) >= 0
                        ? scaled(amount, 9, " billion", 6, " million")
                        : scaled(amount, 6, " million", 3, "k");
    }

    private static String scaled(BigDecimal amount, int big, String bigUnit, int small, String smallUnit) {
        var size = amount.abs();
        if (size.compareTo(BigDecimal.TEN.pow(big)) >= 0) {
            return number(amount.movePointLeft(big)) + bigUnit;
        }
        if (size.compareTo(BigDecimal.TEN.pow(small)) >= 0) {
            return number(amount.movePointLeft(small)) + smallUnit;
        }
        return number(amount);
    }

    private static String number(BigDecimal value) {
        var format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /**
     * Reads an amount whose currency is known already; null for whatever {@link TypedAmount} refuses, for another currency, and
     * for what is only about so much.
     */
    public static @Nullable BigDecimal parse(String typed) {
        var read = TypedAmount.read(typed);
        return read.currency() == null && read.qualifier() == null ? read.amount() : null;
    }
}
