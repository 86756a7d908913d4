package org.qiao.demo.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class VolumeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private final Volume volume = new Volume(20_000, 7, TODAY, false);

    @Test
    void countsAsManyPeopleTouchesAndDealsAsPromised() {
        assertThat(List.of(volume.people(), volume.touches(), volume.deals())).containsExactly(60_000, 200_000, 4_000);
        var companies = new Volume(20_000, 7, TODAY, true);
        assertThat(List.of(companies.people(), companies.touches(), companies.deals()))
                .containsOnly(0);
    }

    @Test
    void givesOneCompanyAThousandTouchesAndAnotherTen() {
        var touched = LongStream.rangeClosed(1, volume.touches())
                .map(volume::companyOfTouch)
                .toArray();
        assertThat(LongStream.of(touched).filter(c -> c == Volume.BUSY).count()).isEqualTo(1_000);
        assertThat(LongStream.of(touched).filter(c -> c == Volume.QUIET).count())
                .isEqualTo(10);
        assertThat(LongStream.of(touched).max().orElseThrow()).isLessThanOrEqualTo(20_000);
    }

    @Test
    void everyNameIsItsOwnInBothScriptsAndTwelveAreRare() {
        var names = new CompanyNames(volume);
        var all = LongStream.rangeClosed(1, volume.companies())
                .mapToObj(names::of)
                .toList();
        assertThat(all.stream().map(CompanyNames.Name::en)).doesNotHaveDuplicates();
        assertThat(all.stream().map(CompanyNames.Name::zh)).doesNotHaveDuplicates();
        assertThat(all.stream().filter(n -> n.en().startsWith(CompanyNames.RARE.en())))
                .hasSize(12);
    }

    @Test
    void theSameSeedMakesTheSameAndAnotherSeedSomethingElse() {
        assertThat(new CompanyNames(new Volume(20_000, 7, TODAY, true)).of(5))
                .isEqualTo(new CompanyNames(volume).of(5));
        assertThat(new CompanyNames(new Volume(20_000, 8, TODAY, true)).of(5))
                .isNotEqualTo(new CompanyNames(volume).of(5));
        assertThat(volume.within(7, volume.dice("x", 3))).isEqualTo(volume.within(7, volume.dice("x", 3)));
    }

    @Test
    void nothingHappensTodayOrLater() {
        assertThat(IntStream.range(0, 1000).mapToObj(i -> volume.within(7, volume.dice("x", i))))
                .allMatch(at -> at.isBefore(TODAY.atStartOfDay())
                        && !at.isBefore(TODAY.minusDays(7).atStartOfDay()));
    }

    @Test
    void readsTheCommandLine() {
        assertThat(Generate.read(List.of("1000", "9", "--today=2026-11-02")))
                .isEqualTo(new Volume(1000, 9, TODAY, false));
        assertThat(Generate.read(List.of("--companies-only", "1000")).companiesOnly())
                .isTrue();
        assertThatThrownBy(() -> Generate.read(List.of())).hasMessage("How many companies?");
        assertThatThrownBy(() -> Generate.read(List.of("many"))).hasMessage("Not a number: many");
        assertThatThrownBy(() -> Generate.read(List.of("10"))).hasMessageContaining("from 200");
        assertThatThrownBy(() -> Generate.read(List.of("1000", "--today=now")))
                .isInstanceOf(java.time.DateTimeException.class);
    }

    @Test
    void writesRowsAsTheServerReadsThem() throws IOException {
        try (var tsv = new Tsv(
                2, (n, row) -> row.number(n).text(null).bit(false).lines("a\nb").day(TODAY))) {
            assertThat(new String(tsv.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("1\t\\N\t\\0\ta\\\nb\t2026-11-02\n2\t\\N\t\\0\ta\\\nb\t2026-11-02\n");
        }
    }

    @Test
    void aRecordMayMakeSeveralRowsOrNone() throws IOException {
        Tsv.Rows rows = (n, row) -> {
            for (int i = 1; i < n; i++) {
                row.number(n).number(i).end();
            }
        };
        try (var tsv = new Tsv(3, rows)) {
            assertThat(new String(tsv.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("2\t1\n3\t1\n3\t2\n");
        }
    }
}
