package org.qiao.companies;

import java.text.Normalizer;
import java.util.Optional;

/**
 * The end of a phone number, as somebody types it who looks for whose it is.
 *
 * @param digits without spaces and signs
 */
record PhoneTail(String digits) {

    /** So many digits are kept apart, by which numbers are looked up. */
    static final int KEY = 4;

    /** Empty for fewer than four digits, and for what is no number. */
    static Optional<PhoneTail> of(String typed) {
        var digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s()+.\\-\\p{Cf}]", "");
        return digits.matches("[0-9]{4,20}") ? Optional.of(new PhoneTail(digits)) : Optional.empty();
    }

    /** The last digits. */
    String key() {
        return digits.substring(digits.length() - KEY);
    }

    boolean ends(String phone) {
        return phone.replaceAll("[^0-9]", "").endsWith(digits);
    }
}
