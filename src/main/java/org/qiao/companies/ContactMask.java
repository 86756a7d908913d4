package org.qiao.companies;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Private contact details as they are stored and as they are hinted at. */
public final class ContactMask {

    private static final int SHOWN_TAIL = 4;

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
     * The value in the form it is stored in, or empty if it cannot be one of its kind. Phones are international; one without
     * a country code is read in the person's jurisdiction.
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

    private static Optional<String> phone(String text, Jurisdiction jurisdiction) {
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(text, jurisdiction == Jurisdiction.CN ? "CN" : "US");
            return numbers.isPossibleNumber(number)
                    ? Optional.of(numbers.format(number, PhoneNumberFormat.INTERNATIONAL))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
