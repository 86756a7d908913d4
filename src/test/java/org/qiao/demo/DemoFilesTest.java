package org.qiao.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DemoFilesTest {

    private static final Where HERE = new Where("a.yaml", "touch", "t1");
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Days days = new Days(Clock.fixed(Instant.parse("2026-11-02T20:00:00Z"), ZoneOffset.UTC));

    @Test
    void readsEveryDeliveredFile() {
        assertThat(DemoFiles.all()).hasSize(10).containsKey("demo/fictional.yaml");
    }

    @Test
    void saysWhichFieldIsMissing() {
        assertThatThrownBy(() -> DemoFiles.read("a.yaml", "companies: [{key: x, kind: MEMBER, names: []}]"))
                .isInstanceOf(DemoDataException.class)
                .hasMessageContaining("a.yaml")
                .hasMessageContaining("office is missing");
    }

    @Test
    void saysWhichFieldIsUnknown() {
        assertThatThrownBy(() -> DemoFiles.read(
                        "a.yaml", "companies: [{key: x, kind: MEMBER, names: [], office: seattle, colour: red}]"))
                .hasMessageContaining("a.yaml")
                .hasMessageContaining("colour");
    }

    @Test
    void saysThatAKeyIsThereTwice() {
        assertThatThrownBy(() -> DemoFiles.read("a.yaml", "companies: []\ncompanies: []"))
                .hasMessageContaining("a.yaml")
                .hasMessageContaining("companies");
    }

    @Test
    void countsDaysFromTodayInTheZone() {
        assertThat(days.day("-3d", BEIJING, HERE)).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(days.day("+4d", ZoneOffset.UTC, HERE)).isEqualTo(LocalDate.of(2026, 11, 6));
        assertThat(days.day("2016-05-11", BEIJING, HERE)).isEqualTo(LocalDate.of(2016, 5, 11));
    }

    @Test
    void nothingHappenedLaterThanNow() {
        assertThat(days.morning("+1d", BEIJING, HERE)).isEqualTo(days.now());
        assertThat(days.morning("-1d", BEIJING, HERE)).isEqualTo(Instant.parse("2026-11-02T01:00:00Z"));
    }

    @Test
    void refusesWhatIsNoDayTimeOrZone() {
        assertThatThrownBy(() -> days.day("soon", BEIJING, HERE)).hasMessageStartingWith("a.yaml, touch t1: 'soon'");
        assertThatThrownBy(() -> days.day("xd", BEIJING, HERE)).hasMessageContaining("'xd'");
        assertThatThrownBy(() -> days.at("-1d", "25:00", BEIJING, HERE)).hasMessageContaining("'25:00'");
        assertThatThrownBy(() -> Days.zone("Asia/Nowhere", HERE)).hasMessageContaining("'Asia/Nowhere'");
    }
}
