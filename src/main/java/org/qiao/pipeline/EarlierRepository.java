package org.qiao.pipeline;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** Lines of a list as they were at the end of a day: where the deal stood and why by its history, and what it was worth by its ledger. */
@Repository
class EarlierRepository {

    private record Stay(long dealId, long step, long stageId, Instant since) {}

    private final EntityManager entities;
    private final HistoryRepository history;
    private final StageClock clock;

    EarlierRepository(EntityManager entities, HistoryRepository history, StageClock clock) {
        this.entities = entities;
        this.history = history;
        this.clock = clock;
    }

    /** Without those that were not there yet. */
    List<DealRow> asOf(List<DealRow> rows, LocalDate day) {
        var ids = rows.stream().map(DealRow::id).toList();
        if (ids.isEmpty()) {
            return rows;
        }
        var stays = entities.createQuery(
                        "select h from StageChange h where h.dealId in :ids and h.at < :asOf"
                                + " and (h.leftAt is null or h.leftAt >= :asOf)",
                        StageChange.class)
                .setParameter("ids", ids)
                .setParameter("asOf", clock.end(day))
                .getResultStream()
                .map(h -> new Stay(h.getDealId(), h.id(), h.to(), h.at()))
                .collect(Collectors.toMap(Stay::dealId, Function.identity(), (a, b) -> b));
        var closings = history.closings(stays.values().stream().map(Stay::step).toList()).stream()
                .collect(Collectors.toMap(DealClosing::changeId, DealClosing::closing));
        var entries = entities.createQuery(
                        "select e from LedgerEntry e where e.dealId in :ids and e.onDate <= :day order by e.id",
                        LedgerEntry.class)
                .setParameter("ids", ids)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.groupingBy(LedgerEntry::getDealId));
        return rows.stream()
                .filter(row -> stays.containsKey(row.id()))
                .map(row -> {
                    var stay = Objects.requireNonNull(stays.get(row.id()));
                    var worth = Worth.of(entries.getOrDefault(row.id(), List.of()));
                    return row.asOf(
                            new DealStanding(stay.stageId(), stay.since(), worth, closings.get(stay.step()), day));
                })
                .toList();
    }
}
