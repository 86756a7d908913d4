package org.qiao.pipeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Money;

/**
 * Amounts of several currencies in one of them. It stands beside the totals per currency and never without its rates.
 *
 * @param money null where not one amount has a rate
 * @param currency what it is reported in
 * @param on the day of the oldest rate in it; null where each deal is counted at the rate of its own day
 * @param old whether that rate is too old to be called one of the day asked for
 * @param without how many deals have no rate and are not in it
 */
public record Total(
        @Nullable Money money, String currency, @Nullable LocalDate on, boolean old, long without) {}
