package org.qiao.reference;

import org.qiao.access.Desk;

/** A country whose working days are known. */
public enum Country {
    CN,
    US;

    /** The country where a desk's colleagues work. */
    public static Country of(Desk desk) {
        return desk == Desk.CN ? CN : US;
    }
}
