package org.qiao.companies;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Characters;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RuleException;

/** A name beside the primary one of each language. {@code language} is a BCP 47 tag: en, zh, zh-Hant, ja. */
@Embeddable
public class CompanyAlias {

    private static final int LONGEST = 500;

    @NotBlank
    @Characters(max = LONGEST)
    private String text = "";

    private String language = "en";

    @Enumerated(EnumType.STRING)
    private NameKind kind = NameKind.SHORT;

    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;

    protected CompanyAlias() {}

    public CompanyAlias(String text, String language, NameKind kind) {
        this(text, language, kind, null, null);
    }

    /** @param validTo the last day on which the name was borne, null while it is */
    public CompanyAlias(
            String text, String language, NameKind kind, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
        this.text = text;
        this.language = language;
        this.kind = kind;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    public CompanyAlias(String text, NameFacts facts) {
        this(text, facts.language(), facts.kind(), facts.validFrom(), facts.validTo());
    }

    /** What is known of it beside its letters. */
    public NameFacts facts() {
        return new NameFacts(language, kind, validFrom, validTo);
    }

    /**
     * The name without characters that nobody sees, or empty if nothing is left.
     *
     * @throws RuleException if it is too long or ends before it begins
     */
    Optional<CompanyAlias> tidy() {
        var line = PlainText.line(text);
        if (line == null) {
            return Optional.empty();
        }
        if (!PlainText.fits(line, LONGEST)) {
            throw new RuleException("name.long", "aliases");
        }
        facts().check("aliases");
        return Optional.of(new CompanyAlias(line, language, kind, validFrom, validTo));
    }

    public String getText() {
        return text;
    }

    public String getLanguage() {
        return language;
    }

    public NameKind getKind() {
        return kind;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CompanyAlias a
                && text.equals(a.text)
                && language.equals(a.language)
                && kind == a.kind
                && Objects.equals(validFrom, a.validFrom)
                && Objects.equals(validTo, a.validTo);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, language, kind);
    }

    /** For the audit log. */
    @Override
    public String toString() {
        return text + " (" + kind + ")" + facts().days();
    }
}
