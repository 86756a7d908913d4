package org.qiao.siting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a site comes to by all criteria.
 *
 * @param mean weighted, over those criteria by which it was scored; null while there is none
 * @param scored by how many criteria it was scored
 * @param of how many criteria there are
 */
public record SiteTotal(@Nullable BigDecimal mean, int scored, int of) {

    private static final int DECIMALS = 2;

    /** A missing score counts for nothing and against nothing: its weight is left out, too. */
    static SiteTotal of(List<Criterion> criteria, Map<Long, Integer> scores) {
        var sum = 0L;
        var weight = 0L;
        var scored = 0;
        for (var criterion : criteria) {
            var score = scores.get(criterion.id());
            if (score != null) {
                sum += (long) score * criterion.getWeight();
                weight += criterion.getWeight();
                scored++;
            }
        }
        var mean = weight == 0
                ? null
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(weight), DECIMALS, RoundingMode.HALF_UP);
        return new SiteTotal(mean, scored, criteria.size());
    }

    /** Whether it was scored by every criterion, so that it can be compared with others. */
    public boolean isComplete() {
        return of > 0 && scored == of;
    }
}
