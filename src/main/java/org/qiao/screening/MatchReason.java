package org.qiao.screening;

/** Why a record of ours may be an entry of a list. */
public enum MatchReason {
    SAME_NAME,
    OTHER_ORDER,
    OTHER_SPACING,
    SAME_SOUND,
    ONE_LETTER,
    ALL_WORDS,
    WITHIN,
    BEGINNING,
    LISTED_ALIAS,
    OTHER_KIND
}
