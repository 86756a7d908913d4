package org.qiao.pipeline;

/**
 * Which entries of ledgers count, in the words of the database; the entry's alias is {@code e}. The same rules as {@link Worth},
 * for many deals at once.
 */
final class LedgerConditions {

    private static final String WHOLE = ".partOfId is null and %1$s.shownAgain = false";
    private static final String KIND = ".kind = org.qiao.pipeline.LedgerKind.";

    /** Signed for the first time, or increased. */
    static final String SIGNED =
            "e.partOfId is null and e.shownAgain = false and (e" + KIND + "SIGNED or e" + KIND + "INCREASE)";

    /** What a deal was worth at the end of {@code :day}: entries of one currency per deal. */
    static final String WORTH = "e" + WHOLE.formatted("e") + " and e.onDate <= :day and (e" + KIND + "SIGNED"
            + " or e" + KIND + "INCREASE and exists (" + signed("f") + " and f.currency = e.currency)"
            + " or e" + KIND + "ANNOUNCED and not exists (" + signed("g") + ")"
            + " and not exists (select 1 from LedgerEntry l where l.dealId = e.dealId and l" + KIND + "ANNOUNCED"
            + " and l.partOfId is null and l.onDate <= :day"
            + " and (l.onDate > e.onDate or l.onDate = e.onDate and l.id > e.id)))";

    private LedgerConditions() {}

    /** What counts as such by the end of {@code :bookedBy}, of entries that are parts of no other. */
    static String of(LedgerFact fact) {
        return switch (fact) {
            case ANNOUNCED ->
                "e" + KIND + "ANNOUNCED and not exists (select 1 from LedgerEntry x where x.dealId = e.dealId and x"
                        + KIND
                        + "ANNOUNCED and x.partOfId is null and x.onDate <= :bookedBy"
                        + " and (x.onDate > e.onDate or x.onDate = e.onDate and x.id > e.id))";
            case SIGNED -> SIGNED;
            case FIRST_SIGNED -> "e" + KIND + "SIGNED and e.shownAgain = false";
            case PAID_IN -> "e" + KIND + "PAID_IN";
            case SHOWN_AGAIN -> "e" + KIND + "SIGNED and e.shownAgain = true";
        };
    }

    private static String signed(String f) {
        return "select 1 from LedgerEntry " + f + " where " + f + ".dealId = e.dealId and " + f + KIND + "SIGNED and "
                + f + WHOLE.formatted(f) + " and " + f + ".onDate <= :day";
    }
}
