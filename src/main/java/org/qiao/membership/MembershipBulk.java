package org.qiao.membership;

import java.time.Instant;
import java.util.Objects;
import org.qiao.lists.BulkField;
import org.springframework.stereotype.Component;

/** What many memberships can be given at once. */
@Component
public class MembershipBulk {

    private final MembershipRepository memberships;
    private final RenewalNews news;

    MembershipBulk(MembershipRepository memberships, RenewalNews news) {
        this.memberships = memberships;
        this.news = news;
    }

    /** Whose the membership is, and who is asked to renew it. */
    public BulkField<Membership, Long> owner() {
        var owner = BulkField.<Membership>owner();
        return new BulkField<>(
                owner.get(),
                (membership, next) -> {
                    long former = Objects.requireNonNull(membership.getOwnerId());
                    owner.set().accept(membership, next);
                    news.ownedAfter(membership, former);
                },
                owner.allowed(),
                owner.fits());
    }

    /** Since when the membership is out of lists. It stays out where the company has got another one since. */
    public BulkField<Membership, Instant> archived() {
        return BulkField.<Membership>archived()
                .where((user, membership) -> !membership.isArchived() || isTheOnlyOne(membership))
                .andThen((membership, at) -> news.settled(membership, at.isPresent()));
    }

    private boolean isTheOnlyOne(Membership membership) {
        return memberships.ofCompany(Objects.requireNonNull(membership.getCompanyId())).stream()
                .allMatch(Membership::isArchived);
    }
}
