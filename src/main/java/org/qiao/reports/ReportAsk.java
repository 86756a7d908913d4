package org.qiao.reports;

import java.time.LocalDate;
import org.qiao.pipeline.DealAddress;

/**
 * What a report is asked for.
 *
 * @param from the first day of the period
 * @param to its last day, on which deals are looked at
 * @param deals the list of deals that it is about, without days
 * @param currency what converted totals are in, CNY or USD
 */
public record ReportAsk(LocalDate from, LocalDate to, DealAddress deals, String currency) {

    /** The list as it was at the end of the period. */
    public DealAddress asOf() {
        return deals.with("asof", to.toString());
    }

    /** What sums count: who adds up the lines of a confidential deal and a sum would know its money. */
    public DealAddress summed() {
        return asOf().with("unrestricted", "1");
    }

    /** Those of the deals that are summed to which that happened in the period. */
    public DealAddress happened(String what) {
        return summed().with("what", what).with("since", from.toString());
    }

    ReportAsk about(DealAddress other) {
        return new ReportAsk(from, to, other, currency);
    }
}
