package org.qiao.pipeline;

import java.util.Locale;

/** The color of a stage on the board, the deal's steps and the admin's page; its name always stands beside it. */
public enum StageColor {
    TEAL,
    BLUE,
    VIOLET,
    ROSE,
    AMBER,
    GREEN,
    GRAY;

    /** The class that gives it, readable in the light and in the dark. */
    public String tone() {
        return "stage-" + name().toLowerCase(Locale.ROOT);
    }
}
