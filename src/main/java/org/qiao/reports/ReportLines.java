package org.qiao.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.qiao.access.Directory;
import org.qiao.kernel.ReportingZone;
import org.qiao.pipeline.DealRow;
import org.qiao.pipeline.LedgerFigures;
import org.qiao.pipeline.NextStep;
import org.qiao.pipeline.NextSteps;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.ReportedFigure;
import org.qiao.reports.ReportWords.Both;
import org.springframework.stereotype.Component;

/** Gives away the lines of a report's table, some hundreds at a time, so that memory stays flat. */
@Component
class ReportLines {

    /** Below the number of ids from which MariaDB makes a table of them. */
    private static final int PAGE = 900;

    /** Of so many deals the ledgers and next steps are read at once. */
    private static final int SLICE = 20_000;

    /** No file is longer; a list that long is no report. */
    private static final int MOST = 200_000;

    private final ReportService reports;
    private final LedgerFigures ledgers;
    private final NextSteps steps;
    private final PipelineService pipelines;
    private final Directory directory;
    private final ReportingZone reporting;

    ReportLines(
            ReportService reports,
            LedgerFigures ledgers,
            NextSteps steps,
            PipelineService pipelines,
            Directory directory,
            ReportingZone reporting) {
        this.reports = reports;
        this.ledgers = ledgers;
        this.steps = steps;
        this.pipelines = pipelines;
        this.directory = directory;
        this.reporting = reporting;
    }

    /** @return how many there were */
    int each(ReportFacts facts, Consumer<ReportLine> take) {
        var ids = reports.ids(facts.ask(), MOST);
        int given = 0;
        for (var slice : parts(ids, SLICE)) {
            var amounts = ledgers.reported(slice, facts.ask().to());
            var next = facts.isOver() ? Map.<Long, NextStep>of() : steps.of(slice);
            for (var page : parts(slice, PAGE)) {
                var rows = reports.rows(facts.ask(), page);
                lines(rows, amounts, next).forEach(take);
                given += rows.size();
            }
        }
        return given;
    }

    private static List<List<Long>> parts(List<Long> ids, int size) {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + size)
                .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + size)))
                .toList();
    }

    private List<ReportLine> lines(
            List<DealRow> rows, Map<Long, List<ReportedFigure>> amounts, Map<Long, NextStep> next) {
        var stages = pipelines.stages();
        var colleagues = directory.colleagues();
        var offices = directory.offices();
        return rows.stream()
                .map(row -> {
                    var owner = colleagues.get(row.ownerId());
                    return new ReportLine(
                            row,
                            stages.get(row.stageId()),
                            LocalDate.ofInstant(row.stageSince(), reporting.zone()),
                            owner == null ? new Both("", "") : ReportWords.names(owner.nameEn(), owner.nameZh()),
                            offices.stream()
                                    .filter(office -> office.id() == row.officeId())
                                    .map(office -> ReportWords.names(office.nameEn(), office.nameZh()))
                                    .findFirst()
                                    .orElse(new Both("", "")),
                            amounts.getOrDefault(row.id(), List.of()),
                            next.get(row.id()));
                })
                .toList();
    }
}
