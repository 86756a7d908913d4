package org.qiao.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Circles;
import org.qiao.demo.DemoFile.Project;
import org.qiao.demo.DemoFile.Source;
import org.qiao.demo.Row.Owned;
import org.qiao.kernel.Money;
import org.qiao.pipeline.DealFindable;
import org.qiao.pipeline.Figure;
import org.qiao.pipeline.Qualifier;
import org.qiao.search.SearchIndex;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the deals of a data file: what all may see, the terms, the ledger and the way through the stages. */
final class DealWriter {

    private final JdbcClient jdbc;
    private final SearchIndex index;
    private final Circles circles;
    private final Known known;
    private final Days days;

    DealWriter(JdbcClient jdbc, SearchIndex index, Circles circles, Known known, Days days) {
        this.jdbc = jdbc;
        this.index = index;
        this.circles = circles;
        this.known = known;
        this.days = days;
    }

    void write(String file, Project deal, @Nullable Source source, ZoneId zone) {
        var where = new Where(file, "deal", deal.key());
        var circle = circle(deal, where);
        var steps = deal.steps();
        if (!steps.getLast().stage().equals(deal.stage())
                || !steps.getLast().on().equals(deal.entered())) {
            throw new DemoDataException(where, "the history does not end with the present stage");
        }
        var owned = new Owned(
                known.id("office", deal.office(), where),
                deal.owner() == null ? known.id("keeper", deal.office(), where) : known.id("user", deal.owner(), where),
                deal.shared(),
                circle,
                days.morning(steps.getFirst().on(), zone, where),
                days.morning(deal.entered(), zone, where));
        var id = Row.of("deal")
                .owned(owned)
                .set("code_name", deal.codeName())
                .set("pipeline_id", known.id("pipeline", deal.pipeline(), where))
                .set("stage_id", stage(deal, deal.stage(), where))
                .set("stage_since", owned.updated())
                .set("direction", deal.direction())
                .set("type", deal.type())
                .set("sector_id", known.idOrNull("sector", deal.sector(), where))
                .set("site_id", known.idOrNull("place", deal.site(), where))
                .insertForId(jdbc);
        known.add(where, id);
        writeTerms(deal, source, id, owned, where);
        writeLedger(deal, id, owned, zone, where);
        writeSteps(deal, id, owned, zone, where);
        index.put(
                DealFindable.DEAL,
                id,
                DealFindable.deal(deal.confidential(), deal.codeName(), deal.titleEn(), deal.titleZh()));
        index.put(DealFindable.TERMS, id, DealFindable.terms(deal.confidential(), deal.titleEn(), deal.titleZh()));
    }

    private @Nullable Long circle(Project deal, Where where) {
        if (!deal.confidential()) {
            return null;
        }
        if (deal.codeName() == null || deal.circle().isEmpty()) {
            throw new DemoDataException(where, "a confidential deal needs a code_name and a circle");
        }
        return circles.create(deal.circle().stream()
                .map(login -> known.id("user", login, where))
                .toList());
    }

    private void writeTerms(Project deal, @Nullable Source source, long id, Owned owned, Where where) {
        var value = value(deal, where);
        Row.of("deal_terms")
                .owned(owned)
                .set("deal_id", id)
                .set("title_en", deal.titleEn())
                .set("title_zh", deal.titleZh())
                .set("company_id", known.id("company", deal.company(), where))
                .set("value_amount", value == null ? null : value.money().amount())
                .set("value_currency", value == null ? null : value.money().currency())
                .set("value_qualifier", value == null ? null : value.qualifier().name())
                .set("note_en", SourceLine.below(deal.noteEn(), source))
                .set("note_zh", SourceLine.belowZh(deal.noteZh(), source))
                .insert(jdbc);
    }

    /** Signed and increases; before a signature the latest announcement. What is part of another entry is in it already. */
    private @Nullable Figure value(Project deal, Where where) {
        var own = deal.ledger().stream().filter(e -> e.partOf() == null).toList();
        var signed = own.stream()
                .filter(e -> e.kind().equals("SIGNED") || e.kind().equals("INCREASE"))
                .toList();
        if (!signed.isEmpty()) {
            var currency = signed.getFirst().currency();
            if (signed.stream().anyMatch(e -> !e.currency().equals(currency))) {
                throw new DemoDataException(where, "signed amounts are in two currencies, which are never added");
            }
            var sum = signed.stream().map(DemoFile.Entry::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Figure(
                    new Money(sum, currency),
                    Qualifier.ofSum(signed.stream()
                            .map(e -> Qualifier.valueOf(e.qualifier()))
                            .toList()));
        }
        return own.stream()
                .filter(e -> e.kind().equals("ANNOUNCED"))
                .max(Comparator.comparing(e -> days.day(e.on(), java.time.ZoneOffset.UTC, where)))
                .map(e -> new Figure(new Money(e.amount(), e.currency()), Qualifier.valueOf(e.qualifier())))
                .orElse(null);
    }

    private void writeLedger(Project deal, long id, Owned owned, ZoneId zone, Where where) {
        for (var entry : deal.ledger()) {
            var at = new Where(where.file(), "ledger entry", entry.key());
            known.add(
                    at,
                    Row.of("ledger_entry")
                            .owned(owned)
                            .set("deal_id", id)
                            .set("kind", entry.kind())
                            .set("amount", entry.amount())
                            .set("currency", entry.currency())
                            .set("also_amount", entry.alsoAmount())
                            .set("also_currency", entry.alsoCurrency())
                            .set("qualifier", entry.qualifier())
                            .set("projects", entry.projects())
                            .set("projects_qualifier", entry.projectsQualifier())
                            .set("on_date", days.day(entry.on(), zone, at))
                            .set("source", entry.source())
                            .set("part_of_id", known.idOrNull("ledger entry", entry.partOf(), at))
                            .insertForId(jdbc));
        }
    }

    private void writeSteps(Project deal, long id, Owned owned, ZoneId zone, Where where) {
        Long from = null;
        Instant last = null;
        for (var step : deal.steps()) {
            var to = stage(deal, step.stage(), where);
            var at = days.morning(step.on(), zone, where);
            if (last != null && at.isBefore(last)) {
                throw new DemoDataException(where, "the history goes back in time at " + step.stage());
            }
            Row.of("stage_change")
                    .owned(new Owned(owned.office(), owned.owner(), owned.shared(), owned.circle(), at, at))
                    .set("deal_id", id)
                    .set("from_stage_id", from)
                    .set("to_stage_id", to)
                    .set("at", at)
                    .set("moved_by", owned.owner())
                    .insert(jdbc);
            from = to;
            last = at;
        }
    }

    private long stage(Project deal, String stage, Where where) {
        return known.id("stage", deal.pipeline() + "/" + stage, where);
    }
}
