package org.qiao.siting;

/** How far a site has come. */
public enum SiteStatus {
    CANDIDATE,
    SHORTLISTED,
    CHOSEN,
    DROPPED;

    /** Whether somebody still waits for a decision about it. */
    public boolean isOpen() {
        return this == CANDIDATE || this == SHORTLISTED;
    }
}
