package org.qiao.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Circles;
import org.qiao.demo.DemoFile.Source;
import org.qiao.demo.Row.Owned;
import org.qiao.kernel.Qualifier;
import org.qiao.pipeline.DealFindable;
import org.qiao.pipeline.EntryRates;
import org.qiao.pipeline.LedgerEntry;
import org.qiao.pipeline.LedgerKind;
import org.qiao.pipeline.Worth;
import org.qiao.search.SearchIndex;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the deals of a data file: what all may see, the terms, the ledger and the way through the stages. */
final class DealWriter {

    private static final long PART = -1;

    private final JdbcClient jdbc;
    private final SearchIndex index;
    private final Circles circles;
    private final Known known;
    private final Days days;
    private final EntryRates rates;

    DealWriter(JdbcClient jdbc, SearchIndex index, Circles circles, Known known, Days days, EntryRates rates) {
        this.jdbc = jdbc;
        this.index = index;
        this.circles = circles;
        this.known = known;
        this.days = days;
        this.rates = rates;
    }

    void write(String file, DemoDeal deal, @Nullable Source source, ZoneId zone) {
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
        var sort = DealFindable.sortKeys(deal.confidential(), deal.codeName(), deal.titleEn(), deal.titleZh());
        var id = Row.of("deal")
                .owned(owned)
                .set("code_name", deal.codeName())
                .set("sort_en", sort.en())
                .set("sort_zh", sort.zh())
                .set("pipeline_id", known.id("pipeline", deal.pipeline(), where))
                .set("stage_id", stage(deal, deal.stage(), where))
                .set("stage_since", owned.updated())
                .set("direction", deal.direction())
                .set("type", deal.type())
                .set("sector_id", known.idOrNull("sector", deal.sector(), where))
                .set("expected_on", deal.expected() == null ? null : days.day(deal.expected(), zone, where))
                .set("site_id", known.idOrNull("place", deal.site(), where))
                .insertForId(jdbc);
        known.add(where, id);
        writeTerms(deal, source, id, owned, writeLedger(deal, id, owned, zone, where), where);
        writeSteps(deal, id, owned, zone, where);
        index.put(
                DealFindable.DEAL,
                id,
                DealFindable.deal(deal.confidential(), deal.codeName(), deal.titleEn(), deal.titleZh()));
        index.put(DealFindable.TERMS, id, DealFindable.terms(deal.confidential(), deal.titleEn(), deal.titleZh()));
    }

    private @Nullable Long circle(DemoDeal deal, Where where) {
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

    private void writeTerms(DemoDeal deal, @Nullable Source source, long id, Owned owned, Worth worth, Where where) {
        var value = worth.value();
        Row.of("deal_terms")
                .owned(owned)
                .set("deal_id", id)
                .set("title_en", deal.titleEn())
                .set("title_zh", deal.titleZh())
                .set("company_id", known.id("company", deal.company(), where))
                .set("value_amount", value == null ? null : value.money().amount())
                .set("value_currency", value == null ? null : value.money().currency())
                .set("value_qualifier", value == null ? null : value.qualifier().name())
                .set("value_cny", worth.cny())
                .set("value_usd", worth.usd())
                .set("note_en", SourceLine.below(deal.noteEn(), source))
                .set("note_zh", SourceLine.belowZh(deal.noteZh(), source))
                .insert(jdbc);
    }

    /** What the deal is worth by its ledger; for that, what an entry is a part of only says that it is one. */
    private Worth writeLedger(DemoDeal deal, long id, Owned owned, ZoneId zone, Where where) {
        var entries = new ArrayList<LedgerEntry>();
        for (var line : deal.ledger()) {
            var at = new Where(where.file(), "ledger entry", line.key());
            var entry = new LedgerEntry();
            entry.setKind(LedgerKind.valueOf(line.kind()));
            entry.setAmount(line.amount());
            entry.setCurrency(line.currency());
            entry.setQualifier(Qualifier.valueOf(line.qualifier()));
            entry.setOnDate(days.day(line.on(), zone, at));
            entry.setPartOfId(line.partOf() == null ? null : PART);
            rates.keep(entry);
            entries.add(entry);
            known.add(
                    at,
                    Row.of("ledger_entry")
                            .owned(owned)
                            .set("deal_id", id)
                            .set("kind", line.kind())
                            .set("amount", line.amount())
                            .set("currency", line.currency())
                            .set("also_amount", line.alsoAmount())
                            .set("also_currency", line.alsoCurrency())
                            .set("qualifier", line.qualifier())
                            .set("projects", line.projects())
                            .set("projects_qualifier", line.projectsQualifier())
                            .set("on_date", entry.getOnDate())
                            .set("source", line.source())
                            .set("part_of_id", known.idOrNull("ledger entry", line.partOf(), at))
                            .set("cny_rate", entry.getCnyRate())
                            .set("usd_rate", entry.getUsdRate())
                            .set("rate_on", entry.getRateOn())
                            .insertForId(jdbc));
        }
        return Worth.of(entries);
    }

    private void writeSteps(DemoDeal deal, long id, Owned owned, ZoneId zone, Where where) {
        Long from = null;
        Instant last = null;
        var steps = deal.steps();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
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
                    .set(
                            "left_at",
                            i + 1 < steps.size() ? days.morning(steps.get(i + 1).on(), zone, where) : null)
                    .set("moved_by", owned.owner())
                    .insert(jdbc);
            from = to;
            last = at;
        }
    }

    private long stage(DemoDeal deal, String stage, Where where) {
        return known.id("stage", deal.pipeline() + "/" + stage, where);
    }
}
