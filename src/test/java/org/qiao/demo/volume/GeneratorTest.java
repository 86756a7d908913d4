package org.qiao.demo.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.companies.CompanyFilter;
import org.qiao.companies.CompanyService;
import org.qiao.demo.DemoUsers;
import org.qiao.kernel.Language;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.springframework.beans.factory.annotation.Autowired;

class GeneratorTest extends QiaoTest {

    private static final Volume SMALL = new Volume(600, 7, LocalDate.of(2026, 11, 2), false);

    @Autowired
    private DataSource database;

    @Autowired
    private Places places;

    @Autowired
    private Sectors sectors;

    @Autowired
    private CompanyService companies;

    @Autowired
    private org.springframework.security.crypto.password.PasswordEncoder encoder;

    private Generator generator;

    @BeforeEach
    void make() {
        generator = new Generator(database, jdbc, new DemoUsers(jdbc, encoder), places, sectors);
    }

    @AfterEach
    void forget() {
        jdbc.sql("drop table if exists generated_volume").update();
    }

    private List<String> fingerprint() {
        return jdbc.sql("select concat_ws('|', c.id, c.name_en, c.name_zh, c.updated_at, c.owner_id - u.id) from"
                        + " company c join (select min(id) as id from app_user) u order by c.id")
                .query(String.class)
                .list();
    }

    @Test
    void fillsAnEmptyDatabaseAndRefillsItsOwnWithTheSame() {
        generator.fill(SMALL);
        var first = fingerprint();
        assertThat(List.of(rows("company"), rows("person"), rows("touch"), rows("deal")))
                .containsExactly(600L, 1_800L, 6_000L, 120L);
        assertThat(rows("touch_company")).isEqualTo(6_000);
        assertThat(rows("search_document")).isEqualTo(600 + 1_800 + 120 + 1 + 6_000 + 300);
        assertThat(jdbc.sql("select count(*) from touch_company where company_id = " + Volume.BUSY)
                        .query(Long.class)
                        .single())
                .isEqualTo(1_000);
        generator.fill(SMALL);
        assertThat(fingerprint()).isEqualTo(first);
    }

    @Test
    void whatItMakesIsFoundAndKeepsItsKeys() {
        generator.fill(SMALL);
        signInAs(jdbc.sql("select id from app_user where login = 'director'")
                .query(Long.class)
                .single());
        assertThat(companies.count(CompanyFilter.all(Language.EN), 5_000)).isEqualTo(600);
        assertThat(companies.count(CompanyFilter.all(Language.EN).withText("yvorq"), 5_000))
                .isEqualTo(12);
        assertThat(companies.count(CompanyFilter.all(Language.ZH).withText("曦沃"), 5_000))
                .isEqualTo(12);
        for (var link : List.of(
                "touch_company t left join touch r on r.id = t.touch_id",
                "affiliation t left join person r on r.id = t.person_id",
                "deal_terms t left join company r on r.id = t.company_id",
                "stage_change t left join stage r on r.id = t.to_stage_id",
                "(select circle_id from deal where circle_id > 0) t left join circle r on r.id = t.circle_id")) {
            assertThat(jdbc.sql("select count(*) from " + link + " where r.id is null")
                            .query(Long.class)
                            .single())
                    .as(link)
                    .isZero();
        }
        assertThat(rows("circle")).as("confidential deals").isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from deal d where stage_since <> (select max(at) from stage_change s where"
                                + " s.deal_id = d.id)")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void tellsOfEveryLostDealWhyAndOfMostWhereTo() {
        generator.fill(SMALL);
        assertThat(rows("deal_closing")).as("so few deals are all open").isZero();
        jdbc.sql("update stage_change set to_stage_id = (select min(id) from stage where outcome = 'LOST')"
                        + " where left_at is null and deal_id <= 40")
                .update();
        jdbc.sql(ClosingRows.insert(places.all())).update();
        assertThat(rows("deal_closing")).isEqualTo(40);
        assertThat(jdbc.sql("select count(distinct reason) from deal_closing where reason <> 'OTHER'")
                        .query(Long.class)
                        .single())
                .isEqualTo(7);
        assertThat(jdbc.sql("select count(*) from deal_closing x join place p on p.id = x.lost_to_id")
                        .query(Long.class)
                        .single())
                .isEqualTo(30);
    }

    @Test
    void refusesADatabaseWithOtherData() {
        user("admin", "seattle");
        assertThatThrownBy(() -> generator.fill(SMALL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not generated");
        assertThat(rows("company")).isZero();
        assertThat(rows("app_user")).isEqualTo(1);
    }
}
