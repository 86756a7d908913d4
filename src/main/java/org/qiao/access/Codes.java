package org.qiao.access;

import java.util.Locale;
import java.util.function.Predicate;

/** Codes of offices and roles: data files refer to them, so they are made once from the English name and then stay. */
final class Codes {

    private static final int LONGEST = 30;

    private Codes() {}

    /** The name in lower-case letters and hyphens, numbered where another record has it already. */
    static String free(String name, Predicate<String> taken) {
        var plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var code = plain.isEmpty() ? "x" : plain.substring(0, Math.min(LONGEST, plain.length()));
        if (!taken.test(code)) {
            return code;
        }
        var number = 2;
        while (taken.test(code + "-" + number)) {
            number++;
        }
        return code + "-" + number;
    }
}
