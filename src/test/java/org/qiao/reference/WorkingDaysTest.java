package org.qiao.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.qiao.reference.Country.CN;
import static org.qiao.reference.Country.US;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiao.QiaoTest;
import org.qiao.kernel.Language;
import org.qiao.kernel.RuleException;
import org.qiao.reference.BadLines.BadLine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class WorkingDaysTest extends QiaoTest {

    private static final String HEADER = "country,date,day,name_en,name_zh,source\n";

    @Autowired
    private WorkingDays days;

    @Autowired
    private CalendarService keeper;

    @BeforeEach
    void asAnAdmin() {
        signInAs("admin", "beijing");
    }

    @AfterEach
    void takeTestDaysAway() {
        jdbc.sql("delete from calendar_day where year(on_date) <> 2026").update();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static CalendarDay holiday(Country country, String date) {
        var day = new CalendarDay();
        day.setCountry(country);
        day.setOnDate(day(date));
        day.setNameEn("Test day");
        day.setNameZh("试验日");
        day.setSource("Test notice");
        return day;
    }

    private static byte[] file(String lines) {
        return (HEADER + lines).getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "CN, 2026-10-01, false",
        "CN, 2026-10-07, false",
        "CN, 2026-10-08, true",
        "CN, 2026-10-10, true",
        "CN, 2026-10-11, false",
        "CN, 2026-09-20, true",
        "CN, 2026-02-14, true",
        "CN, 2026-02-23, false",
        "CN, 2026-11-26, true",
        "US, 2026-11-26, false",
        "US, 2026-10-01, true",
        "US, 2026-10-10, false",
        "US, 2026-07-03, false",
        "US, 2026-11-27, true"
    })
    void areThoseOfTheCountry(Country country, String day, boolean working) {
        assertThat(days.isWorking(country, day(day))).isEqualTo(working);
    }

    @Test
    void nextAndPreviousStepOverHolidaysAndWeekends() {
        assertThat(days.next(CN, day("2026-10-01"))).isEqualTo("2026-10-08");
        assertThat(days.next(CN, day("2026-10-10"))).isEqualTo("2026-10-10");
        assertThat(days.next(US, day("2026-11-26"))).isEqualTo("2026-11-27");
        assertThat(days.previous(CN, day("2026-02-23"))).isEqualTo("2026-02-14");
        assertThat(days.previous(US, day("2026-07-05"))).isEqualTo("2026-07-02");
    }

    @Test
    void areAddedAndCounted() {
        assertThat(days.plus(CN, day("2026-09-30"), 3)).isEqualTo("2026-10-10");
        assertThat(days.plus(US, day("2026-09-30"), 3)).isEqualTo("2026-10-05");
        assertThat(days.plus(CN, day("2026-10-01"), 0)).isEqualTo("2026-10-08");
        assertThat(days.between(CN, day("2026-09-30"), day("2026-10-10"))).isEqualTo(3);
        assertThat(days.between(US, day("2026-09-30"), day("2026-10-10"))).isEqualTo(7);
        assertThat(days.between(US, day("2026-09-30"), day("2026-09-30"))).isZero();
        assertThatThrownBy(() -> days.plus(US, day("2026-09-30"), -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void haveNames() {
        assertThat(days.name(CN, day("2026-10-10"), Language.ZH)).isEqualTo("国庆节调休上班");
        assertThat(days.name(US, day("2026-11-26"), Language.EN)).isEqualTo("Thanksgiving Day");
        assertThat(days.name(CN, day("2026-05-01"), Language.EN)).isEqualTo("Labor Day");
        assertThat(days.name(CN, day("2026-05-09"), Language.EN)).isEqualTo("Make-up working day (Labor Day)");
        assertThat(days.name(US, day("2026-11-28"), Language.EN)).isEmpty();
    }

    @Test
    void ofAYearNobodyLoadedAreKnownByWeekendsOnly() {
        assertThat(days.isKnown(CN, 2026)).isTrue();
        assertThat(days.isKnown(CN, 2031)).isFalse();
        assertThat(days.next(CN, day("2031-10-01"))).isEqualTo("2031-10-01");
        keeper.save(holiday(CN, "2031-10-01"));
        assertThat(days.isKnown(CN, 2031)).isTrue();
        assertThat(days.isKnown(US, 2031)).isFalse();
        assertThat(days.next(CN, day("2031-10-01"))).isEqualTo("2031-10-02");
    }

    @Test
    void areLoadedFromAFileOnce() {
        var file = file("CN,2031-10-01,off,National Day,国庆节,Notice\nCN,2031-10-11,work,Make-up,调休上班,Notice\n");
        assertThat(keeper.load(file)).isEqualTo(new Loaded(2, 0));
        assertThat(keeper.load(file)).isEqualTo(new Loaded(0, 2));
        assertThat(days.isWorking(CN, day("2031-10-11"))).isTrue();
    }

    @Test
    void sayOfEachBadLineWhatIsWrongAndLoadNothing() {
        var lines = file("""
                CN,2031-10-01,off,National Day,国庆节,Notice
                JP,2031-10-01,off,National Day,国庆节,Notice
                CN,2031-13-01,off,National Day,国庆节,Notice
                CN,2031-10-02,maybe,National Day,国庆节,Notice
                CN,2031-10-02,off,,国庆节,Notice
                CN,2031-10-02,off,National Day,国庆节,
                CN,2031-10-01,work,National Day,国庆节,Notice
                """);
        assertThatThrownBy(() -> keeper.load(lines))
                .isInstanceOfSatisfying(
                        BadLines.class,
                        e -> assertThat(e.lines())
                                .extracting(BadLine::number, BadLine::key)
                                .containsExactly(
                                        tuple(3L, "day.country.wrong"),
                                        tuple(4L, "csv.day"),
                                        tuple(5L, "day.kind.wrong"),
                                        tuple(6L, "day.name.required"),
                                        tuple(7L, "day.source.required"),
                                        tuple(8L, "day.other")));
        assertThat(days.list(CN, 2031)).isEmpty();
    }

    @Test
    void areThereOnceAndKeptByAdminsOnly() {
        keeper.save(holiday(US, "2031-07-04"));
        assertThatThrownBy(() -> keeper.save(holiday(US, "2031-07-04")))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.key()).isEqualTo("day.twice"));
        signInAs("director", "washington");
        assertThatThrownBy(() -> keeper.save(holiday(US, "2031-07-05"))).isInstanceOf(AccessDeniedException.class);
    }
}
