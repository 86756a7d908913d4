package org.qiao.access.ui;

import static org.qiao.ui.Texts.t;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Money;
import org.qiao.kernel.MoneyFormat;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;

/**
 * Collections in the viewer's words, from the form in which the log holds them: {@code [JOIN 2026-01-01–2026-12-31 Gold CNY
 * 8000.00]}.
 */
final class AuditLists {

    private static final Set<String> FIELDS = Set.of(
            "affiliations",
            "aliases",
            "companies",
            "directions",
            "gates",
            "languages",
            "members",
            "nameEnFacts",
            "nameZhFacts",
            "otherPlaces",
            "payments",
            "people",
            "requirements",
            "roles",
            "seats",
            "staff",
            "tags",
            "terms");

    private static final String ISO = "(\\d{4}-\\d{2}-\\d{2})";
    private static final Pattern BETWEEN = Pattern.compile("from " + ISO + " to " + ISO);
    private static final Pattern FROM = Pattern.compile("(?:from|since) " + ISO);
    private static final Pattern TO = Pattern.compile("to " + ISO);
    private static final Pattern LAPSED = Pattern.compile("lapsed " + ISO);
    private static final Pattern DAY = Pattern.compile(ISO);
    private static final Pattern MONEY = Pattern.compile("\\b([A-Z]{3}) (\\d{1,18}(?:\\.\\d{1,6})?)(?![\\d.])");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]+(?:_[A-Z]+)*\\b");

    private AuditLists() {}

    /** Whether the field holds several things. */
    static boolean holds(String field) {
        return FIELDS.contains(field);
    }

    /** @param enumWord the start of the text keys of the constants in it; null where there are none */
    static String words(String list, @Nullable String enumWord) {
        var text = list.replaceAll("^\\[|]$", "");
        text = replace(BETWEEN, text, m -> t("person.role.fromto", day(m.group(1)), day(m.group(2))));
        text = replace(FROM, text, m -> t("person.role.from", day(m.group(1))));
        text = replace(TO, text, m -> t("person.role.to", day(m.group(1))));
        text = replace(LAPSED, text, m -> t("audit.lapsed", day(m.group(1))));
        text = replace(DAY, text, m -> day(m.group(1)));
        text = replace(
                MONEY,
                text,
                m -> MoneyFormat.exact(new Money(new BigDecimal(m.group(2)), m.group(1)), Texts.language()));
        if (enumWord != null) {
            text = replace(CONSTANT, text, m -> constant(enumWord, m.group()));
        }
        return text.isBlank() ? "—" : text;
    }

    private static String constant(String enumWord, String found) {
        var key = enumWord + "." + found.toLowerCase(Locale.ROOT);
        var word = t(key);
        // What only looks like a constant is part of a name.
        return word.contains(key) ? found : word;
    }

    private static String day(String iso) {
        return Formats.day(LocalDate.parse(iso));
    }

    private static String replace(Pattern pattern, String text, Function<MatchResult, String> words) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(words.apply(found)));
    }
}
