package org.qiao.access;

/** How far a permission reaches: one's own rows, one's office, one's desk, or everything. */
public enum Scope {
    OWN,
    OFFICE,
    DESK,
    ALL
}
