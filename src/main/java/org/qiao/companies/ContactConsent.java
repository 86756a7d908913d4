package org.qiao.companies;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.kernel.Characters;
import org.qiao.kernel.Language;

/** A person's consent that the other side may see their private contact details; it can be withdrawn. */
@Entity
@Audited
@FilterDef(
        name = "contactConsent",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = @ParamDef(name = "granted", type = Integer.class, resolver = ContactHint.ReadGranted.class))
@Filter(name = "contactConsent", condition = ":granted = 1", deduceAliasInjectionPoints = false)
public class ContactConsent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable Long personId;

    @NotNull
    private @Nullable LocalDate givenOn;

    private @Nullable LocalDate withdrawnOn;

    @NotBlank
    @Size(max = 40)
    private String textVersion = "2026-1";

    @NotBlank
    private String language = "en";

    @NotBlank
    @Characters(max = 500)
    private String purpose = "";

    private @Nullable Long takenBy;

    protected ContactConsent() {}

    ContactConsent(
            long personId, LocalDate givenOn, String textVersion, String language, String purpose, long takenBy) {
        this.personId = personId;
        this.givenOn = givenOn;
        this.textVersion = textVersion;
        this.language = language;
        this.purpose = purpose;
        this.takenBy = takenBy;
    }

    public @Nullable LocalDate getGivenOn() {
        return givenOn;
    }

    public @Nullable LocalDate getWithdrawnOn() {
        return withdrawnOn;
    }

    public String getTextVersion() {
        return textVersion;
    }

    /** The language of the text that the person agreed to. */
    public Language getLanguage() {
        return Language.ofTag(language);
    }

    public String getPurpose() {
        return purpose;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    void moveTo(long otherPerson) {
        personId = otherPerson;
    }

    /** @param day the first day on which it no longer holds; null while it does */
    void withdraw(@Nullable LocalDate day) {
        withdrawnOn = day;
    }
}
