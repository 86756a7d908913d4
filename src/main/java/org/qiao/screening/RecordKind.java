package org.qiao.screening;

/** The kinds of our records that are laid beside lists. */
public enum RecordKind {
    COMPANY,
    PERSON
}
