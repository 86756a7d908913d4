package org.qiao.demo.volume;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.qiao.demo.DemoUsers;
import org.qiao.demo.volume.DealRows.Pipeline;
import org.qiao.demo.volume.Staffing.Keeper;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.reference.Term;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fills a database with invented records, by plain SQL past every filter and guard and without audit lines: a named
 * exception, for a database that holds nothing else. It marks what it filled by a table of its own and fills only an empty
 * database, or one with that mark, which it empties first.
 */
@Component
@Profile("generate")
class Generator {

    private static final List<String> FILLED = List.of(
            "search_key",
            "search_document",
            "deal_closing",
            "stage_change",
            "ledger_entry",
            "deal_terms",
            "deal",
            "circle_member",
            "circle",
            "task",
            "touch_staff",
            "touch_person",
            "touch_company",
            "touch",
            "contact_reveal",
            "contact_consent",
            "contact_hint",
            "private_contact",
            "affiliation",
            "person",
            "company_alias",
            "company",
            "audit_entry",
            "user_role",
            "app_user");

    private final DataSource database;
    private final JdbcClient jdbc;
    private final DemoUsers users;
    private final Places places;
    private final Sectors sectors;

    Generator(DataSource database, JdbcClient jdbc, DemoUsers users, Places places, Sectors sectors) {
        this.database = database;
        this.jdbc = jdbc;
        this.users = users;
        this.places = places;
        this.sectors = sectors;
    }

    /** @throws IllegalStateException if the database holds anything that was not generated */
    void fill(Volume volume) {
        try (var load = new BulkLoad(database)) {
            if (isGenerated()) {
                for (var table : FILLED) {
                    load.run("truncate table " + table);
                }
            }
            if (!isEmpty()) {
                throw new IllegalStateException(
                        "The database holds data that were not generated. They stay as they are;"
                                + " choose an empty data folder with QIAO_DATA.");
            }
            load.run("create table if not exists generated_volume (companies int not null, seed bigint not null)");
            load.run("delete from generated_volume");
            load.run("insert into generated_volume values (" + volume.companies() + ", " + volume.seed() + ")");
            var staffing = staffing();
            var names = new CompanyNames(volume);
            var companies =
                    new CompanyRows(volume, names, staffing, below("cn"), below("us"), List.copyOf(sectors.all()));
            fill(volume, load, companies, new DealRows(volume, companies, names, staffing, pipelines()), staffing);
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused a bulk load: " + e.getMessage(), e);
        }
    }

    private void fill(Volume v, BulkLoad load, CompanyRows companies, DealRows deals, Staffing staffing)
            throws SQLException {
        var people = new PersonRows(v, companies);
        var touches = new TouchRows(v, companies, staffing);
        var found = new FoundRows(v, companies, deals, people, touches);
        var circles = v.deals() / DealRows.CONFIDENTIAL;
        load.fill("company", CompanyRows.COLUMNS, v.companies(), companies::company);
        load.fill("person", PersonRows.COLUMNS, v.people(), people::person);
        load.fill("affiliation", PersonRows.POST_COLUMNS, v.people(), people::post);
        load.fill("private_contact", PersonRows.CONTACT_COLUMNS, 2L * v.people(), people::contact);
        load.fill("contact_hint", PersonRows.HINT_COLUMNS, 2L * v.people(), people::hint);
        load.fill("touch", TouchRows.COLUMNS, v.touches(), touches::touch);
        load.fill("touch_company", "touch_id, company_id, at", v.touches(), touches::company);
        load.fill("touch_person", "touch_id, person_id, at", v.touches(), touches::person);
        load.fill("touch_staff", "touch_id, user_id", v.touches(), touches::staff);
        load.fill("task", TouchRows.TASK_COLUMNS, v.touches() / TouchRows.TOUCHES_PER_TASK, touches::task);
        load.fill("circle", "id", circles, (n, row) -> row.number(n));
        load.fill("circle_member", "circle_id, user_id", circles, deals::member);
        load.fill("deal", DealRows.COLUMNS, v.deals(), deals::deal);
        load.fill("deal_terms", DealRows.TERMS_COLUMNS, v.deals(), deals::terms);
        load.fill("ledger_entry", DealRows.LEDGER_COLUMNS, v.deals(), deals::ledger);
        load.fill("stage_change", DealRows.CHANGE_COLUMNS, v.deals(), deals::changes);
        load.run(ClosingRows.insert(places.all()));
        load.fill("search_document", FoundRows.DOCUMENT_COLUMNS, found.documents(), found::document);
        load.fill("search_key", FoundRows.KEY_COLUMNS, found.sortKeys(), found::key);
        load.run("analyze table " + String.join(", ", FILLED));
    }

    private boolean isGenerated() {
        return jdbc.sql("select count(*) from information_schema.tables where table_schema = database()"
                                + " and table_name = 'generated_volume'")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private boolean isEmpty() {
        return FILLED.stream()
                .allMatch(table -> jdbc.sql("select not exists (select 1 from " + table + ")")
                        .query(Boolean.class)
                        .single());
    }

    private Staffing staffing() {
        var offices = new HashMap<String, Long>();
        jdbc.sql("select code, id from office").query(row -> {
            offices.put(row.getString(1), row.getLong(2));
        });
        Map<String, Long> ids = users.insert(offices);
        return new Staffing(jdbc.sql("select code, id, desk, zone from office order by id")
                .query((row, n) -> new Keeper(
                        row.getLong("id"),
                        Objects.requireNonNull(ids.get(DemoUsers.KEEPERS.get(row.getString("code")))),
                        row.getString("desk").equals("CN"),
                        row.getString("zone")))
                .list());
    }

    private List<Term> below(String country) {
        return places.all().stream()
                .filter(place -> place.code().startsWith(country + "-"))
                .toList();
    }

    private List<Pipeline> pipelines() {
        return List.of(pipeline("cn-to-us", "CN_TO_US"), pipeline("us-to-cn", "US_TO_CN"), pipeline("third", "THIRD"));
    }

    private Pipeline pipeline(String code, String direction) {
        var id = jdbc.sql("select id from pipeline where code = ?")
                .param(code)
                .query(Long.class)
                .single();
        var stages = jdbc.sql("select id from stage where pipeline_id = ? order by position")
                .param(id)
                .query((row, n) -> row.getLong(1))
                .list();
        return new Pipeline(id, direction, stages);
    }
}
