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

    public boolean isDecision() {
        return !WAITING.contains(this);
    }
}
