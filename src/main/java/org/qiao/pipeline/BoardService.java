package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final DealRepository deals;
    private final StageClock clock;
    private final FigureBook figures;
    private final Totals totals;
    private final NextSteps next;

    private record Sums(DealFilter filter, Instant closedSince) {}

    BoardService(DealRepository deals, StageClock clock, FigureBook figures, Totals totals, NextSteps next) {
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
        var ofPipeline = filter.ofPipeline(pipeline.id());
        var open = pipeline.stages().stream()
                .filter(StageRef::isOpen)
                .map(StageRef::id)
                .toList();
        var closedSince = clock.before(CLOSED_DAYS);
        var values =
                figures
                        .ask(new Sums(ofPipeline, closedSince), () -> deals.stageValues(ofPipeline, open, closedSince))
                        .stream()
                        .collect(Collectors.groupingBy(StageValue::stageId));
        var byStage = pipeline.stages().stream()
                .filter(stage -> values.containsKey(stage.id()))
                .flatMap(stage -> latest(stage, ofPipeline, cards.getOrDefault(stage.id(), FIRST)))
                .collect(Collectors.collectingAndThen(Collectors.toList(), deals::rows))
                .stream()
                .collect(Collectors.groupingBy(DealRow::stageId));
        var columns = pipeline.stages().stream()
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
        var shown =
                byStage.values().stream().flatMap(List::stream).map(DealRow::id).toList();
        return new Board(pipeline, columns, next.of(shown));
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
