package org.qiao.companies;

/** What a company is to the one above it. */
public enum ParentLink {
    SUBSIDIARY,
    JOINT_VENTURE,
    BRANCH,
    OFFICE
}
