package org.qiao.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiao.ViewTest;

class DayTokenTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    @BeforeEach
    void aPageIsOpen() {
        signInAs("us-staff", "seattle");
        openTab();
    }

    private static LocalDate day(String address) {
        return DayToken.of(QueryParameters.fromString(address), "day", TODAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2026-02-28", "2199-12-31"})
    void aDayIsRead(String day) {
        assertThat(day("day=" + day)).isEqualTo(day);
        assertThat(NotificationsKt.getNotifications()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "day=", "other=2026-02-28"})
    void noDayIsTheUsualOne(String address) {
        assertThat(day(address)).isEqualTo(TODAY);
        assertThat(NotificationsKt.getNotifications()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "1899-12-31", "2200-01-01", "-99999-01-01", "soon"})
    void whatIsNoDayIsTheUsualOneAndTold(String token) {
        assertThat(day("day=" + token)).isEqualTo(TODAY);
        var told = "“" + token + "” in the address is no day that can be shown; 16 Nov 2026 is shown instead";
        _get(NotificationsKt.getNotifications().getFirst(), Span.class, spec -> spec.withText(told));
    }

    @Test
    void aDayAfterTheLatestIsTheLatest() {
        assertThat(DayToken.upTo(QueryParameters.fromString("day=2027-01-01"), "day", TODAY))
                .isEqualTo(TODAY);
    }
}
