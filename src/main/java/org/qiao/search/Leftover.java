package org.qiao.search;

import java.util.List;

/**
 * Something that follows from the records by rules of the code and is kept beside them. When the rules change, it is made anew for
 * every record once, behind the open page; see decision 0045. Whoever changes the rules raises their number, and that is all.
 */
public interface Leftover {

    /** What is made anew, as the database and the log call it. */
    String work();

    /** The key of what is said over lists while it lasts; takes how many percent are done. */
    String text();

    /** The permission of those who would notice. */
    String permission();

    /** The number of the rules of today. */
    int rules();

    /** The kinds of records that it is made of, as {@link SearchRecords} has them, one after the other. */
    List<String> kinds();

    /** Does what comes before the first record. Tells whether the records have to be walked through at all. */
    default boolean begin() {
        return true;
    }

    /** Makes it anew for these records, which nobody can change meanwhile. */
    void renew(String kind, List<Long> ids);
}
