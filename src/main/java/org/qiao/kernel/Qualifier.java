package org.qiao.kernel;

import java.util.Collection;
import java.util.EnumSet;

/** How a source qualified a figure. It is printed wherever the figure is: "more than 300" never becomes 300. */
public enum Qualifier {
    EXACT,
    ABOUT,
    MORE_THAN,
    NEARLY,
    LESS_THAN;

    /** What may be said of a sum: the parts' own qualifier where they agree, exact parts aside, else about. */
    public static Qualifier ofSum(Collection<Qualifier> parts) {
        var inexact = EnumSet.noneOf(Qualifier.class);
        inexact.addAll(parts);
        inexact.remove(EXACT);
        return switch (inexact.size()) {
            case 0 -> EXACT;
            case 1 -> inexact.iterator().next();
            default -> ABOUT;
        };
    }
}
