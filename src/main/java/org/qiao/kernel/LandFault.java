package org.qiao.kernel;

/** What is wrong with an area of land as it was typed. */
public enum LandFault {
    UNREADABLE,
    NO_UNIT,
    SIZE
}
