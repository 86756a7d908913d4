package org.qiao.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.pipeline.DealAddress;
import org.qiao.pipeline.DealLists;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.LedgerKind;
import org.qiao.pipeline.TestDeals;
import org.qiao.reference.Places;
import org.springframework.beans.factory.annotation.Autowired;

/** Every deal is in exactly one figure of the map, and each figure is that of its list. */
class PlaceMapTest extends ViewTest {

    @Autowired
    private PlaceMap map;

    @Autowired
    private Tiles tiles;

    @Autowired
    private Places places;

    @Autowired
    private DealService deals;

    @Autowired
    private DealLists lists;

    @Autowired
    private TestDeals make;

    private void deal(String title, @Nullable String site, long amount) {
        var deal = make.lead(title, true);
        deal.getDeal().setSiteId(site == null ? null : place(site));
        make.book(deals.save(deal), LedgerKind.SIGNED, amount, "USD", "2026-01-05");
    }

    private void somewhere() {
        deal("Los Angeles", "us-ca-los-angeles", 5_000_000);
        deal("California", "us-ca", 1_000_000);
        deal("Seattle", "us-wa-seattle", 2_000_000);
        deal("Hefei", "cn-anhui-hefei", 3_000_000);
        deal("America", "us", 4_000_000);
        deal("Tokyo", "jp-tokyo", 7_000_000);
        deal("Nowhere", null, 6_000_000);
    }

    @Test
    void everyProvinceAndStateIsOneTileAndNoTwoLieOnEachOther() {
        var regions = places.all().stream()
                .filter(place -> place.kind().equals("REGION"))
                .filter(place -> place.code().matches("(cn|us)-.*"))
                .map(place -> place.code())
                .collect(Collectors.toSet());
        assertThat(tiles.all().stream().map(Tile::code)).containsExactlyInAnyOrderElementsOf(regions);
        for (var country : Tiles.COUNTRIES) {
            var spots = new HashSet<List<Integer>>();
            assertThat(tiles.of(country)).allMatch(tile -> spots.add(List.of(tile.column(), tile.row())));
        }
    }

    @Test
    void noDealIsLostAndEachFigureIsThatOfItsList() {
        signInAs("us-manager", "los-angeles");
        openTab();
        somewhere();
        var figures = map.of(DealAddress.ALL, "USD");
        assertThat(figures.all().count()).isEqualTo(7);
        assertThat(figures.every().stream().mapToLong(figure -> figure.sum().count()))
                .hasSize(6);
        assertThat(figures.every().stream()
                        .mapToLong(figure -> figure.sum().count())
                        .sum())
                .isEqualTo(7);
        for (var reader : List.of("us-manager", "us-staff", "cn-manager", "director", "auditor")) {
            signInAs(reader, reader.startsWith("cn") ? "beijing" : "los-angeles");
            openTab();
            for (var figure : map.of(DealAddress.ALL, "USD").every()) {
                var listed = deals.count(lists.filter(figure.deals().query()), Integer.MAX_VALUE);
                assertThat(listed)
                        .as("%s %s", reader, figure.deals())
                        .isEqualTo(figure.sum().count());
            }
        }
    }

    @Test
    void aStateHoldsItsCitiesAndWhatLiesOnNoTileStandsBeside() {
        signInAs("us-manager", "los-angeles");
        openTab();
        somewhere();
        var figures = map.of(DealAddress.ALL, "USD");
        assertThat(figures.tiles())
                .extracting(
                        figure -> figure.tile() == null ? "" : figure.tile().code(),
                        figure -> figure.worth().longValue())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("us-ca", 6_000_000L),
                        org.assertj.core.groups.Tuple.tuple("us-wa", 2_000_000L),
                        org.assertj.core.groups.Tuple.tuple("cn-anhui", 3_000_000L));
        assertThat(figures.elsewhere())
                .extracting(figure -> figure.deals().query())
                .containsExactlyInAnyOrder("site=us&exactly=1", "site=jp-tokyo", "site=none");
    }

    @Test
    void theListsOwnFiltersHold() {
        signInAs("us-manager", "los-angeles");
        openTab();
        somewhere();
        var us = map.of(DealAddress.ALL.with("currency", "CNY").with("site", "us"), "USD");
        assertThat(us.all().count()).isZero();
        assertThat(map.of(DealAddress.ALL.with("open", "1").with("site", "us"), "USD")
                        .all()
                        .count())
                .as("what the list asks of places is left aside")
                .isEqualTo(7);
    }

    @Test
    void shadesBeginAtRoundNumbersAndNothingHasNone() {
        var shades = Shades.of(List.of(new BigDecimal("730000000"), BigDecimal.ZERO));
        assertThat(shades.from())
                .extracting(BigDecimal::longValue)
                .containsExactly(0L, 50_000_000L, 200_000_000L, 500_000_000L);
        assertThat(shades.of(BigDecimal.ZERO)).isZero();
        assertThat(shades.of(BigDecimal.ONE)).isEqualTo(1);
        assertThat(shades.of(new BigDecimal("50000000"))).isEqualTo(1);
        assertThat(shades.of(new BigDecimal("730000000"))).isEqualTo(4);
        assertThat(Shades.of(List.of()).of(BigDecimal.ZERO)).isZero();
    }
}
