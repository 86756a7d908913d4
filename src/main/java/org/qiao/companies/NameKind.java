package org.qiao.companies;

/** Why an organisation has this name beside its primary one. */
public enum NameKind {
    LEGAL,
    SHORT,
    BRAND,
    FORMER,
    ROMANISED,
    /** What another record of the same organisation was named; nothing says that the name was ever changed. */
    RECORDED
}
