package org.qiao.companies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiao.QiaoTest;
import org.qiao.access.Permission;
import org.qiao.access.Scope;
import org.qiao.access.TestSignIn;
import org.springframework.beans.factory.annotation.Autowired;

class TwinServiceTest extends QiaoTest {

    @Autowired
    private CompanyService companies;

    @Autowired
    private CompanyMergeService merges;

    @Autowired
    private TwinService twins;

    @Autowired
    private TwinSearch search;

    @Autowired
    private TestSignIn signIns;

    private long company(String en, String zh) {
        var company = companies.create();
        company.setNameEn(en);
        company.setNameZh(zh);
        return companies.save(company).id();
    }

    private TwinService.Hint hint(String name) {
        return twins.hint(List.of(name, ""), "", "", null);
    }

    private List<Long> likely(String name) {
        return hint(name).likely().stream().map(CompanyTwin::id).toList();
    }

    private List<List<Long>> clusters() {
        search.run(done -> {});
        return twins.clusters(0, 50).stream()
                .map(c -> c.companies().stream().map(CompanyTwin::id).toList())
                .toList();
    }

    @Test
    void listsCompaniesWhoseNamesAreOneSlipApartBehindThoseThatAreCalledTheSame() {
        signInAs("us-staff", "seattle");
        var lantern = company("Lantern River Robotics Inc.", null);
        var lantren = company("Lantren River Robotics", null);
        company("Lantern Lake Robotics", null);
        var first = company("Nimbus Ltd", null);
        var second = company("NIMBUS Corporation", null);
        assertThat(clusters()).containsExactly(List.of(first, second), List.of(lantern, lantren));
        assertThat(twins.clusters(0, 50))
                .extracting(TwinService.Cluster::sign)
                .containsExactly(TwinSign.NAME, TwinSign.SLIP);
    }

    @Test
    void aChineseNameWithAWrongCharacterThatIsReadAlikeIsATwin() {
        signInAs("cn-staff", "beijing");
        var right = company(null, "岚溪精密制造有限公司");
        company(null, "岚溪精细制造有限公司");
        for (var typed : List.of("岚溪精蜜制造", "嵐溪精蜜製造", "岚溪精密智造股份有限公司")) {
            assertThat(likely(typed)).as(typed).containsExactly(right);
        }
        assertThat(likely("岚溪静蜜制造")).isEmpty();
        var wrong = company(null, "岚溪精蜜制造");
        assertThat(clusters()).containsExactly(List.of(right, wrong));
    }

