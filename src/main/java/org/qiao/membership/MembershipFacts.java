package org.qiao.membership;

/** A membership as it is stored, without its history. */
record MembershipFacts(long id, long companyId, long officeId, long ownerId) {}
