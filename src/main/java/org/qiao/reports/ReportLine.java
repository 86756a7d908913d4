package org.qiao.reports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.pipeline.DealRow;
import org.qiao.pipeline.NextStep;
import org.qiao.pipeline.ReportedFigure;
import org.qiao.pipeline.StageRef;

/**
 * One deal of a report's table.
 *
 * @param stage null for one that was removed since
 * @param since the day since when it stands there
 * @param owner the name, in the viewer's language
 * @param amounts what its value is made of, as reported; empty where no amount is known or may be seen
 * @param next what is to be done next, as far as the viewer may see
 */
record ReportLine(
        DealRow deal,
        @Nullable StageRef stage,
        LocalDate since,
        String owner,
        String office,
        List<ReportedFigure> amounts,
        @Nullable NextStep next) {}
