package org.qiao.companies;

/** Whose privacy rules protect a person. */
public enum Jurisdiction {
    CN,
    US,
    OTHER
}
