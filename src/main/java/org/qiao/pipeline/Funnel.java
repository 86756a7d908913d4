package org.qiao.pipeline;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** How far the deals of a pipeline came, stage by stage. */
public record Funnel(PipelineRef pipeline, List<Step> steps) {

    /**
     * One stage that a deal may come to, not one of those in which it is dropped.
     *
     * @param reached how many deals came to it or, skipping it, to a later one
     * @param percent how many of those that reached the stage before; null for the first, and where nobody did
     * @param left how many deals have left it again
     * @param stay how long deals that have left it were in it
     */
    public record Step(
            StageRef stage, long reached, @Nullable Integer percent, long left, Stay stay) {}

    /** Whole days of 24 hours of finished stays: those still there would pull the figure down while they last. */
    public record Stay(long count, double mean, double median) {

        /** @param counts how many stays there were of each length in days */
        static Stay of(SortedMap<Long, Long> counts) {
            var all = counts.values().stream().mapToLong(Long::longValue).sum();
            if (all == 0) {
                return new Stay(0, 0, 0);
            }
            var sum = counts.entrySet().stream()
                    .mapToDouble(e -> (double) e.getKey() * e.getValue())
                    .sum();
            return new Stay(all, sum / all, (at(counts, (all - 1) / 2) + at(counts, all / 2)) / 2.0);
        }

        private static long at(SortedMap<Long, Long> counts, long position) {
            long seen = 0;
            for (var entry : counts.entrySet()) {
                seen += entry.getValue();
                if (seen > position) {
                    return entry.getKey();
                }
            }
            return counts.lastKey();
        }
    }
}
