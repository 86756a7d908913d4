package org.qiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiao.pipeline.LedgerKind.ANNOUNCED;
import static org.qiao.pipeline.LedgerKind.INCREASE;
import static org.qiao.pipeline.LedgerKind.PAID_IN;
import static org.qiao.pipeline.LedgerKind.SIGNED;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qiao.QiaoTest;
import org.qiao.kernel.PastDay;
import org.qiao.kernel.Qualifier;
import org.qiao.kernel.RuleException;
import org.springframework.beans.factory.annotation.Autowired;

class DealValueTest extends QiaoTest {

    @Autowired
    private DealService deals;

    @Autowired
    private LedgerFigures figures;

    @Autowired
    private Clock clock;

    @Autowired
    private TestDeals make;

    private DealDetails deal = new DealDetails(new Deal(), null);

    @BeforeEach
    void aDealOfTheShanghaiOffice() {
        signInAs("cn-staff", "shanghai");
        deal = make.lead("Lantern River");
    }

    private void isWorth(long amount, String currency, Qualifier qualifier) {
        var value = Objects.requireNonNull(make.value(deal));
        assertThat(value.money().amount()).isEqualByComparingTo(BigDecimal.valueOf(amount));
        assertThat(value.money().currency()).isEqualTo(currency);
        assertThat(value.qualifier()).isEqualTo(qualifier);
    }

    @Test
    void isEmptyAndNotNothingWithoutAnEntry() {
        assertThat(make.value(deal)).isNull();
    }

    @Test
    void isTheLatestAnnouncementBeforeAnythingIsSigned() {
        make.book(deal, ANNOUNCED, 50, "USD", "2026-03-01");
        make.book(deal, ANNOUNCED, 40, "USD", "2026-01-01");
        isWorth(50, "USD", Qualifier.EXACT);
    }

    @Test
    void isWhatWasSignedAndItsIncreases() {
        make.book(deal, ANNOUNCED, 900, "CNY", "2026-01-01");
        make.book(deal, SIGNED, 640, "CNY", "2026-02-01");
        make.book(deal, INCREASE, 160, "CNY", "2026-03-01");
        isWorth(800, "CNY", Qualifier.EXACT);
    }

    @Test
    void countsASignatureOnceThatIsShownAgainElsewhere() {
        make.book(deal, SIGNED, 640, "CNY", "2026-02-01");
        make.book(deal, SIGNED, 640, "CNY", "2026-04-01");
        isWorth(640, "CNY", Qualifier.EXACT);
    }

    @Test
    void neverAddsDollarsToYuan() {
        make.book(deal, SIGNED, 640, "CNY", "2026-02-01");
        make.book(deal, SIGNED, 100, "USD", "2026-02-02");
        make.book(deal, INCREASE, 100, "USD", "2026-03-01");
        isWorth(640, "CNY", Qualifier.EXACT);
    }

    @Test
    void doesNotTakeSignedForPaidIn() {
        make.book(deal, PAID_IN, 30, "CNY", "2026-02-01");
        assertThat(make.value(deal)).isNull();
        make.book(deal, SIGNED, 640, "CNY", "2026-02-01");
        isWorth(640, "CNY", Qualifier.EXACT);
    }

    @Test
    void neverAddsASubsetToItsTotal() {
        var total = make.book(deal, SIGNED, 447_000_000_000L, "CNY", "2018-05-27");
        var part = make.entry(SIGNED, 88_000_000_000L, "CNY", "2018-05-27");
        part.setPartOfId(total.id());
        deals.addLedgerEntry(deal.getDeal().id(), part);
        isWorth(447_000_000_000L, "CNY", Qualifier.EXACT);
    }

    @Test
    void keepsBothCurrenciesAsReported() {
        var entry = make.entry(SIGNED, 447_000_000_000L, "CNY", "2018-05-27");
        entry.setAlsoAmount(new BigDecimal("70190000000"));
        entry.setAlsoCurrency("USD");
        deals.addLedgerEntry(deal.getDeal().id(), entry);
        var also = Objects.requireNonNull(
                deals.ledger(deal.getDeal().id()).getFirst().alsoFigure());
        assertThat(also.money().amount()).isEqualByComparingTo("70190000000");
        isWorth(447_000_000_000L, "CNY", Qualifier.EXACT);
    }

