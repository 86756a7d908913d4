package org.qiao.access;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Notes in the audit log that somebody was refused because of a record, in a transaction of its own: the one that was refused leaves nothing. */
@Component
public class RefusalLog {

    private final AuditLog log;
    private final TransactionTemplate apart;

    RefusalLog(AuditLog log, PlatformTransactionManager transactions) {
        this.log = log;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * @param kind of the record that stood in the way, which may be one that the user does not see
     * @param field what of it led to the refusal, with its value
     */
    public void note(Class<?> kind, long recordId, String field, long value) {
        apart.executeWithoutResult(status ->
                log.note(kind, recordId, "REFUSE", Map.of(field, List.of("", String.valueOf(value)))));
    }
}
