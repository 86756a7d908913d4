package org.qiao.companies;

import java.util.EnumSet;
import java.util.Set;
import org.qiao.access.Desk;

/** Whose privacy rules protect a person. */
public enum Jurisdiction {
    CN,
    US,
    OTHER;

    /** Those that the side keeps: details of people under them are open to it, and it answers for who else sees them. */
    static Set<Jurisdiction> keptBy(Desk desk) {
        return desk == Desk.CN ? EnumSet.of(CN) : EnumSet.of(US, OTHER);
    }
}
