package org.qiao.access;

import org.qiao.kernel.Language;

/** A role as the list shows one: how many rights it grants and how many users hold it. */
public record RoleRow(long id, String nameEn, String nameZh, int rights, long holders) {

    public String name(Language viewer) {
        return viewer.choose(nameEn, nameZh);
    }

    public String otherName(Language viewer) {
        return viewer.other(nameEn, nameZh);
    }
}
