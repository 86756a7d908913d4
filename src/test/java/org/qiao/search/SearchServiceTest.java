package org.qiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiao.ViewTest;
import org.qiao.access.Permission;
import org.qiao.access.Scope;
import org.qiao.access.TestSignIn;
import org.qiao.companies.CompanyAlias;
import org.qiao.companies.CompanyFilter;
import org.qiao.companies.CompanyService;
import org.qiao.companies.ContactKind;
import org.qiao.companies.ContactService;
import org.qiao.companies.Jurisdiction;
import org.qiao.companies.NameKind;
import org.qiao.companies.PersonService;
import org.qiao.kernel.Language;
import org.qiao.outreach.TaskService;
import org.qiao.outreach.TouchService;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.NeedToKnow;
import org.qiao.pipeline.TestDeals;
import org.qiao.search.SearchService.Found;
import org.springframework.beans.factory.annotation.Autowired;

class SearchServiceTest extends ViewTest {

    /** The groups of what is found through the index. */
    private static final Set<String> RECORDS = Set.of("companies", "people", "deals", "tasks", "touches");

    @Autowired
    private SearchService search;

    @Autowired
    private CompanyService companies;

    @Autowired
    private PersonService people;

    @Autowired
    private ContactService contacts;

    @Autowired
    private TouchService touches;

    @Autowired
    private TaskService tasks;

    @Autowired
    private DealService deals;

    @Autowired
    private NeedToKnow needToKnow;

    @Autowired
    private TestDeals testDeals;

    @Autowired
    private TestSignIn signIns;

    private long chinese;
    private long american;

    @BeforeEach
    void twoDesks() {
        chinese = user("cn-staff", "beijing");
        american = user("us-staff", "seattle");
        signInAs(chinese);
        openTab();
    }

    /** Signs in and opens a tab, since an earlier tab would still answer for its own user. */
    private void become(long user) {
        signInAs(user);
        openTab();
    }

    private long company(String en, String zh, CompanyAlias... aliases) {
        var company = companies.create();
        company.setNameEn(en);
        company.setNameZh(zh);
        company.setAliases(List.of(aliases));
        return companies.save(company).id();
    }

    private long person(String familyEn, String givenEn, String familyZh, String givenZh) {
        var person = people.create();
        person.setFamilyEn(familyEn);
        person.setGivenEn(givenEn);
        person.setFamilyZh(familyZh);
        person.setGivenZh(givenZh);
        return people.save(person).id();
    }

    private Found find(String typed) {
        return search.find(typed, 5, 5);
    }

    private List<String> names(String typed) {
        return names(find(typed));
    }

