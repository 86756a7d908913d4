package org.qiao.companies;

/** What makes two records likely the same, the surest first. */
public enum TwinSign {
    CONTACT,
    COMPANY,
    NAME,
    /** The names are one slip of the fingers apart. */
    SLIP
}
