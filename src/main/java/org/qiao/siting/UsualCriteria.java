package org.qiao.siting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import java.util.List;
import org.qiao.access.Permission;
import org.qiao.kernel.Ordered;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The usual criteria: kept by whoever keeps the pipelines. Criteria that deals have by now stay as they are. */
@Service
@Transactional
@RolesAllowed(Permission.PIPELINE_WRITE)
public class UsualCriteria {

    private final UsualCriterionRepository criteria;
    private final Validator validator;

    UsualCriteria(UsualCriterionRepository criteria, Validator validator) {
        this.criteria = criteria;
        this.validator = validator;
    }

    /** All in order, retired ones included. */
    @Transactional(readOnly = true)
    public List<UsualCriterion> list() {
        return criteria.all();
    }

    /** @throws RecordNotFoundException if there is none */
    @Transactional(readOnly = true)
    public UsualCriterion find(long id) {
        return criteria.find(id).orElseThrow(RecordNotFoundException::new);
    }

    /**
     * Saves a changed criterion, or a new one at the end of the list.
     *
     * @throws RuleException at the property that is wrong
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved it meanwhile
     */
    public UsualCriterion save(UsualCriterion criterion) {
        criterion.check(validator);
        if (criterion.isNew()) {
            criterion.setPosition(Ordered.next(criteria.all()));
        }
        return criteria.save(criterion);
    }

    /** Exchanges it with its neighbor: -1 above, 1 below; at either end it stays. */
    public void shift(long id, int by) {
        Ordered.shift(criteria.all(), id, by);
    }

    /** Gives it to no deal any more, or again. */
    public void retire(long id, boolean retired) {
        find(id).setRetired(retired);
    }
}
