package org.qiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiao.pipeline.LedgerKind.SIGNED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.access.PreferenceService;
import org.qiao.kernel.Language;
import org.qiao.kernel.Money;
import org.qiao.pipeline.Totals.Part;
import org.qiao.reference.TestRates;
import org.springframework.beans.factory.annotation.Autowired;

class TotalsTest extends QiaoTest {

    private static final LocalDate DAY = LocalDate.parse("2026-05-27");

    @Autowired
    private Totals totals;

    @Autowired
    private BoardService boards;

    @Autowired
    private PipelineService pipelines;

    @Autowired
    private DealService deals;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private TestDeals make;

    @Autowired
    private TestRates rates;

    @BeforeEach
    void atTheUsDesk() {
        signInAs("us-staff", "seattle");
    }

    private static List<Part> parts() {
        return List.of(
                new Part(Money.of(100, "USD"), 2), new Part(Money.of(640, "CNY"), 3), new Part(Money.of(7, "JPY"), 4));
    }

    private Board.Column column(String stage) {
        return boards
                .board(pipelines.byCode("cn-to-us").orElseThrow(), DealFilter.all(Language.EN), Map.of(), "USD")
                .columns()
                .stream()
                .filter(column -> column.stage().code().equals(stage))
                .findFirst()
                .orElseThrow();
    }

    private long dealWorth(long amount, String currency, String day) {
        var deal = make.lead(amount + currency);
        make.book(deal, SIGNED, amount, currency, day);
        return deal.getDeal().id();
    }

    @Test
    void nameTheDayOfTheirRateAndWhatHasNone() {
        rates.inCny("USD", "2026-05-26", "6.4");
        var total = totals.at(DAY, parts(), "USD").orElseThrow();
        assertThat(Objects.requireNonNull(total.money()).amount()).isEqualByComparingTo("200");
        assertThat(total.on()).isEqualTo("2026-05-26");
        assertThat(total.old()).isFalse();
        assertThat(total.without()).isEqualTo(4);
    }

    @Test
    void areNoneAndNotAddedUpWithoutARate() {
        var total = totals.at(DAY, parts(), "USD").orElseThrow();
        assertThat(total.money()).isNull();
        assertThat(total.without()).isEqualTo(7);
    }

    @Test
    void sayThatTheirRateIsOld() {
        rates.inCny("USD", "2018-05-27", "6.3684");
        var total = totals.at(DAY, parts(), "CNY").orElseThrow();
        assertThat(total.on()).isEqualTo("2018-05-27");
        assertThat(total.old()).isTrue();
    }

    @Test
    void areNotThereWhereNothingIsConverted() {
        assertThat(totals.at(DAY, List.of(new Part(Money.of(1, "USD"), 1)), "USD"))
                .isEmpty();
        assertThat(totals.at(DAY, List.of(), "USD")).isEmpty();
    }

    @Test
    void ofClosedDealsAreAtTheRatesOfTheirDays() {
        rates.inCny("USD", "2026-05-26", "6.4");
        var one = dealWorth(640, "CNY", "2026-05-27");
        var other = dealWorth(50, "USD", "2026-05-27");
        var without = dealWorth(640, "CNY", "2019-05-27");
        for (var id : List.of(one, other, without)) {
            deals.moveTo(id, deals.find(id).getDeal().getVersion(), make.stage("lost"), TestDeals.LOST);
        }
        rates.inCny("USD", "2026-05-27", "3.2");
        dealWorth(640, "CNY", "2026-05-27");
        var closed = Objects.requireNonNull(column("lost").converted());
        assertThat(Objects.requireNonNull(closed.money()).amount()).isEqualByComparingTo("150");
        assertThat(closed.on()).isNull();
        assertThat(closed.without()).isEqualTo(1);
        var open = Objects.requireNonNull(column("lead").converted());
        assertThat(Objects.requireNonNull(open.money()).amount()).isEqualByComparingTo("200");
        assertThat(open.on()).isEqualTo("2026-05-27");
    }

    @Test
    void areInTheDesksCurrencyUnlessTheViewerChoosesAnother() {
        assertThat(preferences.reportingCurrency()).isEqualTo("USD");
        preferences.saveReportingCurrency("CNY");
        assertThat(preferences.reportingCurrency()).isEqualTo("CNY");
        signInAs("cn-staff", "shanghai");
        assertThat(preferences.reportingCurrency()).isEqualTo("CNY");
    }
}
