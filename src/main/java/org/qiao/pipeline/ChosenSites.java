package org.qiao.pipeline;

/** Whether a site was chosen; siting knows. */
public interface ChosenSites {

    /** Whether one of the deal's candidate sites was chosen. */
    boolean hasChosen(long dealId);
}
