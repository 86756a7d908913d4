package org.qiao.demo;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiao.demo.Row.Owned;
import org.qiao.kernel.Land;
import org.qiao.kernel.TypedLand;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes who takes part in a deal of a data file, and the sites that are compared for it. */
final class DossierWriter {

    private final JdbcClient jdbc;
    private final Known known;
    private final Days days;

    DossierWriter(JdbcClient jdbc, Known known, Days days) {
        this.jdbc = jdbc;
        this.known = known;
        this.days = days;
    }

    void write(String file, DemoDossier dossier) {
        var where = new Where(file, "dossier", dossier.deal());
        var deal = known.id("deal", dossier.deal(), where);
        var owned = Owned.with(jdbc, deal);
        var land = land(dossier.land(), where);
        jdbc.sql("update deal set jobs = ?, land_amount = ?, land_unit = ? where id = ?")
                .param(dossier.jobs())
                .param(land == null ? null : land.amount())
                .param(land == null ? null : land.unit().name())
                .param(deal)
                .update();
        dossier.parties()
                .forEach(party -> row("deal_party", deal, owned)
                        .set("company_id", known.id("company", party.company(), where))
                        .set("role", party.role().name())
                        .set("note", party.note())
                        .insert(jdbc));
        dossier.team()
                .forEach(member -> row("team_member", deal, owned)
                        .set("user_id", known.id("user", member.user(), where))
                        .set("role", member.role().name())
                        .insert(jdbc));
        var criteria = new HashMap<String, Long>();
        dossier.criteria()
                .forEach(criterion -> criteria.put(
                        criterion.key(),
                        row("criterion", deal, owned)
                                .set("name_en", criterion.nameEn())
                                .set("name_zh", criterion.nameZh())
                                .set("weight", criterion.weight())
                                .insertForId(jdbc)));
        dossier.sites().forEach(site -> write(site, deal, owned, criteria, where));
    }

    private void write(DemoDossier.Place site, long deal, Owned owned, Map<String, Long> criteria, Where where) {
        var land = land(site.land(), where);
        var id = row("site", deal, owned)
                .set("name", site.name())
                .set("park", site.park())
                .set("place_id", known.id("place", site.place(), where))
                .set("status", site.status().name())
                .set("land_amount", land == null ? null : land.amount())
                .set("land_unit", land == null ? null : land.unit().name())
                .set("price_amount", site.price())
                .set("price_currency", site.currency())
                .set("price_basis", site.basis() == null ? null : site.basis().name())
                .set("offer_until", site.until() == null ? null : days.day(site.until(), ZoneOffset.UTC, where))
                .set("note", site.note())
                .insertForId(jdbc);
        site.scores().forEach((key, score) -> {
            var criterion = criteria.get(key);
            if (criterion == null) {
                throw new DemoDataException(where, "there is no criterion " + key);
            }
            row("site_score", deal, owned)
                    .set("candidate_id", id)
                    .set("criterion_id", criterion)
                    .set("score", score)
                    .insert(jdbc);
        });
    }

    private static Row row(String table, long deal, Owned owned) {
        return Row.of(table).owned(owned).set("deal_id", deal);
    }

    private static @Nullable Land land(@Nullable String typed, Where where) {
        if (typed == null) {
            return null;
        }
        var read = TypedLand.read(typed);
        if (read.land() == null) {
            throw new DemoDataException(where, "this is no land: " + typed);
        }
        return read.land();
    }
}
