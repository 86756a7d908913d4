package org.qiao.companies;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Desk;

/** Private contact details as they are stored and as they are hinted at. */
public final class ContactMask {

    private static final int SHOWN_TAIL = 4;

    /** So many digits a number within a Chinese city has. */
    private static final int LONGEST_LOCAL = 8;

    private static final int CHINA = 86;

    private static final int TEN_DIGITS = 10;

    /** Where the people are from whom the house knows. */
    private static final List<String> BOTH = List.of("US", "CN");

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
     * without a country code is read in the person's jurisdiction, and if it is no number there, at the desk of whoever types.
     */
    public static Optional<String> normalise(ContactKind kind, String typed, Jurisdiction jurisdiction, Desk desk) {
        return normalise(kind, typed, List.of(region(jurisdiction), desk.name()));
    }

    /** @param countries where a number without a country code may be from, the likeliest first: {@code CN}, {@code US} */
    static Optional<String> normalise(ContactKind kind, String typed, List<String> countries) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (text.isEmpty() || text.length() > 300) {
            return Optional.empty();
        }
        return switch (kind) {
            case PHONE, WHATSAPP -> phone(text, countries);
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
        var chinese = number.getCountryCode() == CHINA;
        return numbers.isValidNumber(number)
                || chinese && national.matches("9[56]\\d{3,4}")
                || numbers.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE
                        && !(chinese && national.length() <= LONGEST_LOCAL);
    }

    /**
     * A number that is in use somewhere goes before one that only has the right length, whichever of both countries it is from:
     * 13812345678 is a mobile in China, and no number in the United States. Within China a landline is written with the 0 of its
     * area code; without it, ten digits that are a number elsewhere are that number.
     */
    private static Optional<String> phone(String text, List<String> countries) {
        var numbers = PhoneNumberUtil.getInstance();
        var whole = Stream.concat(countries.stream(), BOTH.stream())
                .distinct()
                .flatMap(country -> parse(numbers, text, country).stream())
                .filter(number -> isWhole(numbers, number))
                .toList();
        return whole.stream()
                .filter(numbers::isValidNumber)
                .min(Comparator.comparing(number -> isWithoutItsZero(numbers, text, number)))
                .or(() -> whole.stream().findFirst())
                .map(number -> numbers.format(number, PhoneNumberFormat.INTERNATIONAL));
    }

    private static boolean isWithoutItsZero(PhoneNumberUtil numbers, String text, Phonenumber.PhoneNumber number) {
        var digits = text.replaceAll("[^0-9+]", "");
        return number.getCountryCode() == CHINA
                && digits.length() == TEN_DIGITS
                && !digits.startsWith("0")
                && numbers.getNumberType(number) == PhoneNumberType.FIXED_LINE;
    }

    private static Optional<Phonenumber.PhoneNumber> parse(PhoneNumberUtil numbers, String text, String country) {
        try {
            return Optional.of(numbers.parse(text, country));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
