package org.qiao.companies;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiao.search.PersonCore;

/**
 * A person as far as somebody has typed one.
 *
 * @param companies where they have a role
 * @param contacts first contact details, blank ones too
 * @param self the person itself, null for a new one
 */
public record PersonTyped(
        Name en,
        Name zh,
        Collection<Long> companies,
        Map<ContactKind, String> contacts,
        Jurisdiction jurisdiction,
        @Nullable Long self) {

    /** A name in one script; each part may be blank. */
    public record Name(String family, String given) {}

    /** What twins would be named. */
    List<PersonCore> cores() {
        return List.of(PersonCore.of(en.family(), en.given(), null), PersonCore.of(zh.family(), zh.given(), null));
    }
}
