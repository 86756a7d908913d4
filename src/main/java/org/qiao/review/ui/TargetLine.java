package org.qiao.review.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.pipeline.DealAddress;
import org.qiao.pipeline.Figure;

/**
 * An office and a period: what was signed, against what was wanted.
 *
 * @param address the deals that were signed or increased in it
 * @param deals how many these are
 * @param projects how many projects were signed for the first time
 * @param signed their amounts, one per currency
 * @param wanted the target in words; empty where there is none
 * @param percent of the target, of its amount where it has one, else of its projects; null where it cannot be told
 */
record TargetLine(
        String name,
        DealAddress address,
        long deals,
        long projects,
        List<Figure> signed,
        String wanted,
        @Nullable Integer percent) {

    /** What was signed in that currency, in words; empty where nothing was. */
    String signed(String currency) {
        return signed.stream()
                .filter(figure -> figure.money().currency().equals(currency))
                .map(SumText::money)
                .findFirst()
                .orElse("");
    }
}
