package org.qiao.siting;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The sites of a deal side by side: what they offer, how they were scored and what that comes to. */
public record SiteComparison(List<Criterion> criteria, List<Column> columns) {

    /**
     * One site.
     *
     * @param scores from 1 to 5 by criterion; none where nobody has judged yet
     * @param best whether no other site in the running comes to more; only where it was scored by every criterion
     */
    public record Column(Site site, Map<Long, Integer> scores, SiteTotal total, boolean best) {}

    /** Sites that were dropped stand last and are never the best. */
    static SiteComparison of(List<Site> sites, List<Criterion> criteria, Map<Long, Map<Long, Integer>> scores) {
        var columns = sites.stream()
                .map(site -> column(site, criteria, scores.getOrDefault(site.id(), Map.of())))
                .sorted(Comparator.comparing(column -> column.site().getStatus() == SiteStatus.DROPPED))
                .toList();
        var most = columns.stream()
                .filter(SiteComparison::isInTheRunning)
                .map(column -> mean(column))
                .max(Comparator.naturalOrder());
        return new SiteComparison(
                criteria,
                columns.stream()
                        .map(column -> new Column(
                                column.site(),
                                column.scores(),
                                column.total(),
                                isInTheRunning(column)
                                        && most.filter(mean(column)::equals).isPresent()))
                        .toList());
    }

    private static Column column(Site site, List<Criterion> criteria, Map<Long, Integer> scores) {
        return new Column(site, scores, SiteTotal.of(criteria, scores), false);
    }

    private static boolean isInTheRunning(Column column) {
        return column.site().getStatus() != SiteStatus.DROPPED && column.total().isComplete();
    }

    private static BigDecimal mean(Column column) {
        return Objects.requireNonNull(column.total().mean());
    }
}
