package org.qiao.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;

/**
 * A place or a sector: a node of a tree with a name in both languages.
 *
 * @param kind what kind of place; empty for a sector
 * @param codes its codes in official lists by column, empty where there is none
 * @param path the ids from the root down to this one
 */
public record Term(
        long id,
        String code,
        @Nullable Long parentId,
        String kind,
        String nameEn,
        String nameZh,
        Map<String, String> codes,
        List<Long> path) {

    public String name(Language viewer) {
        return viewer.choose(nameEn, nameZh);
    }

    /** The code in that official list, or empty. */
    public String code(String list) {
        return codes.getOrDefault(list, "");
    }

    /** Everything that it is called: both names, what else people call it, and a state's two letters. */
    public List<String> names() {
        var names = new ArrayList<>(List.of(nameEn, nameZh));
        names.addAll(UsualNames.of(code));
        var official = code("official_code");
        if (official.matches("[A-Z]{2}(-[A-Z]{2})?")) {
            names.add(official.substring(official.length() - 2));
        }
        return names;
    }

    Term at(List<Long> newPath) {
        return new Term(id, code, parentId, kind, nameEn, nameZh, codes, newPath);
    }
}
