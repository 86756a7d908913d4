package org.qiao.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Money as people read and type it: 4470亿 and 1.5万 in Chinese, 447 billion and 1.5 million in English. */
public final class MoneyFormat {

    private static final Map<String, String> SYMBOLS =
            Map.of("CNY", "¥", "USD", "US$", "JPY", "JP¥", "EUR", "€", "GBP", "£");

    private static final Map<String, String> WORDS =
            Map.of("CNY", "元", "USD", "美元", "JPY", "日元", "EUR", "欧元", "GBP", "英镑", "HKD", "港元");

    private static final Map<String, Integer> MAGNITUDES = Map.ofEntries(
            Map.entry("千", 3),
            Map.entry("万", 4),
            Map.entry("萬", 4),
            Map.entry("百万", 6),
            Map.entry("千万", 7),
            Map.entry("亿", 8),
            Map.entry("億", 8),
            Map.entry("万亿", 12),
            Map.entry("k", 3),
            Map.entry("thousand", 3),
            Map.entry("m", 6),
            Map.entry("mn", 6),
            Map.entry("million", 6),
            Map.entry("b", 9),
            Map.entry("bn", 9),
            Map.entry("billion", 9));

    private static final Pattern TYPED = Pattern.compile("(\\d{1,3}(?:[,，]\\d{3})+|\\d+)(\\.\\d+)?\\s*([\\p{L}]*)");

    private MoneyFormat() {}

    /**
     * Short form in the viewer's magnitudes with at most two decimals, the currency where the language puts it:
     * {@code 4,470亿元}, {@code 701.9亿美元}, {@code US$70.19 billion}.
     */
    public static String compact(Money money, Language language) {
        if (language == Language.ZH) {
            return compact(money.amount(), language) + WORDS.getOrDefault(money.currency(), " " + money.currency());
        }
        var symbol = SYMBOLS.getOrDefault(money.currency(), money.currency() + " ");
        return symbol + compact(money.amount(), language);
    }

    /** Every digit, for where an exact figure is asked for: {@code ¥447,000,000,000}. */
    public static String exact(Money money) {
        var format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(2);
        return SYMBOLS.getOrDefault(money.currency(), money.currency() + " ") + format.format(money.amount());
    }

    private static String compact(BigDecimal amount, Language language) {
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
     * Reads what a person typed: plain digits, digits grouped by threes, full-width digits, and a magnitude word of either
     * language. Returns null for anything else, so that the form can say so; never guesses.
     */
    public static @Nullable BigDecimal parse(String typed) {
        var text = java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFKC)
                .strip();
        var matcher = TYPED.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        var word = matcher.group(3).toLowerCase(Locale.ROOT);
        var power = word.isEmpty() ? Integer.valueOf(0) : MAGNITUDES.get(word);
        if (power == null) {
            return null;
        }
        var fraction = matcher.group(2) == null ? "" : matcher.group(2);
        var value = new BigDecimal(matcher.group(1).replaceAll("[,，]", "") + fraction).movePointRight(power);
        return value.stripTrailingZeros().scale() > 2 || value.precision() - value.scale() > 18
                ? null
                : value.setScale(2);
    }
}
