package org.qiao.demo;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.qiao.demo.DemoMember.Offer;
import org.qiao.demo.DemoMember.Run;
import org.qiao.demo.Row.Owned;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the tiers and memberships of a data file. */
final class MembershipWriter {

    private final JdbcClient jdbc;
    private final Known known;
    private final Days days;
    private final Map<Long, Offer> offers = new HashMap<>();

    MembershipWriter(JdbcClient jdbc, Known known, Days days) {
        this.jdbc = jdbc;
        this.known = known;
        this.days = days;
    }

    void write(String file, Offer tier) {
        var id = Row.of("membership_tier")
                .set("name_en", tier.nameEn())
                .set("name_zh", tier.nameZh())
                .set("dues_usd", tier.duesUsd())
                .set("dues_cny", tier.duesCny())
                .set("term_months", tier.months())
                .set("grace_days", tier.graceDays())
                .set("seats", tier.seats())
                .set("position", offers.size() + 1)
                .insertForId(jdbc);
        offers.put(id, tier);
        known.add(new Where(file, "tier", tier.key()), id);
    }

    /** @param zone of the office, in which the days of the file are counted */
    void write(String file, DemoMember member, ZoneId zone) {
        var where = new Where(file, "membership", member.key());
        var now = days.now();
        var owner = member.owner();
        var id = Row.of("membership")
                .owned(new Owned(
                        known.id("office", member.office(), where),
                        owner == null ? known.id("keeper", member.office(), where) : known.id("user", owner, where),
                        member.shared(),
                        null,
                        now,
                        now))
                .set("company_id", known.id("company", member.company(), where))
                .set("note_en", member.noteEn())
                .set("note_zh", member.noteZh())
                .insertForId(jdbc);
        known.add(where, id);
        member.terms().forEach(term -> write(id, term, zone, where));
        for (var payment : member.payments()) {
            Row.of("membership_payment")
                    .set("membership_id", id)
                    .set("paid_on", days.day(payment.on(), zone, where))
                    .set("amount", payment.amount())
                    .set("currency", payment.currency())
                    .set("reference", payment.reference())
                    .insert(jdbc);
        }
        for (var person : member.people()) {
            Row.of("membership_seat")
                    .set("membership_id", id)
                    .set("person_id", known.id("person", person, where))
                    .set("since", days.day(member.terms().getFirst().from(), zone, where))
                    .insert(jdbc);
        }
    }

    private void write(long membership, Run term, ZoneId zone, Where where) {
        var tier = known.id("tier", term.tier(), where);
        var end = days.day(term.to(), zone, where);
        var grace = Objects.requireNonNull(offers.get(tier)).graceDays();
        var lapsed = term.lapsed();
        Row.of("membership_term")
                .set("membership_id", membership)
                .set("kind", term.kind().name())
                .set("tier_id", tier)
                .set("starts_on", days.day(term.from(), zone, where))
                .set("ends_on", end)
                .set("grace_until", end.plusDays(grace))
                .set("lapsed_on", lapsed == null ? null : days.day(lapsed, zone, where))
                .set("dues", term.dues())
                .set("currency", term.currency())
                .insert(jdbc);
    }
}
