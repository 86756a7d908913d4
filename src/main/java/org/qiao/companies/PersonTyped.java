package org.qiao.companies;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.search.PersonCore;

/**
 * A person as far as somebody has typed one.
 *
 * @param reading how the Chinese name is read where somebody knows better than the dictionary, may be blank
 * @param others names beside the primary ones
 * @param companies where they have a role
 * @param contacts first contact details, blank ones too
 * @param self the person itself, null for a new one
 */
public record PersonTyped(
        Name en,
        Name zh,
        String reading,
        Collection<Name> others,
        Collection<Long> companies,
        Map<ContactKind, String> contacts,
        Jurisdiction jurisdiction,
        @Nullable Long self) {

    /** A name in one script; each part may be blank. */
    public record Name(String family, String given) {}

    /** What twins would be named. */
    List<PersonCore> cores() {
        return Stream.concat(
                        Stream.of(PersonCore.of(zh.family(), zh.given(), reading.isBlank() ? null : reading)),
                        Stream.concat(Stream.of(en), others.stream())
                                .map(name -> PersonCore.of(name.family(), name.given(), null)))
                .toList();
    }
}