    @Test
    void namesNoCompanyOfWhoseNameAnotherDeskHasTheSlip() {
        signInAs("cn-staff", "beijing");
        company("Lantern River Robotics", null);
        var viewer = user("us-staff", "seattle");
        signIns.signIn(viewer, Map.of(Permission.COMPANY_READ, Scope.OFFICE, Permission.COMPANY_WRITE, Scope.OFFICE));
        company("Lantren River Robotics", null);
        assertThat(clusters()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "宝山钢铁",
                "寶山鋼鐵（集團）公司",
                "宝山钢铁股份有限公司",
                "Baoshan Gangtie Co., Ltd.",
                "BAOSTEEL INC",
                "Bao-Steel Holdings",
                "Ｂａｏｓｔｅｅｌ",
                "Baost",
                "宝山",
                "\u200bBaosteel\u200f LLC"
            })
    void findsTheTwinOfANameInAnyScriptAndLegalForm(String typed) {
        signInAs("cn-staff", "beijing");
        var id = company("Baosteel Group Co., Ltd.", "宝山钢铁集团有限公司");
        company("Other", "别家");
        assertThat(likely(typed)).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bao", "宝", "Steel", "Group", "宝山港铁", "集团有限公司", " ", "\u200b", "%", "_", "=baosteel%"})
    void saysNothingOfWhatIsNoTwin(String typed) {
        signInAs("cn-staff", "beijing");
        company("Xinhua Group", "宝山钢铁集团有限公司");
        assertThat(hint(typed).likely()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lantern Rivers Robotics",
                "Lanternriver Robotics",
                "Lantern River Robotcs Inc.",
                "Lantern Robotics River",
                "苏州灯河机器人有限公司",
                "苏州市灯河机器人",
                "江苏省灯河机器人"
            })
    void findsWhatIsCalledNearlySo(String typed) {
        signInAs("cn-staff", "beijing");
        var id = company("Lantern River Robotics", "灯河机器人");
        company("Amber River Robotics", "琥河机器人");
        assertThat(likely(typed)).containsExactly(id);
    }

    @Test
    void findsANameWithAWordMore() {
        signInAs("cn-staff", "beijing");
        var id = company("Golden Dragon Precise Copper Tube Group Inc.", null);
        company("Golden Dragon Steel Tube", null);
        assertThat(likely("Golden Dragon Copper Tube")).containsExactly(id);
    }

    @Test
    void saysNothingOfAHiddenOneThatIsOnlyAlike() {
        var stranger = user("cn-staff", "beijing");
        as(stranger, () -> company("Hidden Lantern Works", "隐灯厂"));
        var viewer = user("us-staff", "seattle");
        signIns.signIn(viewer, Map.of(Permission.COMPANY_READ, Scope.OFFICE, Permission.COMPANY_WRITE, Scope.OFFICE));
        for (var typed : List.of("Hidden Lanterm Works", "Works Hidden Lantern", "北京隐灯厂")) {
            assertThat(hint(typed).offices()).as(typed).isEmpty();
            assertThat(hint(typed).likely()).as(typed).isEmpty();
        }
    }

    @Test
    void takesLongNamesApartBehindTheLettersThatKeysHold() {
        signInAs("cn-staff", "beijing");
        var one = company("Golden Dragon Precise Copper Tube Group", null);
        company("Golden Dragon Precise Steel Tube Group", null);
        assertThat(likely("Golden Dragon Precise Copper Tube Inc.")).containsExactly(one);
        assertThat(likely("G".repeat(500))).isEmpty();
        assertThat(likely("金".repeat(500))).isEmpty();
        assertThat(clusters()).isEmpty();
    }

    @Test
    void isCertainOfTheSameIdentifier() {
        signInAs("cn-staff", "beijing");
        var company = companies.create();
        company.setNameEn("Known");
        company.setUscc("91350100M000100Y43");
        var id = companies.save(company).id();
        var hint = twins.hint(List.of("Anything"), " 91350100m000100y43 ", "", null);
        assertThat(hint.certain()).extracting(CompanyTwin::id).containsExactly(id);
        assertThat(twins.hint(List.of("Anything"), "91350100M000100Y4", "x", null)
                        .certain())
                .isEmpty();
        assertThat(twins.hint(List.of("Known"), "91350100M000100Y43", "", id))
                .satisfies(own -> assertThat(own.certain()).isEmpty())
                .satisfies(own -> assertThat(own.likely()).isEmpty());
    }

    @Test
    void tellsOfAHiddenTwinOnlyWhoseItIs() {
        var stranger = user("cn-staff", "beijing");
        as(stranger, () -> company("Hidden Works", "隐厂"));
        var viewer = user("us-staff", "seattle");
        signIns.signIn(viewer, Map.of(Permission.COMPANY_READ, Scope.OFFICE, Permission.COMPANY_WRITE, Scope.OFFICE));
        var hint = hint("Hidden Works, Inc.");
        assertThat(hint.likely()).isEmpty();
        assertThat(hint.certain()).isEmpty();
        assertThat(hint.offices()).containsExactly(office("beijing"));
        assertThat(hint("Hidden").offices()).as("a beginning tries out nothing").isEmpty();
        assertThat(clusters()).isEmpty();
    }

    @Test
    void aMergedCompanyIsNoTwinOfItsWinner() {
        signInAs("cn-manager", "beijing");
        var winner = company("Baosteel", "宝钢");
        var loser = company("Baosteel Inc", "宝钢公司");
        assertThat(likely("Baosteel")).containsExactlyInAnyOrder(winner, loser);
        merges.merge(companies.find(winner), loser, companies.find(loser).getVersion());
        assertThat(likely("Baosteel")).containsExactly(winner);
        assertThat(clusters()).isEmpty();
    }

    @Test
    void putsTheSurestClustersFirst() {
        signInAs("cn-manager", "beijing");
        var one = company("Acme Ltd", "甲");
        var two = company("ACME Inc", "乙");
        var three = company("Baosteel", "宝钢集团");
        var four = company("Baosteel LLC", "宝钢股份有限公司");
        var five = company("Jinlong", null);
        var six = company(null, "金龙有限公司");
        company("Alone", "独");
        assertThat(clusters()).containsExactlyInAnyOrder(List.of(three, four), List.of(one, two), List.of(five, six));
        assertThat(clusters()).startsWith(List.of(three, four));
    }

    @Test
    void remembersForTheHouseWhatIsNotTheSame() {
        signInAs("cn-manager", "beijing");
        var one = company("Acme Ltd", null);
        var two = company("ACME Inc", null);
        assertThat(clusters()).hasSize(1);
        twins.notTheSame(List.of(two, one));
        twins.notTheSame(List.of(one, two));
        assertThat(twins.clusters(0, 10)).isEmpty();
        assertThat(clusters()).isEmpty();
        assertThat(as(user("us-manager", "seattle"), this::clusters)).isEmpty();
        twins.maybeTheSame(List.of(one, two));
        assertThat(clusters()).hasSize(1);
    }

    @Test
    void showsNobodyElsesClustersAndNoCompanyThatIsNoLongerThere() {
        signInAs("cn-manager", "beijing");
        var one = company("Acme Ltd", null);
        company("ACME Inc", null);
        var steps = new ArrayList<Double>();
        assertThat(search.run(steps::add)).isEqualTo(1);
        assertThat(steps).isSorted().endsWith(1.0);
        assertThat(as(user("cn-manager", "beijing"), () -> twins.clusters(0, 10)))
                .isEmpty();
        companies.archive(one);
        assertThat(twins.clusters(0, 10)).isEmpty();
    }
}
