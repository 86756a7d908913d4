package org.qiao.demo;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.qiao.access.Circles;
import org.qiao.demo.Row.Owned;
import org.qiao.demo.TouchWriter.Writer;
import org.qiao.pipeline.EntryRates;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.reference.Term;
import org.qiao.search.SearchIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads the demo into an empty database, all of it or nothing; a database that holds anything is left alone. Writes by
 * plain SQL, one of the named exceptions to the rule against it: nobody is signed in yet for whom rows could be filtered
 * or guarded. A bulk load is not audited; the audit log begins with the first change by a user.
 */
@Component
@Profile("demo")
@Order(10)
class DemoLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private final JdbcClient jdbc;
    private final SearchIndex index;
    private final Circles circles;
    private final DemoUsers users;
    private final Places places;
    private final Sectors sectors;
    private final EntryRates rates;
    private final Clock clock;

    DemoLoader(
            JdbcClient jdbc,
            SearchIndex index,
            Circles circles,
            DemoUsers users,
            Places places,
            Sectors sectors,
            EntryRates rates,
            Clock clock) {
        this.jdbc = jdbc;
        this.index = index;
        this.circles = circles;
        this.users = users;
        this.places = places;
        this.sectors = sectors;
        this.rates = rates;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (isEmpty()) {
            load(DemoFiles.all());
        }
    }

    private boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from app_user) and not exists (select 1 from company)"
                        + " and not exists (select 1 from person) and not exists (select 1 from deal)"
                        + " and not exists (select 1 from touch)")
                .query(Boolean.class)
                .single();
    }

    /** Files may point at each other's records, so all companies come before all people, and so on. */
    @Transactional
    void load(Map<String, DemoFile> files) {
        var days = new Days(clock);
        var known = new Known();
        var zones = offices(known);
        var writers = users(known);
        var companies = new CompanyWriter(jdbc, index, known, days.now());
        var people = new PersonWriter(jdbc, index, known, days);
        var touches = new TouchWriter(jdbc, index, known, days, writers);
        var deals = new DealWriter(jdbc, index, circles, known, days, rates);
        files.values().forEach(file -> file.rates().forEach(rate -> write(rate, days)));
        files.forEach((name, file) -> file.companies().forEach(c -> companies.write(name, c, file.source())));
        files.forEach((name, file) -> file.people().forEach(p -> people.write(name, p)));
        files.forEach((name, file) -> file.touches().forEach(t -> touches.write(name, t, file.source())));
        files.forEach((name, file) -> file.deals()
                .forEach(d -> deals.write(name, d, file.source(), zones.getOrDefault(d.office(), ZoneOffset.UTC))));
        files.forEach((name, file) -> file.touches().forEach(t -> touches.attach(name, t)));
        var memberships = new MembershipWriter(jdbc, known, days);
        files.forEach((name, file) -> file.tiers().forEach(t -> memberships.write(name, t)));
        files.forEach((name, file) -> file.memberships()
                .forEach(m -> memberships.write(name, m, zones.getOrDefault(m.office(), ZoneOffset.UTC))));
        var approvals = new ApprovalWriter(jdbc, known, days);
        files.forEach((name, file) -> file.approvals().forEach(a -> approvals.write(name, a)));
        var dossiers = new DossierWriter(jdbc, known, days);
        files.forEach((name, file) -> file.dossiers().forEach(d -> dossiers.write(name, d)));
        var indicators = new IndicatorWriter(jdbc, index, known, days);
        files.forEach((name, file) -> file.indicators().forEach(i -> indicators.write(name, i, file.source())));
        files.forEach((name, file) -> file.targets().forEach(t -> write(name, t, known, days)));
        LOG.info("The demo is loaded: {} files", files.size());
    }

    private void write(DemoFile.ExchangeRate rate, Days days) {
        Row.of("exchange_rate")
                .set("currency", rate.currency())
                .set("in_currency", rate.in())
                .set("on_date", days.day(rate.on(), ZoneOffset.UTC, new Where("rates", "rate", rate.on())))
                .set("rate", rate.rate())
                .set("source", rate.source())
                .insert(jdbc);
    }

    private void write(String file, DemoFile.SigningTarget target, Known known, Days days) {
        var where = new Where(file, "target", target.office());
        var now = days.now();
        Row.of("target")
                .owned(new Owned(
                        known.id("office", target.office(), where),
                        known.id("keeper", target.office(), where),
                        false,
                        null,
                        now,
                        now))
                .set("year", now.atZone(ZoneOffset.UTC).getYear())
                .set("quarter", target.quarter())
                .set("projects", target.projects())
                .set("amount", target.amount())
                .set("currency", target.currency())
                .insert(jdbc);
    }

    /** Notes what was delivered, and returns the zones of the offices. */
    private Map<String, ZoneId> offices(Known known) {
        var zones = new HashMap<String, ZoneId>();
        known.addAll("office", ids("select code, id from office"));
        known.addAll("pipeline", ids("select code, id from pipeline"));
        known.addAll(
                "stage",
                ids("select concat(p.code, '/', s.code), s.id from stage s join pipeline p on p.id = s.pipeline_id"));
        known.addAll("place", places.all().stream().collect(Collectors.toMap(Term::code, Term::id)));
        known.addAll("sector", sectors.all().stream().collect(Collectors.toMap(Term::code, Term::id)));
        jdbc.sql("select code, zone from office").query(row -> {
            zones.put(row.getString(1), ZoneId.of(row.getString(2)));
        });
        return zones;
    }

    private Map<Long, Writer> users(Known known) {
        var ids = users.insert(ids("select code, id from office"));
        known.addAll("user", ids);
        known.addAll(
                "keeper",
                DemoUsers.KEEPERS.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, e -> Objects.requireNonNull(ids.get(e.getValue())))));
        var writers = new HashMap<Long, Writer>();
        jdbc.sql("select u.id, o.id, o.zone, u.language from app_user u join office o on o.id = u.office_id")
                .query(row -> {
                    writers.put(
                            row.getLong(1),
                            new Writer(
                                    row.getLong(2),
                                    ZoneId.of(row.getString(3)),
                                    row.getString(4).equals("zh")));
                });
        return writers;
    }

    private Map<String, Long> ids(String codesAndIds) {
        var ids = new HashMap<String, Long>();
        jdbc.sql(codesAndIds).query(row -> {
            ids.put(row.getString(1), row.getLong(2));
        });
        return ids;
    }
}
