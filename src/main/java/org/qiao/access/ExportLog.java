package org.qiao.access;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RuleException;
import org.springframework.stereotype.Component;

/** Notes in the audit log that a record left the house, and what for, in the transaction that reads it. */
@Component
public class ExportLog {

    /** What a file is for is said in a few words, not a letter. */
    public static final int LONGEST_PURPOSE = 200;

    private final AuditLog log;

    ExportLog(AuditLog log) {
        this.log = log;
    }

    /**
     * Needs a transaction.
     *
     * @param kind the entity that was taken out
     * @param what what of it, by field, without the values themselves
     * @throws RuleException if nothing is said of what it is for
     */
    public void note(Class<?> kind, long recordId, String purpose, Map<String, String> what) {
        var changes = new TreeMap<String, List<String>>();
        what.forEach((field, value) -> changes.put(field, List.of("", value)));
        changes.put("purpose", List.of("", said(purpose)));
        log.note(kind, recordId, "EXPORT", changes);
    }

    /**
     * The purpose as it is kept.
     *
     * @throws RuleException if nothing is said
     */
    public static String said(String purpose) {
        var words = purpose.strip();
        if (words.isEmpty()) {
            throw new RuleException("export.purpose.required", "purpose");
        }
        return PlainText.cut(words, LONGEST_PURPOSE);
    }
}