    private static List<String> names(Found found) {
        return found.groups().stream()
                .filter(group -> RECORDS.contains(group.kind()))
                .flatMap(group -> group.hits().stream())
                .map(Hit::name)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "宝钢",
                "寶鋼",
                "baogang",
                "bao gang",
                "bg",
                "BG",
                "Baosteel",
                "baosteel g",
                "ＢＡＯ",
                "宝",
                "钢集",
                "steel",
                "Bao\u200Bsteel",
                "\u202EBaosteel\u202C",
                "宝钢 Baosteel",
                "bao钢"
            })
    void findsACompanyByEachOfItsSpellings(String typed) {
        company("Baosteel Group", "宝钢集团");
        company("Golden Dragon Precise Copper Tube", "金龙精密铜管");
        assertThat(names(typed)).containsExactly("Baosteel Group");
    }

    @ParameterizedTest
    @CsvSource({
        "重庆长安汽车, chongqingchangan, cqcaqc",
        "厦门国贸, xiamenguomao, xmgm",
        "建设银行, jiansheyinhang, jsyh",
        "长三角研究院, changsanjiao, csjyjy",
        "绿地控股, lvdi, ldkg"
    })
    void readsWordsAndNotSingleCharacters(String name, String pinyin, String initials) {
        company(null, name);
        assertThat(names(pinyin)).containsExactly(name);
        assertThat(names(initials)).containsExactly(name);
    }

    @Test
    void putsInitialsOfTheWholeNameBeforeThoseFromALaterSyllable() {
        company("Golden Dragon", "金龙精密铜管集团有限公司");
        company("Precise Copper", "精密铜");
        assertThat(names("jmt")).containsExactly("Precise Copper", "Golden Dragon");
        assertThat(names("jmtg")).containsExactly("Golden Dragon");
    }

    @ParameterizedTest
    @CsvSource({"单, Shan", "曾, Zeng", "仇, Qiu", "解, Xie", "尉迟, Yuchi"})
    void readsFamilyNamesInTheirOwnWay(String family, String reading) {
        person(null, null, family, "国华");
        person(null, null, "王", "国华");
        assertThat(names(reading)).containsExactly(family + "国华");
        assertThat(names("guohua " + reading)).containsExactly(family + "国华");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jun Luo", "Luo Jun", "罗军", "羅軍", "luojun", "lj", "LUO"})
    void findsAPersonInEitherOrderAndScript(String typed) {
        person("Luo", "Jun", "罗", "军");
        person("Cheng", "Raymond", null, null);
        assertThat(names(typed)).containsExactly("Jun Luo");
    }

    @Test
    void keepsTheTwoProvincesApart() {
        company("Coal of Datong", "山西煤业");
        company("Auto of Xi'an", "陕西汽车");
        assertThat(names("Shaanxi")).containsExactly("Auto of Xi'an");
        assertThat(names("shaan xi")).containsExactly("Auto of Xi'an");
        assertThat(names("Shanxi")).containsExactly("Coal of Datong", "Auto of Xi'an");
        assertThat(names("陕西")).containsExactly("Auto of Xi'an");
    }

    @Test
    void showsTheBestFirst() {
        company("Northern Cobalt", null);
        company("Cobalt Power", null);
        company("Cobalt", null);
        company("Blue Metals", null, new CompanyAlias("Cobalt Blue", "en", NameKind.BRAND));
        company("Nicobaltico", null);
        assertThat(names("cobalt"))
                .containsExactly("Cobalt", "Cobalt Power", "Northern Cobalt", "Blue Metals", "Nicobaltico");
    }

    @Test
    void showsWholeNamesFirstHoweverLongAndWhicheverOfTheNamesItIs() {
        company("Red Lantern Foods", null);
        company("Lantern Foods of the West", null);
        company("Lantern Foods", null);
        company("Old Mill", null, new CompanyAlias("Lantern Foods", "en", NameKind.SHORT));
        assertThat(names("lantern foods"))
                .containsExactly("Lantern Foods", "Old Mill", "Lantern Foods of the West", "Red Lantern Foods");
        assertThat(names("lantern")).hasSize(4).endsWith("Red Lantern Foods", "Old Mill");
    }

    @Test
    void offersInPickersWhatBeginsSoFirst() {
        company("Blue Lantern", null);
        company("Lantern Foods", null);
        company("Lantern", null);
        assertThat(companies.suggest("lantern", Language.EN, 0, 10))
                .extracting(ref -> ref.name(Language.EN))
                .containsExactly("Lantern", "Lantern Foods", "Blue Lantern");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lantern Foods Inc",
                "Lantern Foods Inc.",
                "Lantern Foods Co., Ltd",
                "LANTERN FOODS L.L.C.",
                "Lantern Foods Corporation",
                "Lantern Foods Group Co., Ltd.",
                "Lantern Foods 有限公司",
                "灯笼食品有限公司",
                "燈籠食品股份有限公司",
                "灯笼食品集团有限公司",
                "denglongshipin Ltd",
                "foods lantern inc"
            })
    void findsACompanyWhateverLegalFormIsTypedBehindItsName(String typed) {
        company("Lantern Foods", "灯笼食品");
        company("Mill Foods Inc", "磨坊有限公司");
        assertThat(names(typed)).containsExactly("Lantern Foods");
        if (!typed.startsWith("foods")) {
            assertThat(companies.list(CompanyFilter.all(Language.EN).withText(typed), org.qiao.kernel.Window.first(10)))
                    .extracting(row -> row.name(Language.EN))
                    .containsExactly("Lantern Foods");
        }
    }

    @Test
    void looksForALegalFormThatIsAllThatWasTyped() {
        company("Inc Publishing", "公司法研究会");
        company("Mill Foods", "磨坊");
        assertThat(names("Inc")).containsExactly("Inc Publishing");
        assertThat(names("公司")).containsExactly("Inc Publishing");
    }

    @Test
    void saysThatANameIsAFormerOne() {
        company("Present Name", null, new CompanyAlias("Former Foundry", "en", NameKind.FORMER));
        var hit = find("foundry").groups().getFirst().hits().getFirst();
        assertThat(hit.via()).isEqualTo("formerly Former Foundry");
        assertThat(find("present").groups().getFirst().hits().getFirst().via()).isEmpty();
    }

    @Test
    void findsACompanyByItsIdentifiers() {
        var company = companies.create();
        company.setNameEn("Coded");
        company.setUscc("91310115MA1H000200");
        company.setEin("12-3456789");
        companies.save(company);
        for (var typed : List.of("91310115ma1h000200", "９１３１０１１５", "12-3456789", "123456789", "456789")) {
            assertThat(names(typed)).as(typed).containsExactly("Coded");
        }
        assertThat(names("91310115MA1H000201")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"baostel", "baosteeel", "boasteel", "baosteal", "vaosteel", "grop"})
    void forgivesOneSlipWhenNothingElseIsFound(String typed) {
        company("Baosteel Group", "宝钢集团");
        var found = find(typed.equals("grop") ? "gropu" : typed);
        assertThat(names(found)).containsExactly("Baosteel Group");
        assertThat(found.nearly()).isTrue();
        assertThat(find("bxostexl").groups()).isEmpty();
    }

    @Test
    void findsWhatSoundsTheSameWhenNothingIsWrittenSo() {
        company("Baosteel Group", "宝钢集团");
        assertThat(find("保钢").nearly()).isTrue();
        assertThat(names("保钢")).containsExactly("Baosteel Group");
    }

    @Test
    void findsWordsThatStandApart() {
        company("Golden Dragon Precise Copper Tube", "金龙精密铜管");
        assertThat(names("golden tube")).containsExactly("Golden Dragon Precise Copper Tube");
        assertThat(names("金龙 copper")).containsExactly("Golden Dragon Precise Copper Tube");
        assertThat(names("golden steel")).isEmpty();
    }

    @Test
    void keepsCharactersBeyondTheBasicPlaneApart() {
        company("A", "𠮷野家");
        company("B", "𡈽野");
        assertThat(names("𠮷")).containsExactly("A");
        assertThat(names("𡈽野")).containsExactly("B");
    }

    @Test
    void findsTheEndOfAVeryLongName() {
        company("Q".repeat(480) + " lighthouse", null);
        assertThat(names("lighthouse")).hasSize(1);
        assertThat(names("q".repeat(480) + "lighthouse")).hasSize(1);
        assertThat(names("q".repeat(490))).isEmpty();
        assertThat(names("x".repeat(2_000))).isEmpty();
        assertThat(names("\u200B\u202E ，")).isEmpty();
        assertThat(names("%_'\\")).isEmpty();
    }

    @Test
    void forgetsANameThatIsNoLongerIts() {
        var id = company("Oldname", "旧名");
        var company = companies.find(id);
        company.setNameEn("Newname");
        company.setNameZh("新名");
        companies.save(company);
        assertThat(names("Oldname")).isEmpty();
        assertThat(names("旧")).isEmpty();
        assertThat(names("xinming")).containsExactly("Newname");
    }

    @Test
    void leavesOutWhatIsArchived() {
        var id = company("Shortlived", null);
        companies.archive(id);
        assertThat(names("shortlived")).isEmpty();
        companies.restore(id);
        assertThat(names("shortlived")).containsExactly("Shortlived");
    }

    @Test
    void findsTheEndOfALongNoteInEitherScriptByWordsAndInTheMiddleOfARun() {
        var id = company("Baosteel", null);
        var touch = touches.create();
        touch.setCompanyIds(Set.of(id));
        touch.setSubjectEn("A long talk");
        touch.setSaidEn("They went on about the power supply. ".repeat(260) + "Then they named zirconium sponge.");
        touch.setSaidZh("他们又谈到了供电。".repeat(1_000) + "最后提到锆石采矿权转让");
        touches.log(touch, null);
        for (var typed : List.of("zirconium", "zirc", "sponge", "named zirconium sponge", "锆", "采矿权", "锆石采矿权转让")) {
            assertThat(names(typed)).as(typed).containsExactly("A long talk");
        }
        assertThat(jdbc.sql("select count(*) from search_key where kind = 'TOUCH'")
                        .query(Integer.class)
                        .single())
                .as("what is said again and again is kept once")
                .isLessThan(400);
    }

    @Test
    void findsTasksAndTouchesByWhatTheySayAndLeadsToTheirRecord() {
        var id = company("Baosteel", null);
        var touch = touches.create();
        touch.setCompanyIds(Set.of(id));
        touch.setSubjectEn("Power supply");
        touch.setSaidZh("等电力公司答复");
        touches.log(touch, null);
        var task = tasks.create();
        task.setTitle("Ask about the transformer");
        task.setDueOn(LocalDate.of(2026, 12, 1));
        task.setCompanyId(id);
        tasks.save(task);
        assertThat(find("power").groups().getFirst().hits().getFirst().address())
                .isEqualTo("companies/" + id + "/touches");
        assertThat(names("电力")).containsExactly("Power supply");
        assertThat(names("supply")).containsExactly("Power supply");
        assertThat(find("transf").groups().getFirst().hits().getFirst().address())
                .isEqualTo("companies/" + id + "/tasks");
    }

    @Test
    void hidesTheOtherDesksTouchesInEveryLineAndCount() {
        var id = company("Baosteel", null);
        for (int i = 0; i < 3; i++) {
            var touch = touches.create();
            touch.setCompanyIds(Set.of(id));
            touch.setSubjectEn("Secretword " + i);
            touches.log(touch, null);
        }
        assertThat(find("secretword").groups().getFirst().count()).isEqualTo(3);
        become(american);
        assertThat(find("secretword").groups()).isEmpty();
        assertThat(find("secretwodr").groups()).isEmpty();
    }

    @Test
    void findsWhatTheViewerMaySeeBehindManyHiddenOnes() {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 120; i++) {
                testDeals.lead("Common title " + i);
            }
        });
        as(american, () -> {
            testDeals.lead("Common title zz");
        });
        become(american);
        var group = find("common").groups().getFirst();
        assertThat(group.hits()).extracting(Hit::name).containsExactly("Common title zz");
        assertThat(group.count()).isEqualTo(1);
        assertThat(group.more()).isFalse();
    }

    @Test
    void findsADealByItsInvestorForThoseWhoMayKnowThatItIsTheInvestor() {
        var colleague = user("cn-staff", "beijing");
        var deal = testDeals.lead("Whalefall");
        deal.terms().setCompanyId(company("Lantern Works", "灯笼工坊"));
        deals.save(deal);
        assertThat(names("lantern")).containsExactly("Lantern Works", "Whalefall");
        assertThat(names("denglong")).containsExactly("Lantern Works", "Whalefall");
        needToKnow.makeConfidential(
                deal.getDeal().id(),
                deals.find(deal.getDeal().id()).getDeal().getVersion(),
                "Project Heron",
                List.of(chinese));
        assertThat(names("lantern")).containsExactly("Lantern Works", "Whalefall");
        become(colleague);
        assertThat(names("lantern")).containsExactly("Lantern Works");
        become(user("auditor", "beijing"));
        assertThat(names("lantern")).doesNotContain("Project Heron", "Whalefall");
    }

    @Test
    void keepsTheTrueNameOfAConfidentialDealToItsCircle() {
        var colleague = user("cn-staff", "beijing");
        var deal = testDeals.lead("Whalefall");
        needToKnow.makeConfidential(
                deal.getDeal().id(), deal.getDeal().getVersion(), "Project Heron", List.of(chinese));
        assertThat(names("whalefall")).containsExactly("Whalefall");
        assertThat(names("heron")).containsExactly("Whalefall");
        become(colleague);
        for (var typed : List.of("whalefall", "heron", "whalefal", "Project")) {
            assertThat(find(typed).groups()).as(typed).isEmpty();
        }
        become(user("auditor", "beijing"));
        assertThat(find("whalefall").groups()).isEmpty();
        assertThat(names("heron")).containsExactly("Project Heron");
        become(chinese);
        var id = deal.getDeal().id();
        needToKnow.makeOpen(id, deals.find(id).getDeal().getVersion());
        become(colleague);
        assertThat(names("whalefall")).containsExactly("Whalefall");
        assertThat(find("heron").groups()).isEmpty();
    }

    @Test
    void findsACompanyByTheEndOfItsOwnPhoneNumber() {
        var id = company("Lantern Works", "灯笼工坊");
        var company = companies.find(id);
        company.setPhone("(021) 6123-5678");
        companies.save(company);
        company("River Mill", "河磨坊");
        for (var typed : List.of("5678", "61235678", "2161235678", "+86 21 6123 5678", "５６７８")) {
            assertThat(names(typed)).as(typed).containsExactly("Lantern Works");
        }
        assertThat(find("5678").groups().getFirst().hits().getFirst().via()).isEqualTo("+86 21 6123 5678");
        assertThat(names("678")).as("too little to go by").isEmpty();
        assertThat(names("6123")).as("not the end").isEmpty();
        assertThat(names("00005678")).isEmpty();
        signIns.signIn(american, Map.of(Permission.COMPANY_READ, Scope.OFFICE));
        openTab();
        assertThat(find("5678").groups()).as("of a company that is hidden").isEmpty();
        become(chinese);
        jdbc.sql("update company set archived_at = now(6) where id = ?")
                .param(id)
                .update();
        assertThat(names("5678")).isEmpty();
    }

    @Test
    void findsAPhoneByItsEndOnlyWhereItIsOpen() {
        var id = person("Luo", "Jun", "罗", "军");
        contacts.add(id, ContactKind.PHONE, "138 0013 5678");
        for (var typed : List.of("5678", "135678", "13800135678", "+86 138 0013 5678", "５６７８")) {
            assertThat(names(typed)).as(typed).containsExactly("Jun Luo");
        }
        assertThat(find("5678").groups().getFirst().hits().getFirst().via()).contains("5678");
        assertThat(names("678")).isEmpty();
        assertThat(names("0005678")).isEmpty();
        for (var role : List.of("us-staff", "us-manager", "director", "compliance", "auditor")) {
            become(user(role, "seattle"));
            assertThat(find("5678").groups()).as(role).isEmpty();
        }
        assertThat(people.find(id).getJurisdiction()).isEqualTo(Jurisdiction.CN);
    }

    @Test
    void beatsTheComputedReadingByAStoredOne() {
        var company = companies.create();
        company.setNameZh("乐行");
        company.setReading("yue xing");
        companies.save(company);
        assertThat(names("yuexing")).containsExactly("乐行");
        assertThat(names("yx")).containsExactly("乐行");
        assertThat(names("lehang")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Peking, cn-beijing",
        "canton, cn-guangdong-guangzhou",
        "Amoy, cn-fujian-xiamen",
        "TX, us-tx",
        "ca, us-ca",
        "沪, cn-shanghai",
        "粤, cn-guangdong",
        "苏, cn-jiangsu",
        "加州, us-ca",
        "Xian, cn-shaanxi-xian",
        "NYC, us-ny-new-york-city"
    })
    void findsPlacesByWhatElsePeopleCallThem(String typed, String code) {
        signInAs("us-staff", "seattle");
        assertThat(address("places", typed)).isEqualTo("companies?place=" + code);
    }

    @Test
    void aPlaceThatIsCalledSoIsNoSlipForACompany() {
        signInAs("us-staff", "seattle");
        company("Osako Works", null);
        company("Lantern", null);
        var osaka = find("Osaka");
        assertThat(osaka.nearly()).isFalse();
        assertThat(osaka.groups()).extracting(SearchService.Group::kind).containsExactly("places");
        assertThat(find("Lanterm").nearly()).isTrue();
    }

    @Test
    void findsAnApprovalTrackByItsName() {
        signInAs("us-staff", "seattle");
        assertThat(address("tracks", "cfius")).startsWith("approvals?track=");
    }

    @Test
    void findsPlacesSectorsColleaguesAndPages() {
        become(american);
        assertThat(address("places", "seattle")).isEqualTo("companies?place=us-wa-seattle");
        assertThat(address("places", "西雅图")).isEqualTo("companies?place=us-wa-seattle");
        assertThat(address("colleagues", "test cn-staff")).isEqualTo("companies?owner=" + chinese);
        assertThat(address("pages", "companies")).isEqualTo("companies");
        assertThat(address("commands", "new comp")).isEqualTo("companies#c");
        assertThat(address("commands", "新建企业")).isEqualTo("companies#c");
        become(user("auditor", "washington"));
        assertThat(address("commands", "new comp")).isEmpty();
        assertThat(find("s").groups()).isEmpty();
    }

    private String address(String kind, String typed) {
        return find(typed).groups().stream()
                .filter(group -> group.kind().equals(kind))
                .map(group -> group.hits().getFirst().address())
                .findFirst()
                .orElse("");
    }
}
