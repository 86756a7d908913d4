package org.qiao.pipeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What decides whether an entry of a ledger counts in its deal's value. */
interface Countable {

    @Nullable
    LedgerKind kind();

    @Nullable
    String currency();

    LocalDate onDate();

    @Nullable
    Long partOfId();
}
