package org.qiao.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.companies.CompanyService;
import org.qiao.kernel.Language;
import org.qiao.kernel.RuleException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.AccessDeniedException;

/** The house list of sectors: every one has codes that exist, and an admin names, orders and retires them. */
class SectorServiceTest extends QiaoTest {

    @Autowired
    private SectorService keeper;

    @Autowired
    private Sectors sectors;

    @Autowired
    private CompanyService companies;

    /** The delivered list stays from test to test. */
    @AfterEach
    void putTheDeliveredListBack() {
        jdbc.sql("delete from sector where own_codes = 1 and code like 'test-%'")
                .update();
        jdbc.sql("update sector set position = 0, retired = 0, own_codes = 0").update();
        jdbc.sql("update sector set name_en = 'Dairy' where code = 'dairy'").update();
        transaction.executeWithoutResult(status -> sectors.load());
    }

    @Test
    void refusesACircleThatTwoCloseAtOnce() {
        signInAs("admin", "seattle");
        var one = added("Test one");
        var other = added("Test other");
        assertThatThrownBy(() -> atOnce(() -> put(one, other), () -> put(other, one)))
                .hasMessage("sector.parent.circle");
        assertThat(keeper.find(one).getParentId()).isEqualTo(other);
        assertThat(keeper.find(other).getParentId()).isNull();
        jdbc.sql("delete from sector where id = ?").param(one).update();
    }

    private long added(String name) {
        var sector = new Sector();
        sector.setNameEn(name);
        sector.setNameZh("测" + name);
        return keeper.save(sector).id();
    }

    private void put(long sector, long in) {
        var changed = keeper.find(sector);
        changed.setParentId(in);
        keeper.save(changed);
    }

    private static Stream<String> parts(String codes) {
        // A range has two ends; the three sectors that are ranges themselves stand in the lists as such.
        return Arrays.stream(codes.split(";"))
                .flatMap(code -> code.matches("\\d{4}-\\d{4}") ? Arrays.stream(code.split("-")) : Stream.of(code));
    }

