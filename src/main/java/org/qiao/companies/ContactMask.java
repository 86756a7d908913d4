package org.qiao.companies;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Private contact details as they are stored and as they are hinted at. */
public final class ContactMask {

    private static final int SHOWN_TAIL = 4;

    /** So many digits a number within a Chinese city has. */
    private static final int LONGEST_LOCAL = 8;

    /** What libphonenumber calls a country that is not known. */
    private static final String NO_REGION = "ZZ";

    private ContactMask() {}

    /** {@code +86 138 **** 5678}, {@code l***@example.com}, and nothing but the kind for WeChat and WhatsApp. */
    public static String hint(ContactKind kind, String value) {
        return switch (kind) {
            case PHONE -> phoneHint(value);
            case EMAIL ->
                value.substring(0, value.offsetByCodePoints(0, 1)) + "***" + value.substring(value.indexOf('@'));
            case WECHAT, WHATSAPP -> "";
        };
    }

    /** The last four digits of a phone number, by which it is looked up; null for other kinds. */
    public static @Nullable String tail(ContactKind kind, String value) {
        if (kind != ContactKind.PHONE && kind != ContactKind.WHATSAPP) {
            return null;
        }
        var digits = value.replaceAll("[^0-9]", "");
        return digits.substring(Math.max(0, digits.length() - SHOWN_TAIL));
    }

    private static String phoneHint(String value) {
        var digits = value.replaceAll("[^0-9]", "");
        var head = value.startsWith("+") ? value.split("[\\s-]", 2)[0] : "";
        if (value.startsWith("+86") && digits.length() == 13) {
            head = "+86 " + digits.substring(2, 5);
        }
        return (head + " **** " + digits.substring(Math.max(0, digits.length() - SHOWN_TAIL))).strip();
    }

    /**
     * The value in the form it is stored in, or empty if it cannot be one of its kind. Phones are international and whole; one
     * without a country code is read in the person's jurisdiction, and refused if that is neither China nor the US.
     */
    public static Optional<String> normalise(ContactKind kind, String typed, Jurisdiction jurisdiction) {
        var text = java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFKC)
                .strip();
        if (text.isEmpty() || text.length() > 300) {
            return Optional.empty();
        }
        return switch (kind) {
            case PHONE, WHATSAPP -> phone(text, jurisdiction);
            case EMAIL -> text.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+") ? Optional.of(text) : Optional.empty();
            case WECHAT -> text.contains(" ") ? Optional.empty() : Optional.of(text);
        };
    }

    private static String region(Jurisdiction jurisdiction) {
        return switch (jurisdiction) {
            case CN -> "CN";
            case US -> "US";
            case OTHER -> NO_REGION;
        };
    }

    /** Without its area code a number reaches nobody from abroad; China's hotlines have none. */
    private static boolean isWhole(PhoneNumberUtil numbers, Phonenumber.PhoneNumber number) {
        var national = numbers.getNationalSignificantNumber(number);
        var chinese = number.getCountryCode() == 86;
        return numbers.isValidNumber(number)
                || chinese && national.matches("9[56]\\d{3,4}")
                || numbers.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE
                        && !(chinese && national.length() <= LONGEST_LOCAL);
    }

    private static Optional<String> phone(String text, Jurisdiction jurisdiction) {
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(text, region(jurisdiction));
            return isWhole(numbers, number)
                    ? Optional.of(numbers.format(number, PhoneNumberFormat.INTERNATIONAL))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
