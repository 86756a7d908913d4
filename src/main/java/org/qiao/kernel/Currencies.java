package org.qiao.kernel;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Currencies by their ISO 4217 codes. */
public final class Currencies {

    /** Those that a chamber between the two countries meets, the commonest first. */
    public static final List<String> COMMON = List.of("CNY", "USD", "EUR", "JPY", "HKD", "GBP");

    private Currencies() {}

    /** The code as it is written, or null where there is no such currency. */
    public static @Nullable String known(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var code = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        return all().contains(code) ? code : null;
    }

    /** Every code, the common ones first. */
    public static List<String> all() {
        return Stream.concat(
                        COMMON.stream(),
                        Currency.getAvailableCurrencies().stream()
                                // Funds, metals and codes for tests have no decimals to speak of.
                                .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                                .map(Currency::getCurrencyCode)
                                .filter(code -> !code.startsWith("X")
                                        || List.of("XAF", "XOF", "XPF", "XCD").contains(code))
                                .sorted(Comparator.naturalOrder()))
                .distinct()
                .toList();
    }

    /** As people say it: {@code USD} in English, {@code 美元} in Chinese. Codes stand alone in tables of rates only. */
    public static String word(String code, Language viewer) {
        return viewer == Language.ZH ? Currency.getInstance(code).getDisplayName(viewer.locale()) : code;
    }

    /** Code and name: {@code USD US Dollar}, {@code USD 美元}. */
    public static String label(String code, Language viewer) {
        return code + " " + Currency.getInstance(code).getDisplayName(viewer.locale());
    }
}
