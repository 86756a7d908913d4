package org.qiao.pipeline;

/** Which way the investment goes. */
public enum Direction {
    CN_TO_US,
    US_TO_CN,
    THIRD
}
