package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.access.FigureBook;
import org.qiao.access.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The board of a pipeline: what stands in each stage, and what it is worth in each currency. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Permission.DEAL_READ)
public class BoardService {

    /** A closed stage shows the deals of so many last days; the list has them all. */
    public static final int CLOSED_DAYS = 90;

    /** So many cards of a stage come with the board. */
    public static final int FIRST = 25;

    private static final long NO_STAGE = -1;

    private final DealRepository deals;
    private final StageClock clock;
    private final FigureBook figures;
    private final Totals totals;
    private final NextSteps next;
    private final List<DealFlags> flags;

    private record Sums(DealFilter filter, Instant closedSince) {}

    BoardService(
            DealRepository deals,
            StageClock clock,
            FigureBook figures,
            Totals totals,
            NextSteps next,
            List<DealFlags> flags) {
        this.flags = flags;
        this.next = next;
        this.deals = deals;
        this.figures = figures;
        this.clock = clock;
        this.totals = totals;
    }

    /**
     * Counts, totals per currency and the first cards of every stage of the pipeline.
     *
     * @param cards how many cards of a stage are wanted, where it is not {@link #FIRST}
     * @param reporting what the converted totals are in, CNY or USD
     */
    public Board board(PipelineRef pipeline, DealFilter filter, Map<Long, Integer> cards, String reporting) {
        return board(pipeline, filter, cards, reporting, Set.of());
    }

    /**
     * As {@link #board(PipelineRef, DealFilter, Map, String)}, but no more of it than those stages: what a move has changed.
     *
     * @param only empty for all stages
     */
    public Board board(
            PipelineRef pipeline, DealFilter filter, Map<Long, Integer> cards, String reporting, Set<Long> only) {
        var stages = pipeline.stages().stream()
                .filter(stage -> only.isEmpty() || only.contains(stage.id()))
                .toList();
        var ofPipeline = within(filter.ofPipeline(pipeline.id()), only);
        var open = stages.stream().filter(StageRef::isOpen).map(StageRef::id).toList();
        var closedSince = clock.before(CLOSED_DAYS);
        var values =
                figures
                        .ask(new Sums(ofPipeline, closedSince), () -> deals.stageValues(ofPipeline, open, closedSince))
                        .stream()
                        .collect(Collectors.groupingBy(StageValue::stageId));
        var byStage = stages.stream()
                .filter(stage -> values.containsKey(stage.id()))
                .flatMap(stage -> latest(stage, ofPipeline, cards.getOrDefault(stage.id(), FIRST)))
                .collect(Collectors.collectingAndThen(Collectors.toList(), deals::rows))
                .stream()
                .collect(Collectors.groupingBy(DealRow::stageId));
        var columns = stages.stream()
                .map(stage -> {
                    var sums = values.getOrDefault(stage.id(), List.of());
                    return new Board.Column(
                            stage,
                            sums.stream().mapToLong(StageValue::count).sum(),
                            totals(sums),
                            converted(stage, sums, reporting),
                            byStage.getOrDefault(stage.id(), List.of()));
                })
                .toList();
        var shown = byStage.values().stream().flatMap(List::stream).toList();
        var steps = next.of(shown.stream().map(DealRow::id).toList());
        return new Board(pipeline, columns, steps, flags(shown, open, steps));
    }

    private Map<Long, Set<DealFlag>> flags(List<DealRow> shown, List<Long> open, Map<Long, NextStep> steps) {
        var asked = shown.stream().filter(row -> open.contains(row.stageId())).toList();
        var found = new HashMap<Long, Set<DealFlag>>();
        if (asked.isEmpty()) {
            return found;
        }
        for (var kind : flags) {
            kind.among(asked).forEach(deal -> add(found, deal, kind.flag()));
        }
        asked.stream()
                .filter(row -> steps.get(row.id()) instanceof NextStep step
                        && step.dueOn().isBefore(clock.today()))
                .forEach(row -> add(found, row.id(), DealFlag.STEP_OVERDUE));
        return found;
    }

    private static void add(Map<Long, Set<DealFlag>> found, long deal, DealFlag flag) {
        found.computeIfAbsent(deal, id -> EnumSet.noneOf(DealFlag.class)).add(flag);
    }

    /** A board that is filtered by stages shows nothing of the others. */
    private static DealFilter within(DealFilter filter, Set<Long> only) {
        if (only.isEmpty()) {
            return filter;
        }
        var stages = filter.stageIds().isEmpty()
                ? only
                : filter.stageIds().stream().filter(only::contains).collect(Collectors.toSet());
        return filter.inStages(stages.isEmpty() ? Set.of(NO_STAGE) : stages);
    }

    private Stream<Long> latest(StageRef stage, DealFilter ofPipeline, int limit) {
        var since = stage.isOpen() ? null : clock.before(CLOSED_DAYS);
        return deals.latest(ofPipeline.inStage(stage.id()), since, limit).stream();
    }

    private @Nullable Total converted(StageRef stage, List<StageValue> sums, String reporting) {
        var total = stage.isOpen() ? totals.ofOpen(clock.today(), sums, reporting) : totals.ofClosed(sums, reporting);
        return total.orElse(null);
    }

    private static List<Figure> totals(List<StageValue> sums) {
        return sums.stream()
                .map(StageValue::figure)
                .filter(Objects::nonNull)
                .sorted((a, b) -> a.money().compareTo(b.money()))
                .toList();
    }
}
