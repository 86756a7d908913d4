package org.qiao.access;

import java.util.List;
import java.util.Set;

/**
 * What a role can grant. The same constant stands on the view and on the service. No code names a role: roles are data
 * that an admin edits.
 */
public final class Permission {

    public static final String COMPANY_READ = "COMPANY_READ";
    public static final String COMPANY_WRITE = "COMPANY_WRITE";
    public static final String COMPANY_DELETE = "COMPANY_DELETE";
    public static final String TOUCH_READ = "TOUCH_READ";
    public static final String TOUCH_WRITE = "TOUCH_WRITE";
    public static final String DEAL_READ = "DEAL_READ";
    public static final String DEAL_WRITE = "DEAL_WRITE";

    /** Knows that confidential deals exist, under their code names, without being on their need-to-know lists. */
    public static final String DEAL_OVERSEE = "DEAL_OVERSEE";

    /** Sees the true name, investor and money of confidential deals without being on their need-to-know lists. */
    public static final String DEAL_CONFIDENTIAL = "DEAL_CONFIDENTIAL";

    /** Sees private contact details; with scope DESK only of persons in the own side's jurisdiction. */
    public static final String CONTACT_READ = "CONTACT_READ";

    public static final String CONTACT_REVEAL = "CONTACT_REVEAL";
    public static final String CONSENT_WRITE = "CONSENT_WRITE";
    /** Takes lists along as files; its scope says whose rows. */
    public static final String EXPORT = "EXPORT";

    public static final String REVIEW_READ = "REVIEW_READ";
    public static final String USER_READ = "USER_READ";
    public static final String USER_WRITE = "USER_WRITE";
    public static final String ROLE_WRITE = "ROLE_WRITE";
    public static final String OFFICE_WRITE = "OFFICE_WRITE";
    public static final String PIPELINE_WRITE = "PIPELINE_WRITE";
    public static final String AUDIT_READ = "AUDIT_READ";

    /** Every permission, in the order in which the role screen lists them. */
    public static final List<String> ALL = List.of(
            COMPANY_READ,
            COMPANY_WRITE,
            COMPANY_DELETE,
            CONTACT_READ,
            CONTACT_REVEAL,
            CONSENT_WRITE,
            EXPORT,
            TOUCH_READ,
            TOUCH_WRITE,
            DEAL_READ,
            DEAL_WRITE,
            DEAL_OVERSEE,
            DEAL_CONFIDENTIAL,
            REVIEW_READ,
            AUDIT_READ,
            USER_READ,
            USER_WRITE,
            ROLE_WRITE,
            OFFICE_WRITE,
            PIPELINE_WRITE);

    /**
     * Rights over the whole house: they are granted for everything or not at all, since whoever keeps users or roles of one
     * desk could give themselves the rest.
     */
    public static final Set<String> UNDIVIDED = Set.of(USER_WRITE, ROLE_WRITE, OFFICE_WRITE, PIPELINE_WRITE);

    private Permission() {}
}
