package org.qiao.reports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Directory.OfficeRef;
import org.qiao.indicators.IndicatorRow;
import org.qiao.pipeline.DealSum;
import org.qiao.pipeline.Happening;
import org.qiao.pipeline.PipelineRef;
import org.qiao.pipeline.StageRef;
import org.qiao.reference.Rates;

/**
 * Everything that a report says before its table of deals.
 *
 * @param ask what was asked for, narrowed to what the viewer may take along
 * @param office the viewer's
 * @param today when it was made, in the zone in which figures are counted
 * @param left how many deals the list shows that the right to export does not reach; they are in no figure
 * @param confidential how many deals of the table are confidential: they stand there by their code names and are in no figure
 * @param filter what the list is filtered by, in words; that something was typed, not what
 * @param happened what happened in the period
 * @param published figures that are not deals, each for itself
 */
public record ReportFacts(
        ReportAsk ask,
        OfficeRef office,
        LocalDate today,
        ZoneId zone,
        long left,
        long confidential,
        List<String> filter,
        DealSum all,
        List<PipelineSums> pipelines,
        Map<Happening, DealSum> happened,
        PlaceFigures places,
        List<IndicatorRow> published) {

    /** Whether it is about a period that is over: what only today is known of stands in no such report. */
    boolean isOver() {
        return ask.to().isBefore(today);
    }

    /** Every currency that a sum of the report has, after the two that totals are converted to. */
    List<String> currencies() {
        return Stream.concat(
                        Rates.REPORTING.stream(),
                        Stream.concat(Stream.of(all), happened.values().stream())
                                .flatMap(sum -> sum.figures().stream())
                                .map(figure -> figure.money().currency())
                                .sorted())
                .distinct()
                .toList();
    }

    /** One pipeline's deals by stage, from left to right; stages without a deal are left out. */
    public record PipelineSums(PipelineRef pipeline, DealSum all, List<StageSum> stages) {}

    /** @param stage null for stages that were removed since */
    public record StageSum(@Nullable StageRef stage, DealSum sum) {}
}
