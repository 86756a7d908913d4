package org.qiao.companies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiao.QiaoTest;
import org.qiao.access.Permission;
import org.qiao.access.Scope;
import org.qiao.access.TestSignIn;
import org.qiao.companies.ConsentService.Consent;
import org.qiao.companies.PersonTyped.Name;
import org.qiao.kernel.Language;
import org.qiao.membership.TestMemberships;
import org.springframework.beans.factory.annotation.Autowired;

class PersonTwinTest extends QiaoTest {

    private static final Name NONE = new Name("", "");

    private static final LocalDate AGREED = LocalDate.of(2026, 1, 5);

    @Autowired
    private PersonService people;

    @Autowired
    private PersonMergeService merges;

    @Autowired
    private ContactService contacts;

    @Autowired
    private ConsentService consents;

    @Autowired
    private PersonTwinService twins;

    @Autowired
    private PersonTwinSearch search;

    @Autowired
    private TestMemberships testMemberships;

    @Autowired
    private TestSignIn signIns;

    private long person(
            @Nullable String familyEn, @Nullable String givenEn, @Nullable String familyZh, @Nullable String givenZh) {
        return person(familyEn, givenEn, familyZh, givenZh, null);
    }

    private long person(
            @Nullable String familyEn,
            @Nullable String givenEn,
            @Nullable String familyZh,
            @Nullable String givenZh,
            @Nullable Long company) {
        var person = people.create();
        person.setFamilyEn(familyEn);
        person.setGivenEn(givenEn);
        person.setFamilyZh(familyZh);
        person.setGivenZh(givenZh);
        if (company != null) {
            person.setAffiliations(List.of(new Affiliation(company, "CEO", "总裁")));
        }
        return people.save(person).id();
    }

    private static PersonTyped typed(Name en, Name zh) {
        return new PersonTyped(en, zh, "", List.of(), List.of(), Map.of(), Jurisdiction.CN, null);
    }

    private List<Long> likely(String family, String given) {
        // What is typed into the fields of the other script is a name all the same.
        var name = new Name(family, given);
        return ids(twins.hint(typed(name, NONE)), twins.hint(typed(NONE, name)));
    }

    @SafeVarargs
    private static List<Long> ids(List<PersonTwin>... found) {
        return List.of(found).stream()
                .flatMap(List::stream)
                .map(twin -> twin.person().id())
                .distinct()
                .toList();
    }

    private static PersonTyped withContact(Name en, ContactKind kind, String value) {
        return new PersonTyped(en, NONE, "", List.of(), List.of(), Map.of(kind, value), Jurisdiction.CN, null);
    }

