package org.qiao.membership;

import java.time.Instant;
import java.util.Objects;
import org.qiao.lists.BulkField;
import org.springframework.stereotype.Component;

/** What many memberships can be given at once. */
@Component
public class MembershipBulk {

    private final MembershipRepository memberships;

    MembershipBulk(MembershipRepository memberships) {
        this.memberships = memberships;
    }

    /** Since when the membership is out of lists. It stays out where the company has got another one since. */
    public BulkField<Membership, Instant> archived() {
        return BulkField.<Membership>archived()
                .where((user, membership) -> !membership.isArchived() || isTheOnlyOne(membership));
    }

    private boolean isTheOnlyOne(Membership membership) {
        return memberships.ofCompany(Objects.requireNonNull(membership.getCompanyId())).stream()
                .allMatch(Membership::isArchived);
    }
}