    private static Set<String> official(String list) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .get();
        try (var in = new InputStreamReader(
                        new ClassPathResource("reference/official-codes.csv").getInputStream(),
                        StandardCharsets.UTF_8);
                var parser = format.parse(in)) {
            var codes = new HashSet<String>();
            parser.stream().filter(line -> line.get("list").equals(list)).forEach(line -> codes.add(line.get("code")));
            return codes;
        }
    }

    @Test
    void everySectorHasCodesInAllThreeListsThatArePublishedThere() throws IOException {
        for (var list : OfficialCodes.values()) {
            var known = official(list.column());
            assertThat(known).as(list.column()).isEqualTo(used(list.column()));
            assertThat(sectors.all()).hasSizeGreaterThan(70).allSatisfy(sector -> {
                assertThat(sector.code(list.column())).as(sector.code()).isNotEmpty();
                assertThat(list.tidy(sector.code(list.column()))).isEqualTo(sector.code(list.column()));
                assertThat(known)
                        .as(sector.code())
                        .containsAll(parts(sector.code(list.column())).toList());
            });
        }
    }

    private Set<String> used(String list) {
        return sectors.all().stream()
                .flatMap(sector -> parts(sector.code(list)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whatASectorCountsInTheChineseListItsParentCountsToo() {
        assertThat(sectors.all())
                .filteredOn(sector -> sector.parentId() != null)
                .allSatisfy(sector -> {
                    var parent = sectors.find(sector.parentId()).orElseThrow();
                    assertThat(parts(sector.code("gbt4754")))
                            .as(sector.code())
                            .allMatch(code -> parts(parent.code("gbt4754")).anyMatch(code::startsWith));
                });
    }

    @Test
    void noTwoIndustriesOfAParentHaveTheSameCodesWithoutSayingSo() {
        for (var list : OfficialCodes.values()) {
            var plain = sectors.all().stream()
                    .filter(sector -> sector.note(Language.EN).isEmpty())
                    .collect(Collectors.groupingBy(sector -> sector.parentId() + ": " + sector.code(list.column())));
            assertThat(plain.values())
                    .as(list.column())
                    .allSatisfy(same -> assertThat(same).extracting(Term::code).hasSize(1));
        }
    }

    @Test
    void aThemeAcrossIndustriesSaysWhatIsAnApproximation() {
        var robots = sectors.byCode("robotics").orElseThrow();
        assertThat(robots.code("naics")).isEqualTo("3339;334513");
        assertThat(robots.note(Language.EN)).contains("by part");
        assertThat(robots.note(Language.ZH)).contains("部分");
        assertThat(sectors.byCode("steel").orElseThrow().note(Language.EN)).isEmpty();
    }

    @Test
    void anAdminNamesASectorAndGivesItCodesThatStay() {
        signInAs("admin", "washington");
        var sector = keeper.find(sector("dairy"));
        sector.setNameEn("Dairy products");
        sector.setNaics("3115， 311511");
        keeper.save(sector);
        transaction.executeWithoutResult(status -> sectors.load());
        var kept = sectors.byCode("dairy").orElseThrow();
        assertThat(kept.nameEn()).isEqualTo("Dairy products");
        assertThat(kept.code("naics")).isEqualTo("3115;311511");
        assertThat(rows("audit_entry")).isEqualTo(1);
    }

    @Test
    void refusesCodesThatAreNoneNamesThatAreTakenAndCircles() {
        signInAs("admin", "washington");
        for (var wrong : List.of("C39731", "39", "Z1", "C 39x")) {
            var sector = keeper.find(sector("dairy"));
            sector.setGbt4754(wrong);
            refuses("sector.code.wrong", "gbt4754", sector);
        }
        var twin = new Sector();
        twin.setNameEn("steel mills");
        twin.setNameZh("钢铁");
        refuses("sector.name.taken", "nameEn", twin);
        var circle = keeper.find(sector("agri-food"));
        circle.setParentId(sector("dairy"));
        refuses("sector.parent.circle", "parentId", circle);
        var nameless = new Sector();
        nameless.setNameEn("Test");
        refuses("place.name.required", "nameZh", nameless);
    }

    private void refuses(String key, String property, Sector sector) {
        assertThatThrownBy(() -> keeper.save(sector)).isInstanceOfSatisfying(RuleException.class, e -> {
            assertThat(e.key()).isEqualTo(key);
            assertThat(e.property()).isEqualTo(property);
        });
    }

    @Test
    void addsASectorBehindItsNeighborsAndMovesIt() {
        signInAs("admin", "washington");
        var sector = new Sector();
        sector.setNameEn("Test Präparate");
        sector.setNameZh("试验行业");
        sector.setParentId(sector("materials"));
        var id = keeper.save(sector).id();
        assertThat(sectors.byCode("test-praparate")).isPresent();
        assertThat(below("materials")).last().isEqualTo("test-praparate");
        keeper.shift(id, -1);
        assertThat(below("materials")).endsWith("test-praparate", "chemicals");
        keeper.shift(sector("steel"), -1);
        assertThat(below("materials")).as("at the end it stays").first().isEqualTo("steel");
    }

    private List<String> below(String parent) {
        var id = sector(parent);
        return sectors.all().stream()
                .filter(term -> term.parentId() != null && term.parentId() == id)
                .map(Term::code)
                .toList();
    }

    @Test
    void aRetiredSectorIsOfferedNoLongerAndRecordsKeepIt() {
        signInAs("us-staff", "seattle");
        var company = companies.create();
        company.setNameEn("Lantern Dairy");
        company.setSectorId(sector("dairy"));
        var id = companies.save(company).id();
        signInAs("admin", "washington");
        keeper.retire(sector("dairy"), true);
        var picker = TermPicker.ids("Sector", sectors::all, Language.EN);
        assertThat(picker.getLazyDataView().getItems().toList()).doesNotContain(sector("dairy"));
        assertThat(picker.getItemLabelGenerator().apply(sector("dairy"))).isEqualTo("Dairy");
        signInAs("us-staff", "seattle");
        assertThat(sectors.name(companies.find(id).getSectorId(), Language.ZH)).isEqualTo("乳制品");
        keeperRefuses();
    }

    private void keeperRefuses() {
        assertThatThrownBy(() -> keeper.retire(sector("dairy"), false)).isInstanceOf(AccessDeniedException.class);
    }
}