    private List<List<Long>> clusters() {
        search.run(done -> {});
        return twins.clusters(0, 50).stream()
                .map(c -> c.people().stream().map(PersonRow::id).sorted().toList())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Luo, Jun",
        "Jun, Luo",
        "LUO, jun",
        "'', Jun Luo",
        "'', Luo Jun",
        "Luo, Jun J.",
        "罗, 军",
        "羅, 軍",
        "'', 罗军",
        "Ｌｕｏ, Ｊｕｎ",
        "罗, Jun",
        "\u200bLuo\u200f, \u202eJun\u202c"
    })
    void findsTheTwinOfANameInAnyScriptAndOrder(String family, String given) {
        signInAs("cn-staff", "beijing");
        var both = person("Luo", "Jun", "罗", "军");
        var latin = person("Luo", "Jun", null, null);
        var chinese = person(null, null, "羅", "軍");
        person("Luo", "Jing", "罗", "晶");
        assertThat(likely(family, given)).containsExactlyInAnyOrder(both, latin, chinese);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Luo", "罗", "Jun", "军", "Luo J", "罗君", " ", "\u200b", "%", "_", "=", "'", "\uD842"})
    void saysNothingOfWhatIsNoTwin(String typed) {
        signInAs("cn-staff", "beijing");
        person("Luo", "Jun", "罗", "军");
        assertThat(likely("", typed)).isEmpty();
        assertThat(likely(typed, "")).isEmpty();
    }

    @Test
    void twoChineseNamesThatSoundAlikeAreTwo() {
        signInAs("cn-staff", "beijing");
        person(null, null, "罗", "君");
        person("Luo", "Jun", "洛", "钧");
        assertThat(likely("罗", "军")).isEmpty();
        assertThat(likely("Luo", "Jun")).hasSize(2);
    }

    @Test
    void theLosingNameOfAMergeIsAWayToTheTwin() {
        signInAs("cn-manager", "beijing");
        var winner = person("Luo", "Jun", null, null);
        var loser = person("Luo", "Tony", null, null);
        merges.merge(people.find(winner), loser, people.find(loser).getVersion());
        assertThat(likely("Tony", "Luo")).containsExactly(winner);
    }

    @Test
    void readsSurnamesAsSurnamesAndStoredReadingsFirst() {
        signInAs("cn-staff", "beijing");
        var shan = person(null, null, "单", "田芳");
        assertThat(likely("Shan", "Tianfang")).containsExactly(shan);
        var odd = people.find(person(null, null, "乐", "嘉"));
        odd.setReading("Yue Jia");
        people.save(odd);
        assertThat(likely("Jia", "Yue")).containsExactly(odd.id());
        assertThat(likely("Le", "Jia")).isEmpty();
    }

    @Test
    void takesCharactersOutsideTheBasicPlaneApart() {
        signInAs("cn-staff", "beijing");
        var one = person(null, null, "𠮷", "田");
        person(null, null, "𡈽", "田");
        assertThat(likely("𠮷", "田")).containsExactly(one);
        assertThat(likely("\uD842", "田")).isEmpty();
    }

    @Test
    void takesLongNamesApartAndBearsVeryLongOnes() {
        signInAs("cn-staff", "beijing");
        var one = person("Featherstonehaugh", "Bartholomew", null, null);
        person("Featherstonehaugh", "Bartholomea", null, null);
        assertThat(likely("Featherstonehaugh", "Bartholomew")).containsExactly(one);
        assertThat(likely("L".repeat(500), "J".repeat(500))).isEmpty();
        assertThat(likely("罗".repeat(500), "军".repeat(500))).isEmpty();
    }

    @Test
    void theSameCompanyOrContactMakesItSurerAndComesFirst() {
        signInAs("cn-staff", "beijing");
        var company = testMemberships.company("Baosteel", "宝钢");
        var namesake = person("Luo", "Jun", null, null);
        var colleague = person("Luo", "Jun", null, null, company);
        var sure = person("Luo", "Tony", null, null);
        contacts.add(sure, ContactKind.PHONE, "138 1234 5678");
        var hint = twins.hint(new PersonTyped(
                new Name("Luo", "Jun"),
                NONE,
                "",
                List.of(),
                List.of(company),
                Map.of(ContactKind.PHONE, "+86 13812345678", ContactKind.EMAIL, ""),
                Jurisdiction.CN,
                null));
        assertThat(hint)
                .extracting(twin -> twin.person().id(), PersonTwin::sign)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(sure, TwinSign.CONTACT),
                        org.assertj.core.groups.Tuple.tuple(colleague, TwinSign.COMPANY),
                        org.assertj.core.groups.Tuple.tuple(namesake, TwinSign.NAME));
    }

    @Test
    void aMaskedDetailIsNotFoundOutByTryingUntilItIsOpen() {
        var chinese = user("cn-staff", "beijing");
        var masked = as(chinese, () -> {
            var id = person("Luo", "Jun", null, null);
            contacts.add(id, ContactKind.PHONE, "13812345678");
            contacts.add(id, ContactKind.WECHAT, "luojun88");
            return id;
        });
        signInAs("us-staff", "seattle");
        var other = new Name("Doe", "Jane");
        assertThat(twins.hint(withContact(other, ContactKind.PHONE, "+86 138 1234 5678")))
                .isEmpty();
        assertThat(twins.hint(withContact(other, ContactKind.WECHAT, "luojun88")))
                .isEmpty();
        assertThat(twins.hint(withContact(new Name("Luo", "Jun"), ContactKind.WECHAT, "luojun88")))
                .as("of a namesake, too, nothing is told but the name")
                .extracting(PersonTwin::sign)
                .containsExactly(TwinSign.NAME);
        as(chinese, () -> consents.record(masked, new Consent(AGREED, "2026-1", Language.ZH, "活动邀请")));
        assertThat(twins.hint(withContact(other, ContactKind.WECHAT, "luojun88")))
                .extracting(PersonTwin::sign)
                .containsExactly(TwinSign.CONTACT);
    }

    @Test
    void aHiddenPersonIsNotFoundOutByTrying() {
        as(user("cn-staff", "beijing"), () -> person("Luo", "Jun", "罗", "军"));
        signIns.signIn(
                user("us-staff", "seattle"),
                Map.of(Permission.COMPANY_READ, Scope.OFFICE, Permission.COMPANY_WRITE, Scope.OFFICE));
        assertThat(likely("Luo", "Jun")).isEmpty();
        person("Luo", "Jun", null, null);
        assertThat(clusters()).isEmpty();
    }

    @Test
    void aReadingThatIsTypedByHandIsWhatTheNameSoundsLike() {
        signInAs("cn-staff", "beijing");
        var chan = person("Chan", "Ming", null, null);
        var typed = new PersonTyped(
                NONE, new Name("单", "明"), "Chan Ming", List.of(), List.of(), Map.of(), Jurisdiction.CN, null);
        assertThat(ids(twins.hint(typed))).containsExactly(chan);
        assertThat(likely("单", "明")).isEmpty();
    }

    @Test
    void neitherArchivedNorMergedPeopleNorThePersonItselfAreTwins() {
        signInAs("cn-manager", "beijing");
        var winner = person("Luo", "Jun", null, null);
        var loser = person("Jun", "Luo", null, null);
        var gone = person("Luo", "Jun", null, null);
        people.archive(gone);
        merges.merge(people.find(winner), loser, people.find(loser).getVersion());
        assertThat(likely("Luo", "Jun")).containsExactly(winner);
        var own = new PersonTyped(
                new Name("Luo", "Jun"), NONE, "", List.of(), List.of(), Map.of(), Jurisdiction.CN, winner);
        assertThat(twins.hint(own)).isEmpty();
        assertThat(clusters()).isEmpty();
    }

    @Test
    void putsTheSurestClustersFirst() {
        signInAs("cn-manager", "beijing");
        var company = testMemberships.company("Baosteel", "宝钢");
        var namesakes = List.of(person("Doe", "Jane", null, null), person("Doe", "Jane", null, null));
        var colleagues = List.of(person("Luo", "Jun", null, null, company), person(null, null, "罗", "军", company));
        var reachable = List.of(person("Cheng", "Raymond", null, null), person(null, null, "郑", "雷"));
        reachable.forEach(id -> contacts.add(id, ContactKind.EMAIL, "raymond@example.com"));
        person("Alone", "Al", null, null);
        assertThat(clusters()).containsExactly(reachable, colleagues, namesakes);
        assertThat(twins.clusters(0, 50))
                .extracting(PersonTwinService.Cluster::sign)
                .containsExactly(TwinSign.CONTACT, TwinSign.COMPANY, TwinSign.NAME);
    }

    @Test
    void ofANameThatManyBearOnlyWhatIsInCommonCounts() {
        signInAs("cn-manager", "beijing");
        var company = testMemberships.company("Baosteel", "宝钢");
        for (int i = 0; i < 13; i++) {
            person(null, null, "王", "伟");
        }
        var colleagues = List.of(person(null, null, "王", "伟", company), person(null, null, "王", "伟", company));
        assertThat(clusters()).containsExactly(colleagues);
    }

    @Test
    void maskedDetailsMakeNoCluster() {
        as(user("cn-staff", "beijing"), () -> {
            contacts.add(person("Cheng", "Raymond", null, null), ContactKind.WECHAT, "cheng88");
            contacts.add(person(null, null, "郑", "雷"), ContactKind.WECHAT, "cheng88");
        });
        signInAs("us-manager", "seattle");
        assertThat(clusters()).isEmpty();
    }

    @Test
    void remembersForTheHouseWhoIsNotTheSame() {
        signInAs("cn-manager", "beijing");
        var one = person("Doe", "Jane", null, null);
        var two = person("Doe", "Jane", null, null);
        assertThat(clusters()).hasSize(1);
        twins.notTheSame(List.of(two, one));
        assertThat(twins.clusters(0, 10)).isEmpty();
        assertThat(clusters()).isEmpty();
        assertThat(as(user("us-manager", "seattle"), this::clusters)).isEmpty();
        twins.maybeTheSame(List.of(one, two));
        assertThat(clusters()).hasSize(1);
    }

    @Test
    void showsNobodyElsesClustersAndTellsHowFarItIs() {
        signInAs("cn-manager", "beijing");
        person("Doe", "Jane", null, null);
        person("Doe", "Jane", null, null);
        var steps = new ArrayList<Double>();
        assertThat(search.run(steps::add)).isEqualTo(1);
        assertThat(steps).isSorted().endsWith(1.0);
        assertThat(as(user("cn-manager", "beijing"), () -> twins.clusters(0, 10)))
                .isEmpty();
    }
}
