package org.qiao.screening;

/** What last happened to a potential match, besides decisions. */
public enum MatchChange {
    /** It was found. */
    FOUND,

    /** The list's entry was altered. */
    ENTRY_ALTERED,

    /** The entry is no longer on the list. */
    ENTRY_REMOVED,

    /** The names of our record were changed. */
    NAMES_CHANGED
}
