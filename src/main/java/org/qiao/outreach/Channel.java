package org.qiao.outreach;

/** How the chamber and the outside met. */
public enum Channel {
    CALL,
    MAIL,
    WECHAT,
    VISIT,
    MEETING,
    EVENT
}
