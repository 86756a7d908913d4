package org.qiao.access;

import java.util.Objects;
import java.util.Set;
import org.qiao.kernel.Language;

/** A user as the list shows one; {@code roles} are ids, {@code passwordSet} says whether they can sign in at all. */
public record UserRow(
        long id,
        String login,
        String nameEn,
        String nameZh,
        long officeId,
        Set<Long> roles,
        Language language,
        boolean passwordSet,
        boolean disabled) {

    static UserRow of(User user) {
        return new UserRow(
                user.id(),
                user.getLogin(),
                user.getNameEn(),
                user.getNameZh(),
                Objects.requireNonNull(user.getOfficeId()),
                Set.copyOf(user.getRoles()),
                Language.ofTag(user.getLanguage()),
                user.hasPassword(),
                user.isDisabled());
    }

    public String name(Language viewer) {
        return viewer.choose(nameEn, nameZh);
    }

    public String otherName(Language viewer) {
        return viewer.other(nameEn, nameZh);
    }
}
