package org.qiao.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Currencies by their ISO 4217 codes. */
public final class Currencies {

    /** Those that a chamber between the two countries meets, the commonest first. */
    public static final List<String> COMMON = List.of("CNY", "USD", "EUR", "JPY", "HKD", "GBP");

    private static final Set<String> FUNDS = Set.of("BOV", "CHE", "CHW", "CLF", "COU", "MXV", "USN", "USS", "UYI");

    private static final List<String> ALL = Stream.concat(
                    COMMON.stream(),
                    // What a country pays with today: neither funds and metals nor what the euro replaced.
                    Arrays.stream(Locale.getISOCountries())
                            .map(country -> Currency.getInstance(Locale.of("", country)))
                            .filter(Objects::nonNull)
                            .map(Currency::getCurrencyCode)
                            .sorted())
            .distinct()
            .toList();

    private Currencies() {}

    /** The code as it is written, or null where there is and was no such currency. */
    public static @Nullable String known(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var code = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        return ALL.contains(code) || isFormer(code) ? code : null;
    }

    /** A figure of long ago may be in marks; funds and codes for tests are no money, and metals have no decimals. */
    private static boolean isFormer(String code) {
        return !code.startsWith("X")
                && !FUNDS.contains(code)
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(currency ->
                                currency.getCurrencyCode().equals(code) && currency.getDefaultFractionDigits() >= 0);
    }

    /** Every code that a country has, the common ones first. */
    public static List<String> all() {
        return ALL;
    }

    /** Whether amounts have no hundredths, as those of yen, won and dong. */
    static boolean isWhole(String code) {
        return known(code) != null && Currency.getInstance(code).getDefaultFractionDigits() == 0;
    }

    /** As people say it: {@code USD} in English, {@code 美元} in Chinese. Codes stand alone in tables of rates only. */
    public static String word(String code, Language viewer) {
        return viewer == Language.ZH && known(code) != null ? name(code, viewer) : code;
    }

    static String name(String code, Language language) {
        return Currency.getInstance(code).getDisplayName(language.locale());
    }

    /** Code and name: {@code USD US Dollar}, {@code USD 美元}. */
    public static String label(String code, Language viewer) {
        return code + " " + name(code, viewer);
    }
}
