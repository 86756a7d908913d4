package org.qiao.access;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Notes in the audit log that a record left the house, in the transaction that reads it. */
@Component
public class ExportLog {

    private final AuditLog log;

    ExportLog(AuditLog log) {
        this.log = log;
    }

    /**
     * Needs a transaction.
     *
     * @param kind the entity that was taken out
     * @param what what of it, by field, without the values themselves
     */
    public void note(Class<?> kind, long recordId, Map<String, String> what) {
        var changes = new TreeMap<String, List<String>>();
        what.forEach((field, value) -> changes.put(field, List.of("", value)));
        log.note(kind, recordId, "EXPORT", changes);
    }
}
