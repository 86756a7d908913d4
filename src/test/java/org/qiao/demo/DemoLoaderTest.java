package org.qiao.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.access.Circles;
import org.qiao.access.DemoSignIns.DemoSignIn;
import org.qiao.approvals.ApprovalDue;
import org.qiao.approvals.ApprovalFilter;
import org.qiao.approvals.ApprovalService;
import org.qiao.approvals.PendingApprovals;
import org.qiao.companies.CompanyFilter;
import org.qiao.companies.CompanyService;
import org.qiao.kernel.Language;
import org.qiao.kernel.Window;
import org.qiao.membership.MembershipFilter;
import org.qiao.membership.MembershipService;
import org.qiao.membership.MembershipStatus;
import org.qiao.pipeline.EntryRates;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.search.SearchIndex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The demo as it is loaded, fact by fact. */
class DemoLoaderTest extends QiaoTest {

    @Autowired
    private SearchIndex index;

    @Autowired
    private Circles circles;

    @Autowired
    private Places places;

    @Autowired
    private Sectors sectors;

    @Autowired
    private EntryRates rates;

    @Autowired
    private Clock clock;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private CompanyService companies;

    private DemoUsers users;

    @Autowired
    private MembershipService memberships;

    @Autowired
    private ApprovalService approvals;

    @Autowired
    private PendingApprovals pending;

    private DemoLoader loader;

    @BeforeEach
    void make() {
        users = new DemoUsers(jdbc, encoder);
        loader = new DemoLoader(jdbc, index, circles, users, places, sectors, rates, clock);
    }

