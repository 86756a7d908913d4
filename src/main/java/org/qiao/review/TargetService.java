package org.qiao.review;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Targets of offices: listed, set and removed. */
@Service
@Transactional
@RolesAllowed(Permission.REVIEW_READ)
public class TargetService {

    private static final BigDecimal MOST = new BigDecimal("999999999999999999");

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private final TargetRepository targets;
    private final CurrentUser user;

    TargetService(TargetRepository targets, CurrentUser user) {
        this.targets = targets;
        this.user = user;
    }

    /** All that the viewer may see, latest period first. */
    @Transactional(readOnly = true)
    public List<Target> list() {
        return targets.all();
    }

    /** @throws RecordNotFoundException if there is none for this viewer */
    @Transactional(readOnly = true)
    public Target find(long id) {
        return targets.find(id).orElseThrow(RecordNotFoundException::new);
    }

    /** A new target of the viewer's own office, not yet saved. */
    public Target create() {
        var actor = user.require();
        var target = new Target();
        target.setOfficeId(actor.officeId());
        target.setOwnerId(actor.userId());
        return target;
    }

    /**
     * @throws RuleException if it wants neither projects nor an amount, its year is none of four digits from 2000 on, or the office has a target for the period already
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved it meanwhile
     */
    @RolesAllowed(Permission.TARGET_WRITE)
    public Target save(Target target) {
        var amount = target.getAmount();
        if (amount == null) {
            target.setCurrency(null);
        } else if (amount.signum() <= 0
                || amount.compareTo(MOST) > 0
                || amount.stripTrailingZeros().scale() > 2) {
            throw new RuleException("ledger.amount.wrong", "amount");
        } else if (target.getCurrency() == null) {
            throw new RuleException("ui.required", "currency");
        }
        if (amount == null && target.getProjects() == null) {
            throw new RuleException("target.empty", "projects");
        }
        var year = target.getYear();
        if (year == null || year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RuleException("target.year.wrong", "year");
        }
        if (targets.all().stream().anyMatch(other -> isSame(other, target))) {
            throw new RuleException("target.twice", "year");
        }
        return targets.save(target);
    }

    private static boolean isSame(Target other, Target target) {
        return !Objects.equals(other.getId(), target.getId())
                && Objects.equals(other.getOfficeId(), target.getOfficeId())
                && Objects.equals(other.getYear(), target.getYear())
                && Objects.equals(other.getQuarter(), target.getQuarter());
    }

    /** @throws RecordNotFoundException if there is none for this viewer */
    @RolesAllowed(Permission.TARGET_WRITE)
    public void delete(long id) {
        targets.delete(find(id));
    }
}
