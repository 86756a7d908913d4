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
    public static final String MEMBERSHIP_READ = "MEMBERSHIP_READ";
    public static final String MEMBERSHIP_WRITE = "MEMBERSHIP_WRITE";
    public static final String INDICATOR_READ = "INDICATOR_READ";
    public static final String INDICATOR_WRITE = "INDICATOR_WRITE";
    public static final String TOUCH_READ = "TOUCH_READ";
    public static final String TOUCH_WRITE = "TOUCH_WRITE";
    public static final String DEAL_READ = "DEAL_READ";
    public static final String DEAL_WRITE = "DEAL_WRITE";

    /** Moves a deal into a stage although a gate is closed, with a reason. */
    public static final String GATE_OVERRIDE = "GATE_OVERRIDE";

    /** Knows that confidential deals exist, under their code names, without being on their need-to-know lists. */
    public static final String DEAL_OVERSEE = "DEAL_OVERSEE";

    /** Sees the true name, investor and money of confidential deals without being on their need-to-know lists. */
    public static final String DEAL_CONFIDENTIAL = "DEAL_CONFIDENTIAL";

    /** Lets more be paid in on a deal than was signed, with a reason. */
    public static final String LEDGER_EXCEED = "LEDGER_EXCEED";

    /** Sees private contact details; with scope DESK only of persons in the own side's jurisdiction. */
    public static final String CONTACT_READ = "CONTACT_READ";

    public static final String CONTACT_REVEAL = "CONTACT_REVEAL";
    public static final String CONSENT_WRITE = "CONSENT_WRITE";

    /** Lists who looked at masked contact details; with scope DESK only of people whom the own side protects. */
    public static final String REVEAL_READ = "REVEAL_READ";

    /** Takes lists and cards along as files, without private contact details; its scope says whose rows. */
    public static final String EXPORT = "EXPORT";

    /** Takes along the private contact details, too, that are open at that moment. */
    public static final String EXPORT_CONTACT = "EXPORT_CONTACT";

    public static final String REVIEW_READ = "REVIEW_READ";

    /** Sets what offices want to have signed in a period. */
    public static final String TARGET_WRITE = "TARGET_WRITE";

    public static final String USER_READ = "USER_READ";
    public static final String USER_WRITE = "USER_WRITE";
    public static final String ROLE_WRITE = "ROLE_WRITE";
    public static final String OFFICE_WRITE = "OFFICE_WRITE";
    public static final String PIPELINE_WRITE = "PIPELINE_WRITE";
    /** Keeps the list of membership tiers; shows no membership. */
    public static final String TIER_WRITE = "TIER_WRITE";

    /** Adds to the lists that records refer to, such as places. */
    public static final String LIST_WRITE = "LIST_WRITE";

    /** Reads which of our companies and people may be on a restricted-party list, and what was decided. */
    public static final String SCREENING_READ = "SCREENING_READ";

    /** Decides what a potential match is. */
    public static final String SCREENING_DECIDE = "SCREENING_DECIDE";

    /** Loads restricted-party lists; shows no match. */
    public static final String SCREENING_LOAD = "SCREENING_LOAD";

    public static final String AUDIT_READ = "AUDIT_READ";

    /** Every permission, in the order in which the role screen lists them. */
    public static final List<String> ALL = List.of(
            COMPANY_READ,
            COMPANY_WRITE,
            COMPANY_DELETE,
            CONTACT_READ,
            CONTACT_REVEAL,
            CONSENT_WRITE,
            REVEAL_READ,
            EXPORT,
            MEMBERSHIP_READ,
            MEMBERSHIP_WRITE,
            INDICATOR_READ,
            INDICATOR_WRITE,
            TOUCH_READ,
            TOUCH_WRITE,
            DEAL_READ,
            DEAL_WRITE,
            GATE_OVERRIDE,
            DEAL_OVERSEE,
            DEAL_CONFIDENTIAL,
            LEDGER_EXCEED,
            EXPORT_CONTACT,
            REVIEW_READ,
            SCREENING_READ,
            SCREENING_DECIDE,
            TARGET_WRITE,
            AUDIT_READ,
            USER_READ,
            USER_WRITE,
            ROLE_WRITE,
            OFFICE_WRITE,
            PIPELINE_WRITE,
            TIER_WRITE,
            LIST_WRITE,
            SCREENING_LOAD);

    /**
     * Rights over the whole house: they are granted for everything or not at all, since whoever keeps users or roles of one
     * desk could give themselves the rest.
     */
    public static final Set<String> UNDIVIDED =
            Set.of(USER_WRITE, ROLE_WRITE, OFFICE_WRITE, PIPELINE_WRITE, TIER_WRITE, LIST_WRITE, SCREENING_LOAD);

    /** Rights to see through a need-to-know list, which nobody lends to a room. */
    static final Set<String> INSIGHTS = Set.of(DEAL_OVERSEE, DEAL_CONFIDENTIAL);

    private Permission() {}
}