    private void start() {
        transaction.executeWithoutResult(status -> loader.run(new DefaultApplicationArguments()));
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private String said(String subject) {
        return jdbc.sql("select concat(said_en, '\n', said_zh) from touch where subject_en like ?")
                .param("%" + subject + "%")
                .query(String.class)
                .single();
    }

    private Map<String, Object> deal(String title) {
        return jdbc.sql(
                        "select d.id, t.value_amount, t.value_currency, t.value_usd, d.type, s.code as stage, t.note_en, t.note_zh"
                                + " from deal d join deal_terms t on t.deal_id = d.id join stage s on s.id = d.stage_id"
                                + " where t.title_en like ?")
                .param(title + "%")
                .query()
                .singleRow();
    }

    private List<String> companiesFound(String typed) {
        return companies.list(CompanyFilter.all(Language.EN).withText(typed), Window.first(50)).stream()
                .map(row -> row.name(Language.EN))
                .toList();
    }

    @Test
    void holdsEveryFactOfTheStories() {
        start();
        theConventionInHefei();
        theSymposiumOfAlabama();
        theSeminarInSeattle();
        theWeekInLosAngeles();
        theConferenceInTokyo();
        everyStoryNamesItsSource();
        companiesAndPeopleAreFoundInBothScripts();
        confidentialDealsAreFoundByTheirCodeNamesOnly();
        privateContactsHaveAHintEach();
        membersStandInEveryStatus();
        someApprovalsAreLateAndSomeAreDueSoon();
    }

    private void theConventionInHefei() {
        var deal = deal("World Manufacturing Convention, Hefei");
        assertThat(deal)
                .containsEntry("value_amount", new BigDecimal("447000000000.00"))
                .containsEntry("value_currency", "CNY")
                .containsEntry("value_usd", new BigDecimal("70190314678.73"))
                .containsEntry("stage", "signed");
        var entries = jdbc.sql(
                        "select kind, amount, currency, also_amount, also_currency, projects, projects_qualifier,"
                                + " part_of_id from ledger_entry where deal_id = ? order by amount desc")
                .param(deal.get("id"))
                .query()
                .listOfRows();
        assertThat(entries).hasSize(2);
        assertThat(entries.getFirst())
                .containsEntry("kind", "SIGNED")
                .containsEntry("also_amount", new BigDecimal("70190000000.00"))
                .containsEntry("also_currency", "USD")
                .containsEntry("projects", 430)
                .containsEntry("projects_qualifier", "MORE_THAN")
                .containsEntry("part_of_id", null);
        assertThat(entries.getLast())
                .containsEntry("amount", new BigDecimal("88000000000.00"))
                .containsEntry("also_amount", new BigDecimal("13810000000.00"))
                .containsEntry("projects", 61)
                .doesNotContainEntry("part_of_id", null);
        assertThat(said("World Manufacturing Convention"))
                .contains(
                        "Over 4,000", "more than 100 executives", "19 forums", "RAISED", "booked as signed", "4000余人");
    }

    private void theSymposiumOfAlabama() {
        var deal = deal("Golden Dragon");
        assertThat(deal).containsEntry("value_amount", null).containsEntry("type", "GREENFIELD");
        assertThat(jdbc.sql("select count(*) from ledger_entry where deal_id = ?")
                        .param(deal.get("id"))
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(deal.get("note_en").toString()).contains("Under construction in Alabama");
        assertThat(said("U.S.-China Manufacturing Symposium"))
                .contains("three versions", "Dothan", "nearly 300", "Raymond Cheng", "罗军");
        assertThat(texts("select note_en from company where name_en = 'Asian Manufacturing Association'")
                        .getFirst())
                .contains("more than 4,000", "AVIC, CASIC, Baosteel Group, Shougang Group");
    }

    private void theSeminarInSeattle() {
        assertThat(said("MOU of six Chinese provinces"))
                .contains("Zhang Xiangchen", "Joby Shimomura", "Seven sectors", "nine provinces, not eleven", "九个省区市");
        assertThat(said("Chinese Provinces-US State Trade"))
                .contains("Sixth joint working group", "Boosted by", "Supporter: US Department of Commerce");
        assertThat(said("Microsoft with Xiaomi")).contains("21Vianet", "Silk Road Economic Belt", "西咸新区");
        assertThat(texts(
                        "select distinct zone from touch where subject_en like '%Trade and Investment%' order by zone"))
                .containsExactly("America/Chicago", "America/Los_Angeles");
        assertThat(deal("Microsoft - Xixian")).containsEntry("type", null).containsEntry("value_amount", null);
    }

    private void theWeekInLosAngeles() {
        assertThat(said("California-China Business Summit"))
                .contains(
                        "130 members",
                        "more than 350",
                        "project pool",
                        "NOT deals",
                        "less than $100 million",
                        "$9 billion");
        assertThat(said("Match-making session at ChinaWeek"))
                .contains("Over 70 Chinese", "over 100 American", "more than 3 hours", "Four sectors");
        assertThat(texts(
                        "select distinct cast(amount as char) from ledger_entry where amount in (9000000000, 100000000)"
                                + " and currency = 'USD'"))
                .as("context figures are no deals")
                .isEmpty();
        assertThat(texts("select concat_ws(' ', qualifier, amount, unit, currency, from_year, to_year) from indicator"
                        + " where source_en like '%ChinaWeek%' order by amount"))
                .containsExactly(
                        "EXACT 5.00 PERCENT",
                        "MORE_THAN 300.00 PROJECTS 2013 2016",
                        "LESS_THAN 100000000.00 MONEY USD 2005",
                        "MORE_THAN 9000000000.00 MONEY USD 2015");
        assertThat(texts("select printed from indicator where from_year = 2015"))
                .containsExactly("to more than $9 billion in 2015, according to the whitepaper");
        assertThat(texts("select source_zh from indicator where from_year in (2005, 2015)"))
                .allMatch(source -> source.startsWith("米尔肯研究院白皮书"));
    }

    private void theConferenceInTokyo() {
        assertThat(said("Japan Investment Promotion Conference"))
                .contains(
                        "China and Japan; no US party",
                        "first batch of eight",
                        "Minister Tanazaki Jiabang",
                        "liaison station");
        assertThat(said("Xiangcheng delegation visits")).contains("AIRTECH", "NEC", "Japan Trade Promotion Agency");
        assertThat(deal("Xiangcheng innovation zone").get("note_en").toString()).contains("Eight, of which three");
        var person = jdbc.sql("select p.note_en, a.title_zh from person p join affiliation a on a.person_id = p.id"
                        + " where p.family_en = 'Tanazaki' and p.given_en = 'Jiabang'")
                .query()
                .singleRow();
        assertThat(person.get("note_en").toString()).contains("FLAG", "printed form is kept as the alias");
        assertThat(person.get("title_zh").toString()).contains("部长");
    }

    private void everyStoryNamesItsSource() {
        assertThat(texts("select substring_index(said_en, '\n', -1) from touch where said_en like '%Source: “%'"))
                .hasSize(11)
                .allSatisfy(line -> assertThat(line).startsWith("Source: “"));
        assertThat(said("Japan Investment Promotion Conference"))
                .contains("PRNewswire, 4 Jul 2019\n")
                .endsWith("PRNewswire，2019年7月4日");
    }

    private void companiesAndPeopleAreFoundInBothScripts() {
        signInAs(jdbc.sql("select id from app_user where login = 'us.staff'")
                .query(Long.class)
                .single());
        assertThat(companiesFound("baogang")).containsExactly("Baosteel Group");
        assertThat(companiesFound("寶鋼")).containsExactly("Baosteel Group");
        assertThat(companiesFound("灯河自动化")).as("a former name").containsExactly("Lantern River Robotics (fictional)");
        var documents = texts("select d.text from search_document d join person p on p.id = d.record_id"
                + " where d.kind = 'PERSON' and p.family_zh in ('罗', '单')");
        assertThat(documents).anySatisfy(text -> assertThat(text).contains("junluo", "luojun", "罗军"));
        assertThat(documents).anySatisfy(text -> assertThat(text).contains("shanwei"));
    }

    private void confidentialDealsAreFoundByTheirCodeNamesOnly() {
        assertThat(texts("select d.text from search_document d join deal on deal.id = d.record_id"
                        + " where d.kind = 'DEAL' and deal.circle_id is not null"))
                .allSatisfy(
                        text -> assertThat(text).containsAnyOf("projectjuniper", "projectmagnolia", "projectcamphor"))
                .hasSize(3);
        assertThat(
                        texts(
                                "select d.text from search_document d join deal_terms t on t.deal_id = d.record_id"
                                        + " where d.kind = 'DEAL' and t.circle_id is not null and locate(lower(replace(t.title_en, ' ', '')), d.text) > 0"))
                .as("true names in what everyone who sees the deal may search")
                .isEmpty();
        for (var table : List.of("deal_terms", "ledger_entry", "stage_change")) {
            assertThat(jdbc.sql("select count(*) from " + table + " t join deal d on d.id = t.deal_id"
                                    + " where not t.circle_id <=> d.circle_id")
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    private void privateContactsHaveAHintEach() {
        assertThat(rows("contact_hint")).isEqualTo(rows("private_contact")).isEqualTo(147);
        assertThat(texts("select h.hint from contact_hint h join person p on p.id = h.person_id"
                        + " where p.family_zh = '单' order by h.kind"))
                .containsExactly("+86 138 **** 1037", "");
        assertThat(rows("contact_consent")).isEqualTo(11);
    }

    private void someApprovalsAreLateAndSomeAreDueSoon() {
        signInAs("director", "washington");
        for (var due : ApprovalDue.values()) {
            var filter = new ApprovalFilter(
                    "",
                    List.of(),
                    false,
                    List.of(),
                    List.of(due),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    approvals.today());
            assertThat(pending.count(filter, 100)).as("%s", due).isPositive();
        }
    }

    private void membersStandInEveryStatus() {
        assertThat(rows("membership_tier")).isEqualTo(3);
        var today = java.time.LocalDate.now(clock.withZone(java.time.ZoneOffset.UTC));
        for (var status : MembershipStatus.values()) {
            assertThat(memberships.count(
                            MembershipFilter.all(today, Language.EN).withStatus(status), 100))
                    .as("%s", status)
                    .isPositive();
        }
        for (var days : List.of(30, 60, 90)) {
            assertThat(memberships.count(
                            MembershipFilter.all(today, Language.EN).dueWithin(days), 100))
                    .as("due within %s days", days)
                    .isPositive();
        }
        assertThat(jdbc.sql("select count(*) from membership m join company c on c.id = m.company_id"
                                + " where c.name_en not like '%fictional%'")
                        .query(Long.class)
                        .single())
                .as("no dues are invented for real companies")
                .isZero();
    }

    @Test
    void aSecondStartChangesNothing() {
        start();
        jdbc.sql("update company set note_en = 'Mine' where name_en = 'Baosteel Group'")
                .update();
        var before =
                List.of(rows("company"), rows("person"), rows("touch"), rows("task"), rows("deal"), rows("app_user"));
        start();
        assertThat(List.of(
                        rows("company"), rows("person"), rows("touch"), rows("task"), rows("deal"), rows("app_user")))
                .isEqualTo(before);
        assertThat(texts("select note_en from company where name_en = 'Baosteel Group'"))
                .containsExactly("Mine");
    }

    @Test
    void neverLoadsIntoADatabaseWithOtherData() {
        user("admin", "seattle");
        start();
        assertThat(rows("company")).isZero();
        assertThat(rows("app_user")).isEqualTo(1);
    }

    @Test
    void offersOneSignInPerDeliveredRoleAsLongAsItsPasswordIsTheDemos() {
        assertThat(users.signIns()).isEmpty();
        start();
        assertThat(users.signIns())
                .extracting(DemoSignIn::roleEn)
                .containsExactlyInAnyOrderElementsOf(texts("select name_en from role"));
        jdbc.sql("update app_user set password_hash = ? where login = 'director'")
                .param(encoder.encode("something else"))
                .update();
        jdbc.sql("update app_user set disabled = 1 where login = 'auditor'").update();
        assertThat(users.signIns())
                .extracting(DemoSignIn::login)
                .doesNotContain("director", "auditor")
                .contains("admin");
    }

    @Test
    void namesTheFileAndTheKeyOfAWrongReference() {
        var file = DemoFiles.read("demo/broken.yaml", """
                people:
                  - {key: ann, family_en: Ash, order_en: GIVEN_FIRST, jurisdiction: US, office: seattle, roles: [{company: nowhere}]}
                """);
        assertThatThrownBy(() -> transaction.executeWithoutResult(s -> loader.load(Map.of("demo/broken.yaml", file))))
                .isInstanceOf(DemoDataException.class)
                .hasMessage("demo/broken.yaml, person ann: there is no company 'nowhere'");
        assertThat(rows("app_user")).as("all or nothing").isZero();
    }
}
