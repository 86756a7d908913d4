package org.qiao.companies;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;

/**
 * What is known of an organisation's name beside its letters.
 *
 * @param language a BCP 47 tag, with the script where the language has several: en, zh, zh-Hant, zh-Latn
 * @param validTo the last day on which the name was borne, null while nobody knows of one
 */
@Embeddable
public record NameFacts(
        String language,
        @Enumerated(EnumType.STRING) NameKind kind,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements NameSpan {

    /** The name that it goes by in a language; nobody has said more. */
    public static NameFacts usual(Language language) {
        return new NameFacts(language.tag(), NameKind.USUAL, null, null);
    }

    @Override
    public boolean calledFormer() {
        return kind == NameKind.FORMER;
    }

    /** Reads what {@link #toString} wrote. */
    static NameFacts parse(String text) {
        var words = text.split(" ");
        return new NameFacts(words[1], NameKind.valueOf(words[0]), day(text, FROM), day(text, TO));
    }

    private static @Nullable LocalDate day(String text, String after) {
        var at = text.indexOf(after);
        return at < 0
                ? null
                : LocalDate.parse(text.substring(at + after.length()).split(" ")[0]);
    }

    /** For the audit log and for undoing a merge. */
    @Override
    public String toString() {
        return kind + " " + language + days();
    }
}
