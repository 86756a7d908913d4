package org.qiao.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;

/**
 * A place or a sector: a node of a tree with a name in both languages.
 *
 * @param path the ids from the root down to this one
 */
public record Term(long id, String code, @Nullable Long parentId, String nameEn, String nameZh, List<Long> path) {

    public String name(Language viewer) {
        return viewer.choose(nameEn, nameZh);
    }
}
