package org.qiao.pipeline;

/** What a stage may require to be known of a deal before it enters. */
public enum StageField {
    COMPANY,
    SECTOR,
    SITE,
    AMOUNT,
    JOBS
}
