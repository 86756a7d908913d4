package org.qiao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiao.kernel.TypedDay.Meant;

class TypedDayTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");

    private static Optional<LocalDate> near(String typed) {
        return TypedDay.read(typed, TODAY, Meant.NEAREST);
    }

    private static Optional<LocalDate> coming(String typed) {
        return TypedDay.read(typed, TODAY, Meant.COMING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12月2日",
                "12月2号",
                "2026年12月2日",
                "2026 年 12 月 2 日",
                "12/2",
                "12-2",
                "12.2",
                "2026/12/2",
                "2026.12.2",
                "12/2/2026",
                "Dec 2",
                "2 Dec",
                "dec. 2, 2026",
                "December 2nd",
                "2nd December 2026",
                "2Dec2026",
                "2026-12-02",
                "20261202",
                "２０２６－１２－０２",
                "１２月２日",
                " 12/2 "
            })
    void readsADayAsEitherSideTypesIt(String typed) {
        assertThat(near(typed)).contains(LocalDate.parse("2026-12-02"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "13/45", "2026-02-30", "12", "二月", "Foo 2", "2 Ma", "12/2/26/1", "🙂"})
    void readsNothingIntoWhatIsNoDay(String typed) {
        assertThat(near(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2001, 2001-01-01, 2001-12-31",
        "2001年, 2001-01-01, 2001-12-31",
        "1978-12, 1978-12-01, 1978-12-31",
        "1999年6月, 1999-06-01, 1999-06-30",
        "June 1999, 1999-06-01, 1999-06-30",
        "Feb. 2000, 2000-02-01, 2000-02-29",
        "6/1999, 1999-06-01, 1999-06-30",
        "Dec 2027, 2027-12-01, 2027-12-31",
        "Q2 2027, 2027-04-01, 2027-06-30",
        "q2/2027, 2027-04-01, 2027-06-30",
        "2Q 2027, 2027-04-01, 2027-06-30",
        "2027 Q4, 2027-10-01, 2027-12-31",
        "2027-Q1, 2027-01-01, 2027-03-31",
        "2027年二季度, 2027-04-01, 2027-06-30",
        "2027年第3季度, 2027-07-01, 2027-09-30",
        "２０２７年第四季度, 2027-10-01, 2027-12-31"
    })
    void aYearOrAMonthHasAFirstAndALastDay(String typed, LocalDate first, LocalDate last) {
        assertThat(near(typed)).as("it is no day").isEmpty();
        assertThat(TypedDay.readSpan(typed, TypedDay.End.FIRST)).contains(first);
        assertThat(TypedDay.readSpan(typed, TypedDay.End.LAST)).contains(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "01", "1999-13", "Q5 2027", "Q2", "2027年五季度", "Foo 1999", "1999-06-05", "20011", "soon"})
    void readsNoSpanIntoWhatIsNone(String typed) {
        assertThat(TypedDay.readSpan(typed, TypedDay.End.FIRST)).isEmpty();
    }

    @Test
    void theDayStandsFirstWhereItCanBeNoMonth() {
        assertThat(near("31/12/2027")).contains(LocalDate.parse("2027-12-31"));
        assertThat(near("13/1/2027")).contains(LocalDate.parse("2027-01-13"));
        assertThat(near("3/4/2027")).as("as both countries write it").contains(LocalDate.parse("2027-03-04"));
        assertThat(near("31/11/2027")).isEmpty();
    }

    @Test
    void withoutAYearMeansTheNearestDay() {
        assertThat(near("1/5")).contains(LocalDate.parse("2027-01-05"));
        assertThat(near("Oct 30")).contains(LocalDate.parse("2026-10-30"));
    }

    @Test
    void withoutAYearADueDayIsTheNextSuchDay() {
        assertThat(coming("Oct 30")).contains(LocalDate.parse("2027-10-30"));
        assertThat(coming("12月2日")).contains(LocalDate.parse("2026-12-02"));
        assertThat(coming("2/29")).contains(LocalDate.parse("2028-02-29"));
        assertThat(coming("11/26")).as("still today in Seattle").contains(LocalDate.parse("2026-11-26"));
        assertThat(coming("2020-01-01")).as("a year that was typed stays").contains(LocalDate.parse("2020-01-01"));
    }
}
