package org.qiao.siting;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.qiao.access.Audited;
import org.qiao.kernel.KeptRow;

/**
 * What sites are usually measured by, and how much it counts: a list that an admin keeps. A deal takes a copy at its first use,
 * whose people then change names and weights as they like.
 */
@Entity
@Audited
public class UsualCriterion extends KeptRow {

    @Min(1)
    @Max(Criterion.HEAVIEST)
    private int weight = 3;

    /** A criterion of a deal that begins as this one. */
    Criterion criterion() {
        var criterion = new Criterion();
        criterion.setNameEn(getNameEn());
        criterion.setNameZh(getNameZh());
        criterion.setWeight(weight);
        return criterion;
    }

    public int getWeight() {
        return weight;
    }

    public void setWeight(int weight) {
        this.weight = weight;
    }
}
