package org.qiao.pipeline.ui;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qiao.pipeline.EntryRates;
import org.qiao.pipeline.Figure;
import org.qiao.pipeline.LedgerEntry;

/** Asks once whether an amount is right that looks like a slip: whoever saves it again has looked. */
class AmountQuestion {

    private final EntryRates rates;
    private final List<LedgerEntry> others;
    private @Nullable Figure confirmed;

    /** @param others what else is in the ledger */
    AmountQuestion(EntryRates rates, List<LedgerEntry> others) {
        this.rates = rates;
        this.others = others;
    }

    /** What is booked already was looked at then. */
    void looked(LedgerEntry booked) {
        confirmed = booked.getAmount() == null ? null : booked.figure();
    }

    /**
     * @param ask shows the question where the amount is typed
     * @param store goes on where there is nothing to ask any more
     */
    void confirm(LedgerEntry entry, Consumer<String> ask, Runnable store) {
        var doubt = rates.doubt(others, entry);
        if (doubt.isEmpty() || entry.figure().equals(confirmed)) {
            store.run();
            return;
        }
        confirmed = entry.figure();
        ask.accept(Figures.doubt(doubt.get(), entry.figure().money()));
    }
}
