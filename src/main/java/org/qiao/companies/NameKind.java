package org.qiao.companies;

/** What an organisation's name is to it. */
public enum NameKind {
    /** It goes by this name; nobody has said more. */
    USUAL,
    LEGAL,
    SHORT,
    BRAND,
    FORMER,
    ROMANISED,
    /** What another record of the same organisation was named; nothing says that the name was ever changed. */
    RECORDED
}
