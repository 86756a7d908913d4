package org.qiao.pipeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in a deal's ledger, to filter by: one entry that is all of this. An empty collection filters nothing. Entries that
 * are parts of others never count.
 *
 * @param currencies the entry is in, as reported
 * @param events the entry is credited to
 * @param since the first day of entries that count; null: from the beginning
 * @param by the last day of entries that count; null: today
 * @param asOfThen also deals that were archived after that last day, if they were there on it
 */
public record Booked(
        Collection<LedgerFact> facts,
        Collection<String> currencies,
        Collection<String> events,
        @Nullable LocalDate since,
        @Nullable LocalDate by,
        boolean asOfThen) {

    /** Whatever is in the ledger, and if there is nothing. */
    static final Booked ANY = new Booked(List.of(), List.of(), List.of(), null, null, false);

    /** The event as it stands in addresses, where a comma would part two of them. */
    public static String token(String event) {
        return event.replace("%", "%25").replace(",", "%2C");
    }

    /** The event that stands so in addresses. */
    public static String event(String token) {
        return token.replace("%2C", ",").replace("%25", "%");
    }

    /** Whether anything is asked of ledgers. */
    public boolean isAsked() {
        return !equals(ANY);
    }
}
