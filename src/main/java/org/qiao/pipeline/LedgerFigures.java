package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.access.FigureBook;
import org.qiao.access.Permission;
import org.qiao.kernel.ReportingZone;
import org.qiao.reference.Rates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the ledgers that the viewer may see said on any day: announced, signed, paid in, and credited to events. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Permission.DEAL_READ)
public class LedgerFigures {

    private final DealRepository deals;
    private final LedgerRepository entries;
    private final BookedRepository booked;
    private final FigureBook figures;
    private final ReportingZone reporting;
    private final Clock clock;

    private record Sums(DealFilter filter, LocalDate today) {}

    private record Credits(DealFilter filter, LocalDate today) {}

    private record Currencies() {}

    LedgerFigures(
            DealRepository deals,
            LedgerRepository entries,
            BookedRepository booked,
            FigureBook figures,
            ReportingZone reporting,
            Clock clock) {
        this.deals = deals;
        this.entries = entries;
        this.booked = booked;
        this.figures = figures;
        this.reporting = reporting;
        this.clock = clock;
    }

    /** Today in the reporting zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), reporting.zone());
    }

    /** One deal's totals at the end of that day. */
    public LedgerTotals asOf(long dealId, LocalDate day) {
        return LedgerTotals.of(deals.ledger(dealId), day);
    }

    /** What the entries that the filter asks for come to, by currency. */
    public List<LedgerSum> booked(DealFilter filter) {
        return figures.ask(new Sums(filter, today()), () -> booked.byCurrency(filter)).stream()
                .sorted(Comparator.comparing(LedgerSum::currency))
                .toList();
    }

    /** The amounts that the deals' values were the sums of at the end of that day, each followed by its parts, by deal. */
    public Map<Long, List<ReportedFigure>> reported(Collection<Long> dealIds, LocalDate day) {
        var found = new HashMap<Long, List<ReportedFigure>>();
        entries.upTo(dealIds, day).stream()
                .collect(Collectors.groupingBy(LedgerLine::dealId))
                .forEach((deal, ledger) -> found.put(deal, withParts(ledger)));
        return found;
    }

    private static List<ReportedFigure> withParts(List<LedgerLine> ledger) {
        return Worth.counted(ledger).stream()
                .flatMap(whole -> Stream.concat(
                        Stream.of(whole), ledger.stream().filter(part -> Objects.equals(part.partOfId(), whole.id()))))
                .map(LedgerLine::reported)
                .toList();
    }

    /** What each event is credited with, the last one first: a project once, an increase only as far as it goes. */
    public List<EventSum> credits(DealFilter filter) {
        return figures.ask(new Credits(filter, today()), () -> booked.byEvent(filter)).stream()
                .sorted(Comparator.comparing(EventSum::last)
                        .reversed()
                        .thenComparing(EventSum::event)
                        .thenComparing(EventSum::currency))
                .toList();
    }

    /** Every currency that an entry has which the viewer may see, after the two that totals are converted to. */
    public List<String> currencies() {
        return Stream.concat(Rates.REPORTING.stream(), figures.ask(new Currencies(), entries::currencies).stream())
                .distinct()
                .toList();
    }

    /** Names of events that entries are credited to, as far as what was typed is in them. */
    public List<String> events(String typed, int offset, int limit) {
        return entries.events(typed, offset, limit);
    }
}
