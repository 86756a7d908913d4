package org.qiao.screening;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a list says an entry is. */
public enum PartyKind {
    PERSON,
    ORGANISATION,
    CRAFT,
    UNKNOWN;

    static PartyKind read(@Nullable String typed) {
        return switch (String.valueOf(typed).strip().toLowerCase(Locale.ROOT)) {
            case "individual", "person" -> PERSON;
            case "entity", "organisation", "organization", "company" -> ORGANISATION;
            case "vessel", "aircraft" -> CRAFT;
            default -> UNKNOWN;
        };
    }
}
