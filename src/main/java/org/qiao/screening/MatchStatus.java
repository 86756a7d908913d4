package org.qiao.screening;

import java.util.EnumSet;
import java.util.Set;

/** Where compliance stands with a potential match. */
public enum MatchStatus {
    OPEN,
    MORE_NEEDED,
    TRUE_MATCH,
    NOT_THE_SAME;

    /** Those that still wait for a decision. */
    public static final Set<MatchStatus> WAITING = EnumSet.of(OPEN, MORE_NEEDED);

    /** Those that hold a deal back: whoever was found to be on a list holds it as much as whoever may be. */
    static final Set<MatchStatus> HOLDING = EnumSet.complementOf(EnumSet.of(NOT_THE_SAME));

    public boolean isDecision() {
        return !WAITING.contains(this);
    }
}
