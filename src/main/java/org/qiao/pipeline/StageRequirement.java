package org.qiao.pipeline;

import java.util.EnumSet;
import java.util.Set;

/** The deal cannot enter the stage yet: these things must be known of it first. */
public class StageRequirement extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final EnumSet<StageField> missing;

    public StageRequirement(Set<StageField> missing) {
        super("Missing for this stage: " + missing);
        this.missing = EnumSet.copyOf(missing);
    }

    public Set<StageField> missing() {
        return missing;
    }
}
