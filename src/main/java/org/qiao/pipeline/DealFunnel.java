package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.access.FigureBook;
import org.qiao.access.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far the visible deals of a pipeline came, by their history. A deal has reached a stage when it came to it or to a later
 * one of the pipeline: who skips a stage has passed it. Stages of dropped deals are no place to come to, so that a lost deal counts
 * as far as it was. Going back takes nothing away.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Permission.DEAL_READ)
public class DealFunnel {

    private final FunnelRepository funnels;
    private final FigureBook figures;
    private final StageClock clock;

    private record Asked(PipelineRef pipeline, @Nullable LocalDate asOf) {}

    DealFunnel(FunnelRepository funnels, FigureBook figures, StageClock clock) {
        this.funnels = funnels;
        this.figures = figures;
        this.clock = clock;
    }

    /** @param asOf what had happened by the end of that day; null: until now */
    public Funnel of(PipelineRef pipeline, @Nullable LocalDate asOf) {
        return figures.ask(new Asked(pipeline, asOf), () -> count(pipeline, asOf == null ? null : clock.end(asOf)));
    }

    private Funnel count(PipelineRef pipeline, @Nullable Instant before) {
        var stages = pipeline.stages().stream()
                .filter(stage -> !stage.outcome().isDropped())
                .toList();
        if (stages.isEmpty()) {
            return new Funnel(pipeline, List.of());
        }
        var ids = stages.stream().map(StageRef::id).toList();
        var reached = funnels.reached(ids, before);
        var stays = new HashMap<Long, SortedMap<Long, Long>>();
        funnels.stays(ids, before)
                .forEach(s -> stays.computeIfAbsent(s.stageId(), id -> new TreeMap<>())
                        .put(s.days(), s.count()));
        var left = funnels.left(ids, before).stream()
                .collect(Collectors.toMap(FunnelRepository.Left::stageId, FunnelRepository.Left::deals));
        var steps = new ArrayList<Funnel.Step>();
        @Nullable Long earlier = null;
        for (var stage : stages) {
            var here = reached.stream()
                    .filter(r -> r.position() >= stage.position())
                    .mapToLong(FunnelRepository.Reached::deals)
                    .sum();
            steps.add(new Funnel.Step(
                    stage, here, percent(here, earlier), left.getOrDefault(stage.id(), 0L), stay(stays, stage)));
            earlier = here;
        }
        return new Funnel(pipeline, steps);
    }

    private static Funnel.Stay stay(Map<Long, SortedMap<Long, Long>> stays, StageRef stage) {
        return Funnel.Stay.of(stays.getOrDefault(stage.id(), new TreeMap<>()));
    }

    private static @Nullable Integer percent(long here, @Nullable Long before) {
        return before == null || before == 0 ? null : Math.toIntExact(Math.round(100.0 * here / before));
    }
}
