package org.qiao.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import java.util.List;
import org.qiao.access.Permission;
import org.qiao.kernel.Ordered;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tiers of membership: read by whoever reads memberships, kept by whoever keeps the chamber's lists. */
@Service
@Transactional
@RolesAllowed({Permission.MEMBERSHIP_READ, Permission.TIER_WRITE})
public class TierService {

    private final TierRepository tiers;
    private final Validator validator;

    TierService(TierRepository tiers, Validator validator) {
        this.tiers = tiers;
        this.validator = validator;
    }

    /** Every tier in order, retired ones included, since terms keep naming them. */
    @Transactional(readOnly = true)
    public List<TierRef> list() {
        return tiers.tiers().stream().map(Tier::ref).toList();
    }

    /** @throws RecordNotFoundException if there is none */
    @Transactional(readOnly = true)
    public Tier find(long id) {
        return tiers.find(id).orElseThrow(RecordNotFoundException::new);
    }

    /**
     * Saves a changed tier, or a new one at the end of the list. Terms that were agreed before stay as they are.
     *
     * @throws RuleException at the property that is wrong
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved it meanwhile
     */
    @RolesAllowed(Permission.TIER_WRITE)
    public Tier save(Tier tier) {
        tier.check(validator);
        if (tier.isNew()) {
            tier.setPosition(Ordered.next(tiers.tiers()));
        }
        return tiers.save(tier);
    }

    /** Exchanges the tier with its neighbor: -1 above, 1 below; at either end it stays. */
    @RolesAllowed(Permission.TIER_WRITE)
    public void shift(long id, int by) {
        Ordered.shift(tiers.tiers(), id, by);
    }

    /** Offers the tier to nobody any more, or again. */
    @RolesAllowed(Permission.TIER_WRITE)
    public void retire(long id, boolean retired) {
        find(id).setRetired(retired);
    }
}
