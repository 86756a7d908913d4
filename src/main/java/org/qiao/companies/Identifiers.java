package org.qiao.companies;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Company identifiers of both countries, normalised and checked. */
public final class Identifiers {

    /** GB 32100-2015: the alphabet in the order of its values, without I, O, S, V and Z. */
    private static final String USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int[] USCC_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private static final int USCC_LENGTH = 18;

    private static final Pattern EIN = Pattern.compile("(\\d{2})-?(\\d{7})");

    private Identifiers() {}

    /** The Unified Social Credit Code in capitals without spaces, or empty if its form or check character is wrong. */
    public static Optional<String> uscc(String typed) {
        return usccFault(typed).isPresent() ? Optional.empty() : Optional.of(plain(typed));
    }

    /** What is wrong with a Unified Social Credit Code, the first thing to look at; empty if it is right. */
    public static Optional<IdentifierFault> usccFault(String typed) {
        var code = plain(typed);
        if (code.chars().anyMatch(c -> USCC_ALPHABET.indexOf(c) < 0)) {
            return Optional.of(IdentifierFault.USCC_LETTER);
        }
        if (code.length() != USCC_LENGTH) {
            return Optional.of(IdentifierFault.USCC_LENGTH);
        }
        return code.charAt(USCC_LENGTH - 1) == check(code) ? Optional.empty() : Optional.of(IdentifierFault.USCC_CHECK);
    }

    private static char check(String code) {
        int sum = 0;
        for (int i = 0; i < USCC_WEIGHTS.length; i++) {
            sum += USCC_ALPHABET.indexOf(code.charAt(i)) * USCC_WEIGHTS[i];
        }
        return USCC_ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** The US Employer Identification Number as {@code NN-NNNNNNN}, or empty if it is none. */
    public static Optional<String> ein(String typed) {
        var matcher = EIN.matcher(plain(typed));
        return matcher.matches() ? Optional.of(matcher.group(1) + "-" + matcher.group(2)) : Optional.empty();
    }

    /** What is wrong with an Employer Identification Number; empty if it is right. */
    public static Optional<IdentifierFault> einFault(String typed) {
        if (ein(typed).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(plain(typed).matches("[\\d-]*") ? IdentifierFault.EIN_LENGTH : IdentifierFault.EIN_DIGITS);
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Cf}]", "")
                .toUpperCase(Locale.ROOT);
    }
}
