package org.qiao.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts and sums as they were computed for one viewer, good until anything at all is changed: every change moves the head
 * of the audit chain in its own transaction, so that an answer under the present head is exact (decision 0018).
 */
@Component
public class FigureBook {

    private record Question(Actor viewer, Object asked) {}

    private record Answer(String head, Object figure) {}

    private final CurrentUser user;
    private final AuditChain chain;
    private final Cache<Question, Answer> answers =
            Caffeine.newBuilder().maximumSize(5_000).build();

    FigureBook(CurrentUser user, AuditChain chain) {
        this.user = user;
        this.chain = chain;
    }

    /**
     * The figure, computed only if something was changed since this viewer, with the same rights, asked the same. A
     * transaction that writes computes always, since it sees what others do not see yet.
     *
     * @param question everything but the viewer that the figure depends on, the day included
     */
    public <T> T ask(Record question, Supplier<T> compute) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return compute.get();
        }
        var asked = new Question(user.require(), question);
        // Read before computing: what is committed in between makes the answer newer than its head, never older.
        var head = chain.head();
        var known = answers.getIfPresent(asked);
        if (known == null || !known.head().equals(head)) {
            known = new Answer(head, compute.get());
            answers.put(asked, known);
        }
        @SuppressWarnings("unchecked")
        var figure = (T) known.figure();
        return figure;
    }

    /** Something was changed past the audit log. */
    void forget() {
        answers.invalidateAll();
    }
}
