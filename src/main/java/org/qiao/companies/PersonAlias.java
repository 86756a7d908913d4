package org.qiao.companies;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;

/** A name of a person beside the primary one of that language: one of the two is known at least. */
@Embeddable
public record PersonAlias(
        String language, @Nullable String family, @Nullable String given) {

    static PersonAlias of(Language language, @Nullable String family, @Nullable String given) {
        return new PersonAlias(language.tag(), family, given);
    }

    boolean isBlank() {
        return family == null && given == null;
    }

    /** As it is written in its language: 罗军, and {@code Jun Luo} or {@code Luo Jun} as the person likes it. */
    String text(NameOrder order) {
        return language.equals(Language.ZH.tag())
                ? PersonName.of(null, null, family, given, order, Language.ZH)
                : PersonName.of(family, given, null, null, order, Language.EN);
    }

    /** For the audit log. */
    @Override
    public String toString() {
        return Objects.toString(family, "") + " " + Objects.toString(given, "");
    }
}
