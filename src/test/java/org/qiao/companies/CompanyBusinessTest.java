package org.qiao.companies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.companies.CompanyFilter.Sort;
import org.qiao.kernel.Language;
import org.qiao.kernel.Window;
import org.springframework.beans.factory.annotation.Autowired;

class CompanyBusinessTest extends QiaoTest {

    @Autowired
    private CompanyService companies;

    @Autowired
    private CompanyMergeService merges;

    private long kite;

    @BeforeEach
    void aCarMakerThatAlsoMakesBatteriesAndHasAPlantInOhio() {
        signInAs("cn-manager", "beijing");
        kite = company("Kite", c -> {
            c.setSectorId(sector("auto"));
            c.setPlaceId(place("cn-anhui-wuhu"));
            c.setOtherSectorIds(Set.of(sector("batteries"), sector("auto")));
            c.setOtherPlaces(List.of(
                    new CompanyPlace(place("us-wa-everett"), PlaceUse.PLANT),
                    new CompanyPlace(place("us-wa-everett"), PlaceUse.OFFICE)));
        });
        company("Alone", c -> {
            c.setSectorId(sector("batteries"));
            c.setPlaceId(place("us-wa-seattle"));
        });
        company("Neither", c -> {});
    }

    private long company(String name, Consumer<Company> facts) {
        var company = companies.create();
        company.setNameEn(name);
        facts.accept(company);
        return companies.save(company).id();
    }

    private List<String> found(List<Long> sectors, List<Long> places, List<CompanyFilter.Order> orders) {
        var all = CompanyFilter.all(Language.EN);
        var filter = new CompanyFilter(
                "",
                all.kinds(),
                sectors,
                places,
                all.ownerIds(),
                all.officeIds(),
                all.tags(),
                all.facts(),
                all.changed(),
                all.conditions(),
                false,
                orders,
                Language.EN);
        var rows = companies.list(filter, Window.first(50));
        assertThat(companies.count(filter, 100)).isEqualTo(rows.size());
        return rows.stream().map(row -> Objects.requireNonNull(row.nameEn())).toList();
    }

    private List<String> found(List<Long> sectors, List<Long> places) {
        return found(sectors, places, List.of());
    }

    @Test
    void findsACompanyByAnyOfItsSectorsAndPlacesAndByWhatTheseLieIn() {
        assertThat(found(List.of(sector("batteries")), List.of())).containsExactly("Alone", "Kite");
        assertThat(found(List.of(sector("auto")), List.of())).containsExactly("Kite");
        assertThat(found(List.of(sector("solar")), List.of())).isEmpty();
        assertThat(found(List.of(), List.of(place("us-wa")))).containsExactly("Alone", "Kite");
        assertThat(found(List.of(), List.of(place("us-wa-seattle")))).containsExactly("Alone");
        assertThat(found(List.of(sector("batteries")), List.of(place("us-wa-everett"))))
                .containsExactly("Kite");
        assertThat(found(List.of(sector("batteries")), List.of(), List.of(new CompanyFilter.Order(Sort.SECTOR, false))))
                .as("sorted by the main sector")
                .containsExactly("Kite", "Alone");
    }

    @Test
    void findsThemAlsoWhereMoreThanAFewHaveTheSectorBesides() {
        var many = BusinessRepository.FEW + 1;
        for (int i = 0; i < many; i++) {
            jdbc.sql(
                            "insert into company (office_id, owner_id, kind, name_en, sort_en, sort_zh, created_at, updated_at, version)"
                                    + " select office_id, owner_id, kind, 'Many', 'many', 'many', created_at, updated_at, 0"
                                    + " from company where id = ?")
                    .param(kite)
                    .update();
        }
        jdbc.sql("insert into company_sector (company_id, sector_id) select id, ? from company where name_en = 'Many'")
                .param(sector("solar"))
                .update();
        var all = CompanyFilter.all(Language.EN);
        var filter = new CompanyFilter(
                "",
                all.kinds(),
                List.of(sector("solar")),
                all.placeIds(),
                all.ownerIds(),
                all.officeIds(),
                all.tags(),
                all.facts(),
                all.changed(),
                all.conditions(),
                false,
                List.of(),
                Language.EN);
        assertThat(companies.count(filter, 10_000)).isEqualTo(many);
    }

    @Test
    void tellsThemInTheListAndKeepsTheMainSectorOutOfTheFurtherOnes() {
        var row = companies
                .list(CompanyFilter.all(Language.EN).withText("Kite"), Window.first(2))
                .getFirst();
        var besides = companies.besides(List.of(row.id())).get(row.id());
        assertThat(besides.sectorIds()).containsExactly(sector("batteries"));
        assertThat(besides.placeIds()).as("once, whatever it has there").containsExactly(place("us-wa-everett"));
        assertThat(companies.find(kite).getOtherSectorIds()).containsExactly(sector("batteries"));
    }

    @Test
    void aMergeUnitesThemAndUndoingItTakesThemBack() {
        var office = new CompanyPlace(place("cn-shanghai"), PlaceUse.OFFICE);
        var loser = company("Kite Group", c -> {
            c.setSectorId(sector("auto"));
            c.setOtherSectorIds(Set.of(sector("solar"), sector("nev")));
            c.setOtherPlaces(List.of(office));
        });
        var mine = companies.find(kite).getOtherPlaces();
        var chosen = companies.find(kite);
        chosen.setSectorId(sector("nev"));
        var merge = merges.merge(chosen, loser, companies.find(loser).getVersion());
        assertThat(companies.find(kite).getOtherSectorIds())
                .as("without what is the main one now")
                .containsExactlyInAnyOrder(sector("batteries"), sector("solar"));
        assertThat(companies.find(kite).getOtherPlaces())
                .containsAll(mine)
                .contains(office)
                .hasSize(3);
        assertThat(merges.undo(merge).isWhole()).isTrue();
        assertThat(companies.find(kite).getOtherSectorIds()).containsExactly(sector("batteries"));
        assertThat(companies.find(kite).getOtherPlaces()).isEqualTo(mine);
        assertThat(companies.find(loser).getOtherPlaces()).containsExactly(office);
        assertThat(found(List.of(sector("solar")), List.of())).containsExactly("Kite Group");
    }
}
