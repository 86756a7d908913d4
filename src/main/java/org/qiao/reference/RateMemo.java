package org.qiao.reference;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.qiao.kernel.Remembered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Rates that were looked up already: a board asks for the same two or three for each of its columns. */
@Component
class RateMemo {

    /** The table of rates was changed; published in the transaction that did it. */
    record TableChanged() {}

    private record Asked(String from, String to, LocalDate day) {}

    private final Remembered<Map<Asked, Optional<RateOfDay>>> known = new Remembered<>(ConcurrentHashMap::new);

    @TransactionalEventListener
    void on(TableChanged changed) {
        known.forget();
    }

    /** A transaction that writes looks for itself, since it may have changed the table. */
    Optional<RateOfDay> rate(String from, String to, LocalDate day, Supplier<Optional<RateOfDay>> look) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return look.get();
        }
        var rates = known.get();
        var asked = new Asked(from, to, day);
        var rate = rates.get(asked);
        if (rate == null) {
            rate = look.get();
            rates.put(asked, rate);
        }
        return rate;
    }
}
