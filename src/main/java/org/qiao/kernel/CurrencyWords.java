package org.qiao.kernel;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people call currencies: by code, by name in either language, and by the signs and short words that are in use. */
public final class CurrencyWords {

    private static final int NO_MATCH = 3;

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("rmb", "CNY"),
            Map.entry("cn¥", "CNY"),
            Map.entry("¥", "CNY"),
            Map.entry("yuan", "CNY"),
            Map.entry("元", "CNY"),
            Map.entry("元人民币", "CNY"),
            Map.entry("us$", "USD"),
            Map.entry("$", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("jp¥", "JPY"),
            Map.entry("yen", "JPY"),
            Map.entry("hk$", "HKD"),
            Map.entry("港币", "HKD"),
            Map.entry("£", "GBP"),
            Map.entry("₩", "KRW"),
            Map.entry("韩币", "KRW"),
            Map.entry("s$", "SGD"),
            Map.entry("新元", "SGD"),
            Map.entry("a$", "AUD"),
            Map.entry("澳元", "AUD"),
            Map.entry("ca$", "CAD"),
            Map.entry("加元", "CAD"),
            Map.entry("nt$", "TWD"),
            Map.entry("₹", "INR"),
            Map.entry("₫", "VND"));

    private static final Map<String, String> CODES = codes();

    private CurrencyWords() {}

    private static Map<String, String> codes() {
        var codes = new HashMap<>(SHORT);
        for (var code : Currencies.all()) {
            codes.put(code.toLowerCase(Locale.ROOT), code);
            codes.put(name(code, Language.EN), code);
            codes.put(name(code, Language.ZH), code);
        }
        return Map.copyOf(codes);
    }

    private static String name(String code, Language language) {
        return Currencies.name(code, language).toLowerCase(Locale.ROOT);
    }

    /** The code of the currency that is called so, or null. */
    static @Nullable String code(String word) {
        return CODES.get(word.toLowerCase(Locale.ROOT));
    }

    /** Those whose code or name holds what was typed: first the one that is called so, then those that begin so. */
    public static List<String> find(String typed) {
        var wanted = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        return Currencies.all().stream()
                .filter(code -> distance(code, wanted) < NO_MATCH)
                .sorted(Comparator.comparingInt(code -> distance(code, wanted)))
                .toList();
    }

    private static int distance(String code, String wanted) {
        if (wanted.isEmpty() || code.equals(code(wanted))) {
            return 0;
        }
        var name = name(code, Language.EN) + "\n" + name(code, Language.ZH);
        return code.toLowerCase(Locale.ROOT).startsWith(wanted) || ("\n" + name).contains("\n" + wanted)
                ? 1
                : name.contains(wanted) ? 2 : NO_MATCH;
    }
}
