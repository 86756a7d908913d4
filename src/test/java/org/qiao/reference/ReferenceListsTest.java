package org.qiao.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.companies.CompanyFilter;
import org.qiao.companies.CompanyRow;
import org.qiao.companies.CompanyService;
import org.qiao.kernel.Currencies;
import org.qiao.kernel.Language;
import org.qiao.kernel.RuleException;
import org.qiao.kernel.Window;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ReferenceListsTest extends QiaoTest {

    @Autowired
    private Places places;

    @Autowired
    private PlaceService keeper;

    @Autowired
    private CompanyService companies;

    @AfterEach
    void takeTestPlacesAway() {
        jdbc.sql("delete from company").update();
        jdbc.sql("delete from place where code like '%-test-%' order by id desc")
                .update();
        places.read();
    }

    private Stream<Term> chinese(int digits) {
        return places.all().stream()
                .filter(place -> place.code("official_code").matches("\\d{6}"))
                .filter(place -> place.code("official_code").endsWith("0".repeat(6 - digits)) == (digits == 2)
                        || digits == 4 && !place.code("official_code").endsWith("0000"));
    }

    private Place place(Consumer<Place> facts) {
        var place = new Place();
        place.setNameEn("Test Harbor Zone");
        place.setNameZh("测试港区");
        place.setParentId(place("cn-hebei-tangshan"));
        facts.accept(place);
        return keeper.save(place);
    }

    private void refuses(String property, String key, Consumer<Place> facts) {
        assertThatThrownBy(() -> place(facts)).isInstanceOfSatisfying(RuleException.class, e -> {
            assertThat(e.key()).isEqualTo(key);
            assertThat(e.property()).isEqualTo(property);
        });
    }

    @Test
    void knowsEveryProvinceAndPrefectureOfChinaOnce() {
        assertThat(chinese(2)).hasSize(34).allMatch(place -> place.kind().equals("REGION"));
        assertThat(chinese(4)).hasSize(333).allMatch(place -> place.kind().equals("CITY"));
        assertThat(places.all().stream()
                        .map(place -> place.code("official_code"))
                        .filter(code -> !code.isEmpty()))
                .doesNotHaveDuplicates();
        assertThat(chinese(4)).allSatisfy(city -> {
            var province = places.find(city.parentId()).orElseThrow();
            assertThat(city.code("official_code"))
                    .startsWith(province.code("official_code").substring(0, 2));
        });
    }

    @Test
    void knowsEveryStateAndCountryInBothLanguages() {
        assertThat(places.all().stream()
                        .filter(place -> place.code("official_code").startsWith("US-")))
                .hasSize(51);
        assertThat(places.all().stream().filter(place -> place.kind().equals("COUNTRY")))
                .hasSize(246)
                .allMatch(place -> place.code("official_code").matches("[A-Z]{2}"));
        assertThat(places.all()).allSatisfy(place -> {
            assertThat(place.nameEn()).isNotBlank();
            assertThat(place.nameZh()).containsPattern("\\p{IsHan}");
        });
    }

    @Test
    void liesBehindItsParentInTheList() {
        var codes = places.all().stream().map(Term::code).toList();
        assertThat(codes.indexOf("cn-hebei-xingtai")).isBetween(codes.indexOf("cn-hebei"), codes.indexOf("cn-shanxi"));
    }

    @Test
    void aDistrictIsNamedWithItsCity() {
        assertThat(places.name(place("cn-beijing-chaoyang"), Language.ZH)).isEqualTo("朝阳区 · 北京");
        assertThat(places.name(place("cn-beijing-chaoyang"), Language.EN)).isEqualTo("Chaoyang District · Beijing");
        assertThat(places.name(place("cn-beijing"), Language.ZH)).isEqualTo("北京市");
        assertThat(places.name(null, Language.ZH)).isEmpty();
    }

    @Test
    void saysCurrenciesInChineseAsPeopleDo() {
        assertThat(Currencies.COMMON.stream().map(code -> Currencies.word(code, Language.ZH)))
                .startsWith("人民币", "美元", "欧元", "日元");
        assertThat(Currencies.word("CNY", Language.EN)).isEqualTo("CNY");
    }

    @Test
    void unitsOfAccountThatTheCurrencyListHasBesideMoneyAreNoCurrencies() {
        assertThat(Stream.of("BOV", "CHE", "CHW", "CLF", "COU", "MXV", "USN", "UYI", "UYW", "XAU", "XDR", "XXX"))
                .allSatisfy(unit -> assertThat(Currencies.known(unit)).as(unit).isNull());
        assertThat(Currencies.all())
                .as("those of ISO 4217 today")
                .contains("SLE", "XCG", "ZWG", "VES")
                .doesNotContain("BGN", "HRK", "SLL", "ANG", "ZWL");
    }

    @Test
    void aFilterOnAPlaceIncludesWhatLiesInside() {
        signInAs("admin", "washington");
        var zone = place(p -> p.setCode("cn-test-zone"));
        signInAs("cn-staff", "beijing");
        for (var where : List.of(zone.id(), place("cn-hebei-xingtai"), place("cn-shanxi"))) {
            var company = companies.create();
            company.setNameEn("At " + where);
            company.setPlaceId(where);
            companies.save(company);
        }
        assertThat(companies.list(in(place("cn-hebei")), Window.first(9)))
                .extracting(CompanyRow::placeId)
                .containsExactlyInAnyOrder(zone.id(), place("cn-hebei-xingtai"));
        assertThat(companies.count(in(place("cn")), 100)).isEqualTo(3);
        assertThat(companies.count(in(zone.id()), 100)).isEqualTo(1);
    }

    private static CompanyFilter in(long place) {
        var all = CompanyFilter.all(Language.EN);
        return new CompanyFilter(
                "",
                all.kinds(),
                all.sectorIds(),
                List.of(place),
                all.ownerIds(),
                all.officeIds(),
                all.tags(),
                all.facts(),
                all.changed(),
                all.conditions(),
                false,
                all.orders(),
                Language.EN);
    }

    @Test
    void makesACodeFromTheParentAndTheName() {
        signInAs("admin", "washington");
        var place = place(p -> p.setNameEn("Test Ünion’s Zone"));
        assertThat(place.getCode()).isEqualTo("cn-hebei-tangshan-test-unions-zone");
        assertThat(places.find(place.id()).orElseThrow().path()).hasSize(4);
        assertThat(rows("audit_entry")).isEqualTo(1);
    }

    @Test
    void refusesWhatCannotBe() {
        signInAs("admin", "washington");
        refuses("nameEn", "place.name.required", p -> p.setNameEn(" "));
        refuses("parentId", "place.parent.required", p -> p.setParentId(null));
        refuses("parentId", "place.parent.wrong", p -> p.setKind(PlaceKind.COUNTRY));
        refuses("parentId", "place.parent.wrong", p -> p.setKind(PlaceKind.REGION));
        refuses("code", "place.code.wrong", p -> p.setCode("Test Zone"));
        refuses("code", "place.code.taken", p -> p.setCode("cn-hebei"));
        var zone = place(p -> p.setCode("cn-test-one"));
        refuses("nameEn", "place.name.taken", p -> p.setCode("cn-test-two"));
        var inner = place(p -> {
            p.setCode("cn-test-inner");
            p.setParentId(zone.id());
        });
        var turned = keeper.find(zone.id());
        turned.setParentId(inner.id());
        assertThatThrownBy(() -> keeper.save(turned)).hasMessage("place.parent.circle");
        assertThatThrownBy(() -> keeper.delete(zone.id())).hasMessage("place.inuse");
        keeper.delete(inner.id());
        assertThat(places.find(inner.id())).isEmpty();
    }

    @Test
    void isKeptByThoseWhoKeepTheLists() {
        signInAs("cn-manager", "beijing");
        assertThatThrownBy(() -> place(p -> {})).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aSecondStartKeepsIdsAndNamesAndCorrectsOfficialCodes() {
        var id = place("cn-hebei");
        jdbc.sql("update place set name_en = 'Ours', official_code = null where id = ?")
                .param(id)
                .update();
        var before = rows("place");
        transaction.executeWithoutResult(status -> places.load());
        assertThat(rows("place")).isEqualTo(before);
        var term = places.find(id).orElseThrow();
        assertThat(term.nameEn()).isEqualTo("Ours");
        assertThat(term.code("official_code")).isEqualTo("130000");
        jdbc.sql("update place set name_en = 'Hebei' where id = ?").param(id).update();
    }
}
