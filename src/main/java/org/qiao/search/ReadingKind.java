package org.qiao.search;

/** What an entry of the dictionary is a reading of: a word wherever it stands, or a family name. */
public enum ReadingKind {
    WORD,
    SURNAME
}
