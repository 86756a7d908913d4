package org.qiao.search;

import java.util.List;

/**
 * The keys that lead from what was typed to a list's records. A few are looked up one by one; of many, the list is
 * walked in its own order instead, asking of each row whether it is among them.
 *
 * @param documents whose keys they are; those of one kind where they are counted
 * @param id the list's property that holds a document's number
 * @param keys what holds of {@code SearchKey k}, begun with an "and"
 */
record FoundKeys(List<FoundIn> documents, String id, String keys) {

    /** As many rows are walked in the time in which one record is looked up. */
    private static final int LOOKUP = 3;

    private String from() {
        return " from SearchKey k where " + FoundIn.any(documents) + keys;
    }

    /** Selects the numbers that the documents have. */
    String select() {
        return "select k.recordId" + from();
    }

    /** The condition that a row is one of the records. */
    String condition() {
        return id + " in (" + select() + ")";
    }

    /**
     * The same for a list that is walked. No number is below zero; without the second half the database would turn the query
     * round and begin with the keys.
     */
    String walkedCondition() {
        return "(" + condition() + " or " + id + " < 0)";
    }

    /** Selects about how many records there are. */
    String last() {
        return "select coalesce(max(d.recordId), 0) from SearchDocument d where d.kind = '"
                + documents.getFirst().kind() + "'";
    }

    /**
     * So many keys take longer to look up than walking until that many rows are found. About {@code rows * all / keys} are walked.
     */
    int enough(int rows, long all) {
        return (int) Math.ceil(Math.sqrt((double) rows * all / LOOKUP));
    }

    /** Selects how many keys there are, up to the bound. */
    String countUpTo(int bound) {
        return "select count(f.id) from (select k.recordId as id" + from() + " order by null fetch first " + bound
                + " rows only) f";
    }
}
