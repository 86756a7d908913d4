package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.qiao.pipeline.Booked;
import org.qiao.pipeline.ClosingReason;
import org.qiao.pipeline.DealCourse;
import org.qiao.pipeline.Happening;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.Quarter;
import org.qiao.pipeline.StageClock;
import org.qiao.pipeline.StageRef;
import org.qiao.reference.Places;
import org.qiao.reference.TermFilter;
import org.qiao.ui.Formats;
import org.qiao.ui.ListFilter;
import org.qiao.ui.ListFilter.Choice;
import org.qiao.ui.ListState;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** The filters of the list of deals by what became of them, and by the day on which they are looked at. */
@Component
class CourseFilters {

    static final String AS_OF = "asof";
    private static final String NONE = DealFilters.NONE;

    /** No stage. */
    private static final long NOWHERE = -1;

    private static final int QUARTERS_BACK = 4;
    private static final int QUARTERS_AHEAD = 12;

    private final PipelineService pipelines;
    private final Places places;
    private final StageClock clock;

    CourseFilters(PipelineService pipelines, Places places, StageClock clock) {
        this.pipelines = pipelines;
        this.places = places;
        this.clock = clock;
    }

    List<ListFilter> all() {
        return List.of(
                ListFilter.oneOf("what", t("deal.happened"), Happening.class),
                ListFilter.day("since", t("deal.happened.since", Formats.zone(clock.countedIn()))),
                DealFilters.orNone(
                        ListFilter.oneOf("reason", t("closing.why"), ClosingReason.class), t("closing.why.none")),
                DealFilters.orNone(TermFilter.of("lostto", t("closing.lostto"), places), t("closing.lostto.none")),
                ListFilter.flag("due", t("deal.due")),
                ListFilter.oneOf("expected", t("deal.expected"), this::quarters),
                ListFilter.oneOf("reached", t("deal.reached"), this::reachable),
                ListFilter.oneOf("left", t("deal.left"), this::reachable),
                ListFilter.day(AS_OF, t("deal.asof")));
    }

    private List<Choice> quarters() {
        var now = Quarter.of(clock.today());
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(NONE, t("deal.expected.none")));
        IntStream.rangeClosed(-QUARTERS_BACK, QUARTERS_AHEAD)
                .mapToObj(now::plus)
                .forEach(quarter ->
                        choices.add(new Choice(quarter.token(), Formats.quarter(quarter.year(), quarter.number()))));
        return choices;
    }

    private List<Choice> reachable() {
        var language = Texts.language();
        return pipelines.list().stream()
                .flatMap(pipeline -> pipeline.stages().stream()
                        .filter(stage -> !stage.outcome().isDropped())
                        .map(stage -> new Choice(
                                DealFilters.token(pipeline, stage),
                                t("deal.stage.of", stage.name(language), pipeline.name(language)))))
                .toList();
    }

    /** A day that is not over yet is looked at as it is now. */
    DealCourse read(ListState state, Booked booked) {
        return new DealCourse(
                state.day(AS_OF).filter(day -> day.isBefore(clock.today())).orElse(null),
                state.day("since").orElse(null),
                state.values("what", Happening.class),
                isReadable(state) ? reached(state) : List.of(NOWHERE),
                left(state),
                state.of("expected").stream()
                        .flatMap(token -> Quarter.read(token).stream())
                        .toList(),
                state.of("expected").contains(NONE),
                new DealCourse.Closed(
                        state.values("reason", ClosingReason.class),
                        state.of("reason").contains(NONE),
                        DealFilters.terms(state, "lostto", places)),
                state.has("due"),
                booked);
    }

    /** A word that nobody knows, as in an old address, finds nothing instead of everything. */
    private static boolean isReadable(ListState state) {
        return (state.of("what").isEmpty()
                        || !state.values("what", Happening.class).isEmpty())
                && (state.of("reason").isEmpty()
                        || state.of("reason").contains(NONE)
                        || !state.values("reason", ClosingReason.class).isEmpty())
                && state.of("expected").stream()
                        .allMatch(token ->
                                token.equals(NONE) || Quarter.read(token).isPresent());
    }

    private List<Long> left(ListState state) {
        var chosen = state.of("left");
        var found = pipelines.list().stream()
                .flatMap(pipeline ->
                        pipeline.stages().stream().filter(stage -> chosen.contains(DealFilters.token(pipeline, stage))))
                .map(StageRef::id)
                .toList();
        return found.isEmpty() && !chosen.isEmpty() ? List.of(DealFilters.UNKNOWN) : found;
    }

    /** Of the chosen stages and of those behind them in their pipelines, which whoever came to has passed the chosen ones. */
    private List<Long> reached(ListState state) {
        var chosen = state.of("reached");
        if (chosen.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Long>();
        for (var pipeline : pipelines.list()) {
            var first = pipeline.stages().stream()
                    .filter(stage -> chosen.contains(DealFilters.token(pipeline, stage)))
                    .findFirst();
            first.ifPresent(from -> pipeline.stages().stream()
                    .filter(stage -> stage.position() >= from.position()
                            && !stage.outcome().isDropped())
                    .forEach(stage -> found.add(stage.id())));
        }
        return found.isEmpty() ? List.of(DealFilters.UNKNOWN) : found;
    }
}
