package org.qiao.pipeline;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Money;

/**
 * How many deals there are and what they are worth.
 *
 * @param count all of them
 * @param figures one per currency, never added
 * @param deals of how many each of the figures is, in the same order
 * @param unknown how many have no amount that the viewer may see
 * @param total all figures in the reporting currency; null where there is nothing to convert
 * @param currency the reporting currency
 */
public record DealSum(
        long count,
        List<Figure> figures,
        List<Long> deals,
        long unknown,
        @Nullable Total total,
        String currency) {

    /** The figure in that currency; null where there is none. */
    public @Nullable Figure in(String wanted) {
        return figures.stream()
                .filter(figure -> figure.money().currency().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    /** What can be told in the reporting currency; null where that is nothing. */
    public @Nullable BigDecimal worth() {
        @Nullable Money money = total != null ? total.money() : null;
        if (money == null) {
            var same = in(currency);
            money = same == null ? null : same.money();
        }
        return money == null ? null : money.amount();
    }
}
