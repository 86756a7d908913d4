package org.qiao.companies;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A name beside the primary one of each language. {@code language} is a BCP 47 tag: en, zh, zh-Hant, ja. */
@Embeddable
public class CompanyAlias {

    @NotBlank
    @Size(max = 500)
    private String text = "";

    private String language = "en";

    @Enumerated(EnumType.STRING)
    private NameKind kind = NameKind.SHORT;

    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;

    protected CompanyAlias() {}

    public CompanyAlias(String text, String language, NameKind kind) {
        this.text = text;
        this.language = language;
        this.kind = kind;
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
        return text + " (" + kind + ")";
    }
}
