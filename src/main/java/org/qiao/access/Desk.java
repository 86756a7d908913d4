package org.qiao.access;

/** One of the two sides of the chamber; every office belongs to one. */
public enum Desk {
    US,
    CN;

    public Desk other() {
        return this == US ? CN : US;
    }
}
