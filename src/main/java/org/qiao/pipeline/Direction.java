package org.qiao.pipeline;

import java.util.Locale;

/** Which way the investment goes. */
public enum Direction {
    CN_TO_US,
    US_TO_CN,
    THIRD;

    /** The code of the pipeline that was delivered for it; an admin may have removed that one. */
    public String pipelineCode() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