    @Test
    void carriesTheQualifierOfItsSource() {
        var entry = make.entry(SIGNED, 300, "USD", "2026-01-01");
        entry.setQualifier(Qualifier.MORE_THAN);
        deals.addLedgerEntry(deal.getDeal().id(), entry);
        make.book(deal, INCREASE, 100, "USD", "2026-02-01");
        isWorth(400, "USD", Qualifier.MORE_THAN);
        var vague = make.entry(INCREASE, 100, "USD", "2026-03-01");
        vague.setQualifier(Qualifier.NEARLY);
        deals.addLedgerEntry(deal.getDeal().id(), vague);
        isWorth(500, "USD", Qualifier.ABOUT);
    }

    @Test
    void fallsBackWhenAnEntryIsRemoved() {
        make.book(deal, ANNOUNCED, 900, "CNY", "2026-01-01");
        var signed = make.book(deal, SIGNED, 640, "CNY", "2026-02-01");
        deals.removeLedgerEntry(deal.getDeal().id(), signed.id());
        isWorth(900, "CNY", Qualifier.EXACT);
    }

    @Test
    void keepsATotalThatHasParts() {
        var total = make.book(deal, SIGNED, 447, "CNY", "2018-05-27");
        var part = make.entry(SIGNED, 88, "CNY", "2018-05-27");
        part.setPartOfId(total.id());
        deals.addLedgerEntry(deal.getDeal().id(), part);
        assertThatThrownBy(() -> deals.removeLedgerEntry(deal.getDeal().id(), total.id()))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.key()).isEqualTo("ledger.hasparts"));
    }

    @Test
    void refusesAmountsThatAreNone() {
        for (var amount : new String[] {"-1", "0", "1.005", "100000000000000000000", "1e30"}) {
            var entry = make.entry(SIGNED, 1, "CNY", "2026-01-01");
            entry.setAmount(new BigDecimal(amount));
            assertThatThrownBy(() -> deals.addLedgerEntry(deal.getDeal().id(), entry))
                    .as(amount)
                    .isInstanceOfSatisfying(
                            RuleException.class, e -> assertThat(e.property()).isEqualTo("amount"));
        }
        assertThat(rows("ledger_entry")).isZero();
    }

    @ParameterizedTest
    @EnumSource(LedgerKind.class)
    void countsNothingThatHasNotHappened(LedgerKind kind) {
        make.book(deal, SIGNED, 640, "CNY", "1949-01-01");
        refusesDay(kind, LocalDate.parse("1948-12-31"), "day.old");
        refusesDay(kind, PastDay.latest(clock).plusDays(1), "day.future");
        assertThat(rows("ledger_entry")).isEqualTo(1);
    }

    private void refusesDay(LedgerKind kind, LocalDate day, String key) {
        assertThatThrownBy(() -> make.book(deal, kind, 5, "CNY", day.toString()))
                .isInstanceOfSatisfying(RuleException.class, e -> {
                    assertThat(e.key()).isEqualTo(key);
                    assertThat(e.property()).isEqualTo("onDate");
                });
    }

    @Test
    void isWhatTheLedgerSaysToday() {
        var today = PastDay.latest(clock);
        make.book(deal, SIGNED, 640, "CNY", "1949-01-01");
        make.book(deal, INCREASE, 160, "CNY", today.toString());
        isWorth(800, "CNY", Qualifier.EXACT);
        assertThat(figures.asOf(deal.getDeal().id(), today).signed()).containsExactly(make.value(deal));
    }

    @Test
    void refusesAPartOfAnotherDealsEntry() {
        var elsewhere = make.book(make.lead("Other"), SIGNED, 5, "CNY", "2026-01-01");
        var part = make.entry(SIGNED, 1, "CNY", "2026-01-01");
        part.setPartOfId(elsewhere.id());
        assertThatThrownBy(() -> deals.addLedgerEntry(deal.getDeal().id(), part))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.property()).isEqualTo("partOfId"));
    }

    @Test
    void refusesASecondAmountWithoutAnotherCurrency() {
        var entry = make.entry(SIGNED, 1, "CNY", "2026-01-01");
        entry.setAlsoAmount(BigDecimal.TEN);
        entry.setAlsoCurrency("CNY");
        assertThatThrownBy(() -> deals.addLedgerEntry(deal.getDeal().id(), entry))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.property()).isEqualTo("alsoCurrency"));
    }
}
