package org.qiao.access;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Notes in the audit log that two records became one, and two again, in the transaction that does it. */
@Component
public class MergeLog {

    /** The field that holds which record went into the other. */
    public static final String FIELD = "merged";

    private final AuditLog log;

    MergeLog(AuditLog log) {
        this.log = log;
    }

    /** Needs a transaction. */
    public void merged(Class<?> kind, long winner, long loser) {
        note(kind, winner, "MERGE", loser);
    }

    /** Needs a transaction. */
    public void parted(Class<?> kind, long winner, long loser) {
        note(kind, winner, "UNMERGE", loser);
    }

    private void note(Class<?> kind, long winner, String action, long loser) {
        log.note(kind, winner, action, Map.of(FIELD, List.of("", String.valueOf(loser))));
    }
}
