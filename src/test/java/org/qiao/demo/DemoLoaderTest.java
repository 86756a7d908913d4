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
import org.qiao.membership.MembershipService;
import org.qiao.membership.MembershipStatus;
import org.qiao.membership.TestMemberships;
import org.qiao.pipeline.EntryRates;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.search.Reading;
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
        return companies.list(CompanyFilter.all(Language.EN).withText(typed), Window.first(1_000)).stream()
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
        theStoriesCompaniesAreFoundByEachOfTheirSpellings();
        confidentialDealsAreFoundByTheirCodeNamesOnly();
        privateContactsHaveAHintEach();
        membersStandInEveryStatus();
        whoeverIsCalledAMemberIsOne();
        aDealTellsTwoCurrenciesAndAPartAsReported();
        everyAmountHasARateOfItsDay();
        stepsOfTheChinaDesksDealsAreInChinese();
        mostOpenDealsHaveANextStep();
        mostOpenDealsAreExpectedToBeSigned();
        bothDesksHaveTargets();
        someApprovalsAreLateAndSomeAreDueSoon();
    }

    private void theConventionInHefei() {
        assertThat(texts("select concat_ws(' ', qualifier, amount, unit, currency, from_year) from indicator"
                        + " where measure_en like '%World Manufacturing Convention%' order by amount, currency"))
                .containsExactly(
                        "EXACT 61.00 PROJECTS 2018",
                        "MORE_THAN 430.00 PROJECTS 2018",
                        "EXACT 13810000000.00 MONEY USD 2018",
                        "EXACT 70190000000.00 MONEY USD 2018",
                        "EXACT 88000000000.00 MONEY CNY 2018",
                        "EXACT 447000000000.00 MONEY CNY 2018");
        assertThat(texts("select title_en from deal_terms where title_en like '%Convention%'"))
                .as("a total of projects without names is no deal")
                .isEmpty();
        assertThat(said("World Manufacturing Convention"))
                .contains("Over 4,000", "more than 100 executives", "19 forums", "RAISED", "kept as signed", "4000余人");
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

    /** The first is its English name; then simplified, traditional, pinyin, initials, short, former and other names. */
    private static final String SPELLINGS = """
            Baosteel Group: baosteel, 宝钢, 宝钢集团, 寶鋼, 寶鋼集團, baogang, bao gang, Baogang Jituan, bg, bgjt
            Aviation Industry Corporation of China: AVIC, 中航工业, 中国航空工业集团, 中航工業, 中國航空工業集團, zhonghang, \
            zhongguo hangkong, hangkonggongye, zhgy, zghkgy, hkgy, aviation industry
            China Aerospace Science and Industry Corporation: CASIC, 航天科工, 中国航天科工集团, 中國航天科工集團, hangtian, \
            hangtian kegong, zhongguohangtiankegong, htkg, zghtkg, China Aerospace Science and Industrial Corporation
            Shougang Group: shougang, 首钢, 首钢集团, 首鋼, 首鋼集團, shou gang, sg, sgjt, Shougang Group Co. Ltd.
            Golden Dragon Precise Copper Tube Group Inc.: golden dragon, copper tube, 金龙, 金龙铜管, 金龙精密铜管集团, 金龍銅管, \
            金龍精密銅管集團, jinlong, jinlong tongguan, jinlongjingmitongguan, tongguan, jltg, jljm, jljmtg, jmtg, gdpctg
            Microsoft Corporation: microsoft, Microsoft Co, Microsoft Corp., 微软, 微软公司, 微軟, weiruan, wei ruan, wr
            Xiaomi: xiaomi, Xiaomi Co, Xiaomi Inc., 小米, 小米公司, xiao mi, xm, Mi Cloud
            21Vianet: 21vianet, 21 Vianet, vianet, 世纪互联, 世紀互聯, shijihulian, shiji hulian, hulian, sjhl
            Yili Industrial Group: yili, 伊利, 伊利集团, 伊利集團, yilijituan, yljt, yl
            LinkedIn: linkedin, linked in, 领英, 領英, lingying, ly
            Baidu: baidu, 百度, bai du, bd
            Alibaba: alibaba, 阿里巴巴, a li ba ba, albb
            ZTE: zte, 中兴通讯, 中興通訊, 中兴, zhongxing, zhongxingtongxun, zxtx
            HP: hp, 惠普, huipu
            NetEase Kaola: netease, kaola, 网易考拉, 網易考拉, 考拉, wangyikaola, wykl
            BlueFocus International: bluefocus, blue focus, 蓝色光标, 藍色光標國際, lanseguangbiao, lsgb
            Milken Institute: milken, 米尔肯研究院, 米爾肯研究院, mierken, mek
            Orb Media Group: orb, media group
            Asian Manufacturing Association: AMA, 亚洲制造业协会, 亞洲製造業協會, yazhouzhizaoye, yzzzyxh
            SoZo Group: sozo
            Ministry of Commerce of China: MOFCOM, 商务部, 商務部, 中华人民共和国商务部, shangwubu, swb
            Trade Development Bureau: TDB, 贸发局, 貿發局, maofaju, mfj
            China Chamber of Commerce for Import and Export of Machinery and Electronic Products: CCCME, 机电商会, 機電商會, \
            jidianshanghui, jdsh
            China Chamber of Commerce of Foodstuffs and Native Produce: CFNA, 食土商会, 食土商會, shitushanghui, stsh
            Global Alliance of SMEs: GASME, 全球中小企业联盟, 全球中小企業聯盟, quanqiuzhongxiao, qqzxqylm
            Chinese People's Political Consultative Conference: CPPCC, 全国政协, 全國政協, quanguozhengxie, qgzx
            Nomura Research Institute: nomura, 野村综合研究所, 野村綜合研究所, 野村総合研究所, yecun, yczh, \
            Nomura Comprehensive Research Institute
            NEC Corporation: nec, NEC Corp., 日本电气, 日本電氣, 日本電気株式会社, ribendianqi, rbdq
            Japan AIRTECH Co., Ltd.: airtech, Japan Airtech
            Lantern River Robotics (fictional): 灯河自动化, 燈河自動化, denghezidonghua, dhzdh
            """;

    private void theStoriesCompaniesAreFoundByEachOfTheirSpellings() {
        assertThat(SPELLINGS.lines()).allSatisfy(line -> {
            var parts = line.split(": ", 2);
            assertThat(List.of(parts[1].split(",\\s*(?!Ltd)")))
                    .allSatisfy(
                            typed -> assertThat(companiesFound(typed)).as(typed).contains(parts[0]));
        });
        var names = jdbc.sql("select name_en as name, c.name_en from company c where name_en is not null"
                        + " union select name_zh, c.name_en from company c where name_zh is not null"
                        + " union select a.text, c.name_en from company_alias a join company c on c.id = a.company_id"
                        + " where c.name_en is not null")
                .query()
                .listOfRows();
        assertThat(names).hasSizeGreaterThan(100);
        assertThat(names)
                .allSatisfy(row -> assertThat(companiesFound(String.valueOf(row.get("name"))))
                        .as("%s", row.get("name"))
                        .contains(String.valueOf(row.get("name_en"))));
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

    private void aDealTellsTwoCurrenciesAndAPartAsReported() {
        var entries = jdbc.sql(
                        "select amount, currency, also_amount, also_currency, part_of_id is not null as part from ledger_entry"
                                + " where deal_id = (select deal_id from ledger_entry where also_amount is not null)"
                                + " and kind = 'SIGNED' order by amount desc")
                .query()
                .listOfRows();
        assertThat(entries).hasSize(2);
        assertThat(entries.getFirst())
                .containsEntry("also_amount", new BigDecimal("61700000.00"))
                .containsEntry("also_currency", "USD")
                .containsEntry("part", 0);
        assertThat(entries.getLast()).containsEntry("part", 1);
    }

    private void everyAmountHasARateOfItsDay() {
        assertThat(
                        texts(
                                "select concat(currency, ' ', on_date) from ledger_entry where cny_rate is null or usd_rate is null"))
                .isEmpty();
        assertThat(texts("select title_en from deal_terms"
                        + " where value_amount is not null and (value_cny is null or value_usd is null)"))
                .isEmpty();
    }

    private void stepsOfTheChinaDesksDealsAreInChinese() {
        assertThat(texts("select t.title from task t join deal d on d.id = t.deal_id"
                        + " join office o on o.id = d.office_id where o.desk = 'CN'"))
                .isNotEmpty()
                .allMatch(Reading::hasHan);
    }

    private void mostOpenDealsHaveANextStep() {
        assertThat(jdbc.sql("select count(distinct deal_id) from task where deal_id is not null")
                        .query(Long.class)
                        .single())
                .isGreaterThan(25);
        assertThat(jdbc.sql("select count(*) from task t join deal d on d.id = t.deal_id where d.circle_id is not null")
                        .query(Long.class)
                        .single())
                .as("whoever sees a touch would learn of the deal")
                .isZero();
    }

    private void mostOpenDealsAreExpectedToBeSigned() {
        var open = "select count(*) from deal d join stage s on s.id = d.stage_id where s.outcome = 'OPEN'";
        assertThat(count(open + " and d.expected_on is not null")).isGreaterThan(count(open) / 2);
        assertThat(count(open + " and d.expected_on > curdate()")).isGreaterThan(20);
        assertThat(count(open + " and d.expected_on < curdate()"))
                .as("some are late, as everywhere")
                .isBetween(1L, 5L);
    }

    private void bothDesksHaveTargets() {
        assertThat(texts("select distinct o.desk from target t join office o on o.id = t.office_id"
                        + " where t.year = year(curdate()) order by o.desk"))
                .containsExactly("CN", "US");
        assertThat(count("select count(*) from target where quarter is null and amount is not null"))
                .isGreaterThanOrEqualTo(2);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private void whoeverIsCalledAMemberIsOne() {
        assertThat(texts("select name_en from company c where (kind = 'MEMBER') <>"
                        + " exists (select 1 from membership m where m.company_id = c.id)"))
                .isEmpty();
    }

    private void membersStandInEveryStatus() {
        assertThat(rows("membership_tier")).isEqualTo(3);
        var today = java.time.LocalDate.now(clock.withZone(java.time.ZoneOffset.UTC));
        for (var status : MembershipStatus.values()) {
            assertThat(memberships.count(TestMemberships.of(status, today), 100))
                    .as("%s", status)
                    .isPositive();
        }
        for (var days : List.of(30, 60, 90)) {
            assertThat(memberships.count(TestMemberships.dueWithin(days, today), 100))
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
