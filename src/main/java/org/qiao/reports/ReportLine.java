package org.qiao.reports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.pipeline.DealRow;
import org.qiao.pipeline.Figure;
import org.qiao.pipeline.NextStep;
import org.qiao.pipeline.ReportedFigure;
import org.qiao.pipeline.StageRef;
import org.qiao.reports.ReportWords.Both;

/**
 * One deal of a report's table.
 *
 * @param stage null for one that was removed since
 * @param since the day since when it stands there
 * @param amounts what its value is made of, as reported; empty where no amount is known or may be seen
 * @param next what is to be done next, as far as the viewer may see; null in a report of a period that is over, of which nobody knows that
 */
record ReportLine(
        DealRow deal,
        @Nullable StageRef stage,
        LocalDate since,
        Both owner,
        Both office,
        List<ReportedFigure> amounts,
        @Nullable NextStep next) {

    /** A report leaves the house: of a confidential deal it says the code name, where it stands and whose it is, nothing more. */
    ReportLine {
        if (deal.isConfidential()) {
            amounts = List.of();
            next = null;
        }
    }

    boolean isConfidential() {
        return deal.isConfidential();
    }

    @Nullable
    Long sectorId() {
        return isConfidential() ? null : deal.sectorId();
    }

    @Nullable
    Long siteId() {
        return isConfidential() ? null : deal.siteId();
    }

    @Nullable
    Figure value() {
        return isConfidential() ? null : deal.value();
    }
}
