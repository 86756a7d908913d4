package org.qiao.companies;

/** Why an organisation has this name beside its primary one. */
public enum NameKind {
    LEGAL,
    SHORT,
    BRAND,
    FORMER,
    ROMANISED
}
