package org.qiao.reports;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.indicators.IndicatorFilter;
import org.qiao.indicators.IndicatorRow;
import org.qiao.indicators.IndicatorService;
import org.qiao.kernel.Language;
import org.qiao.kernel.ReportingZone;
import org.qiao.kernel.Window;
import org.qiao.pipeline.DealAddress;
import org.qiao.pipeline.DealFilter;
import org.qiao.pipeline.DealGroup;
import org.qiao.pipeline.DealLists;
import org.qiao.pipeline.DealRow;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.DealSum;
import org.qiao.pipeline.DealSums;
import org.qiao.pipeline.Dimension;
import org.qiao.pipeline.Happening;
import org.qiao.pipeline.PipelineRef;
import org.qiao.pipeline.PipelineService;
import org.qiao.reports.ReportFacts.PipelineSums;
import org.qiao.reports.ReportFacts.StageSum;
import org.springframework.stereotype.Service;

/**
 * What a pipeline report says, as whoever asks for it may see and take along. It writes nothing but the note that it was taken,
 * which {@link ReportFiles} leaves.
 */
@Service
@RolesAllowed(Permission.EXPORT)
public class ReportService {

    private static final int MOST_PUBLISHED = 200;

    private final DealSums sums;
    private final DealLists lists;
    private final DealService deals;
    private final PipelineService pipelines;
    private final PlaceMap map;
    private final IndicatorService indicators;
    private final ReportReach reach;
    private final Directory directory;
    private final CurrentUser user;
    private final ReportingZone reporting;
    private final Clock clock;

    ReportService(
            DealSums sums,
            DealLists lists,
            DealService deals,
            PipelineService pipelines,
            PlaceMap map,
            IndicatorService indicators,
            ReportReach reach,
            Directory directory,
            CurrentUser user,
            ReportingZone reporting,
            Clock clock) {
        this.sums = sums;
        this.lists = lists;
        this.deals = deals;
        this.pipelines = pipelines;
        this.map = map;
        this.indicators = indicators;
        this.reach = reach;
        this.directory = directory;
        this.user = user;
        this.reporting = reporting;
        this.clock = clock;
    }

    /** Today in the zone in which figures are counted. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), reporting.zone());
    }

    /** Everything but the lines. */
    public ReportFacts facts(ReportAsk asked) {
        var ask = asked.about(reach.narrow(asked.deals()));
        var all = lists.filter(ask.summed().query());
        var happened = new EnumMap<Happening, DealSum>(Happening.class);
        for (var what : Happening.values()) {
            var filter = lists.filter(
                    ask.happened(what.name().toLowerCase(Locale.ROOT)).query());
            happened.put(what, sums.of(filter, ask.currency()));
        }
        var shown = count(asked.asOf());
        var taken = count(ask.asOf());
        var total = sums.of(all, ask.currency());
        return new ReportFacts(
                ask,
                office(),
                today(),
                reporting.zone(),
                shown - taken,
                taken - total.count(),
                lists.words(ask.deals().query()),
                total,
                byPipeline(ask),
                happened,
                map.of(ask.summed(), ask.currency()),
                published(asked));
    }

    private long count(DealAddress asked) {
        return deals.count(lists.filter(asked.query()), Integer.MAX_VALUE);
    }

    private Directory.OfficeRef office() {
        var office = user.require().officeId();
        return directory.offices().stream()
                .filter(one -> one.id() == office)
                .findFirst()
                .orElseThrow();
    }

    private List<PipelineSums> byPipeline(ReportAsk ask) {
        var stages = sums.by(Dimension.STAGE, lists.filter(ask.summed().query()), ask.currency()).stream()
                .collect(Collectors.toMap(DealGroup::key, Function.identity()));
        var found = new ArrayList<PipelineSums>();
        for (var pipeline : pipelines.list()) {
            var known = pipeline.stages().stream()
                    .filter(stage -> stages.containsKey(stage.id()))
                    .map(stage -> new StageSum(
                            stage,
                            Objects.requireNonNull(stages.get(stage.id())).sum()))
                    .toList();
            if (!known.isEmpty()) {
                found.add(new PipelineSums(pipeline, ofPipeline(ask, pipeline), known));
            }
        }
        return found;
    }

    /** The pipeline in the list's own words: one that the list leaves out has no stages here. */
    private DealSum ofPipeline(ReportAsk ask, PipelineRef pipeline) {
        return sums.of(
                lists.filter(ask.summed().with("pipeline", pipeline.code()).query()), ask.currency());
    }

    /** Which deals the table holds, in the list's order. */
    public List<Long> ids(ReportAsk ask, int most) {
        return deals.ids(lists.filter(ask.asOf().query()), most);
    }

    /** Some of its lines. */
    public List<DealRow> rows(ReportAsk ask, List<Long> ids) {
        return deals.rows(ids, lists.filter(ask.asOf().query()));
    }

    /** Those of the years of the period and of the places that the list is filtered by; whoever filters nothing reads those of no year too. */
    private List<IndicatorRow> published(ReportAsk asked) {
        var query = asked.deals().query();
        var sites = lists.filter(query).traits().terms().siteIds();
        var places = sites.stream().filter(id -> id != DealFilter.NONE).toList();
        if (!user.may(Permission.INDICATOR_READ) || places.isEmpty() && !sites.isEmpty()) {
            return List.of();
        }
        var years = IntStream.rangeClosed(asked.from().getYear(), asked.to().getYear())
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        if (lists.words(query).isEmpty()) {
            years.add(IndicatorFilter.NO_YEAR);
        }
        return indicators.list(IndicatorFilter.all(Language.EN).of(places, years), Window.first(MOST_PUBLISHED));
    }
}
