package org.qiao.companies;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RuleException;
import org.qiao.search.Reading;

/**
 * A name of a person beside the primary one of that language: one of the two is known at least.
 *
 * @param validTo the last day on which the person bore it, null while nobody knows of one
 */
@Embeddable
public record PersonAlias(
        String language,
        @Nullable String family,
        @Nullable String given,
        @Enumerated(EnumType.STRING) PersonNameKind kind,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements NameSpan {

    private static final int LONGEST = 500;

    /** A name of which nobody has said what it is. */
    public PersonAlias(String language, @Nullable String family, @Nullable String given) {
        this(language, family, given, PersonNameKind.OTHER, null, null);
    }

    /** A name that a merge kept before names had kinds is read back without one. */
    public PersonAlias {
        kind = Objects.requireNonNullElse(kind, PersonNameKind.OTHER);
    }

    /** A name as it was typed, in the script in which it is written. */
    public static PersonAlias typed(@Nullable String family, @Nullable String given, PersonNameKind kind) {
        var all = Objects.toString(family, "") + Objects.toString(given, "");
        return new PersonAlias(
                (Reading.hasHan(all) ? Language.ZH : Language.EN).tag(), family, given, kind, null, null);
    }

    /** The same name, borne from one day to another, either of which may not be known. */
    public PersonAlias borne(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new PersonAlias(language, family, given, kind, from, to);
    }

    /** The same name in the language of another one. */
    public PersonAlias as(PersonAlias other) {
        return new PersonAlias(other.language, family, given, kind, validFrom, validTo);
    }

    static PersonAlias of(Language language, @Nullable String family, @Nullable String given) {
        return new PersonAlias(language.tag(), family, given);
    }

    /**
     * The name without characters that nobody sees, or empty if nothing is left.
     *
     * @throws RuleException if a part of it is too long or it ends before it begins
     */
    Optional<PersonAlias> tidy() {
        var tidy = new PersonAlias(language, PlainText.line(family), PlainText.line(given), kind, validFrom, validTo);
        if (tidy.isBlank()) {
            return Optional.empty();
        }
        if (isLong(tidy.family) || isLong(tidy.given)) {
            throw new RuleException("person.names.long", "aliases");
        }
        check("aliases");
        return Optional.of(tidy);
    }

    private static boolean isLong(@Nullable String part) {
        return !PlainText.fits(part, LONGEST);
    }

    /** Whether the other one has the same letters, in whatever language. */
    public boolean isSpelled(PersonAlias other) {
        return Objects.equals(family, other.family) && Objects.equals(given, other.given);
    }

    @Override
    public boolean calledFormer() {
        return kind == PersonNameKind.FORMER;
    }

    boolean isBlank() {
        return family == null && given == null;
    }

    /** As it is written in its language: 罗军, and {@code Jun Luo} or {@code Luo Jun} as the person likes it. */
    public String text(NameOrder order) {
        return language.equals(Language.ZH.tag())
                ? PersonName.of(null, null, family, given, order, Language.ZH)
                : PersonName.of(family, given, null, null, order, Language.EN);
    }

    /** For the audit log. */
    @Override
    public String toString() {
        return Objects.toString(family, "") + " " + Objects.toString(given, "") + " (" + kind + ")" + days();
    }
}
