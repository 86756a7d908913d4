package org.qiao.access;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.qiao.kernel.Language;

/**
 * What a module's records are called in the audit log, which itself holds ids only. The module's own service answers, and so
 * names nothing that the viewer may not see.
 *
 * @param kind the simple name of the record's class
 * @param fields that hold ids of such records, in any kind or, as {@code Company.parentId}, in one
 * @param permissions of which one is needed to read them
 * @param source gives the names of those of the records that the viewer may see, by id
 */
public record AuditNames(String kind, Set<String> fields, Set<String> permissions, Source source) {

    /** Asks the module. */
    @FunctionalInterface
    public interface Source {
        Map<Long, String> names(Collection<Long> ids, Language viewer);
    }

    /** Whether the field of that kind of record holds ids of these. */
    public boolean isHeldBy(String kindOfHolder, String field) {
        return fields.contains(field) || fields.contains(kindOfHolder + "." + field);
    }
}
