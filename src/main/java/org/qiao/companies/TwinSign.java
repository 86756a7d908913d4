package org.qiao.companies;

/** What makes two records likely the same person, the surest first. */
public enum TwinSign {
    CONTACT,
    COMPANY,
    NAME
}
