package org.qiao.membership;

import java.time.Instant;

/** A membership as it is stored, without its history. */
record MembershipFacts(long id, long companyId, long officeId, long ownerId, Instant updatedAt) {}
