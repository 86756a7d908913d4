package org.qiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiao.pipeline.LedgerKind.INCREASE;
import static org.qiao.pipeline.LedgerKind.PAID_IN;
import static org.qiao.pipeline.LedgerKind.SIGNED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.reference.TestRates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class LedgerCorrectionsTest extends QiaoTest {

    @Autowired
    private DealService deals;

    @Autowired
    private LedgerCorrections corrections;

    @Autowired
    private TestDeals make;

    @Autowired
    private TestRates rates;

    private DealDetails deal = new DealDetails(new Deal(), null);
    private long staff;

    @BeforeEach
    void aDealOfTheShanghaiOffice() {
        staff = signInAs("cn-staff", "shanghai");
        deal = make.lead("Lantern River");
    }

    private LedgerEntry found(LedgerEntry entry) {
        return corrections.find(deal.getDeal().id(), entry.id());
    }

    private LedgerEntry correct(LedgerEntry booked, Consumer<LedgerEntry> change) {
        var entry = found(booked);
        change.accept(entry);
        return corrections.correct(deal.getDeal().id(), entry);
    }

    private static Consumer<LedgerEntry> amount(long amount) {
        return entry -> entry.setAmount(BigDecimal.valueOf(amount));
    }

    private static Consumer<LedgerEntry> day(String day) {
        return entry -> entry.setOnDate(LocalDate.parse(day));
    }

    private void refused(LedgerEntry booked, Consumer<LedgerEntry> change, String key) {
        assertThatThrownBy(() -> correct(booked, change))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    private void isWorth(long amount, String currency) {
        var value = Objects.requireNonNull(make.value(deal)).money();
        assertThat(value.amount()).isEqualByComparingTo(BigDecimal.valueOf(amount));
        assertThat(value.currency()).isEqualTo(currency);
    }

    @Test
    void changesWhatTheDealIsWorthAndIsToldOfInTheAuditLog() {
        var signed = make.book(deal, SIGNED, 640, "CNY", "2026-02-01");
        correct(signed, amount(460));
        isWorth(460, "CNY");
        assertThat(jdbc.sql("select count(*) from audit_entry where kind = 'LedgerEntry' and action = 'UPDATE'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void isRefusedOverAColleaguesCorrection() {
        var signed = make.book(deal, SIGNED, 640, "CNY", "2026-02-01");
        var mine = found(signed);
        correct(signed, amount(460));
        mine.setSource("Press");
        assertThatThrownBy(() -> corrections.correct(deal.getDeal().id(), mine))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(found(signed).getSource()).isNull();
    }

    @Test
    void takesTheRateOfItsNewDayAndCurrencyAndOfAnotherAmountTheOneItHad() {
        rates.inCny("USD", "2026-02-01", "6.4");
        rates.inCny("USD", "2026-03-01", "7");
        var signed = make.book(deal, SIGNED, 100, "USD", "2026-02-01");
        rates.inCny("USD", "2026-02-01", "6.5");
        correct(signed, amount(200));
        assertThat(found(signed).getCnyRate()).isEqualByComparingTo("6.4");
        correct(signed, day("2026-03-02"));
        assertThat(found(signed).getCnyRate()).isEqualByComparingTo("7");
        correct(signed, entry -> entry.setCurrency("KRW"));
        assertThat(found(signed).getCnyRate()).isNull();
        isWorth(200, "KRW");
    }

    @Test
    void isTakenBackWithTheRatesThatWereKept() {
        rates.inCny("USD", "2026-02-01", "6.4");
        var signed = make.book(deal, SIGNED, 100, "USD", "2026-02-01");
        var before = found(signed);
        var changed = correct(signed, day("2026-03-20"));
        rates.inCny("USD", "2026-02-01", "6.5");
        corrections.takeBack(deal.getDeal().id(), before, changed.getVersion());
        assertThat(found(signed).getOnDate()).isEqualTo("2026-02-01");
        assertThat(found(signed).getCnyRate()).isEqualByComparingTo("6.4");
        var later = found(signed);
        correct(signed, amount(300));
        assertThatThrownBy(() -> corrections.takeBack(deal.getDeal().id(), before, later.getVersion()))
                .isInstanceOf(OptimisticLockingFailureException.class);
        isWorth(300, "USD");
    }

    @Test
    void asksForTheSameReasonsAsBooking() {
        rates.inCny("USD", "2018-05-25", "6.3684");
        var signed = make.book(deal, SIGNED, 447_000_000_000L, "CNY", "2018-05-27");
        refused(
                signed,
                entry -> {
                    entry.setAlsoAmount(new BigDecimal("7019000000"));
                    entry.setAlsoCurrency("USD");
                },
                "ledger.rate.slip");
        refused(signed, amount(-1), "ledger.amount.wrong");
        refused(signed, entry -> entry.setCurrency("XAU"), "rate.currency.unknown");
    }

    @Test
    void asksAManagerWhereMoreWouldBePaidInThanSigned() {
        make.book(deal, SIGNED, 640, "CNY", "2026-02-01");
        var paid = make.book(deal, PAID_IN, 600, "CNY", "2026-03-01");
        refused(paid, amount(641), "ledger.over.manager");
        signInAs("cn-manager", "beijing");
        refused(paid, amount(641), "ledger.over.reason");
        correct(paid, entry -> {
            entry.setAmount(BigDecimal.valueOf(641));
            entry.setOverReason("Interest");
        });
        signInAs(staff);
        assertThat(correct(paid, entry -> entry.setSource("Bank")).getOverReason())
                .isEqualTo("Interest");
        refused(paid, amount(650), "ledger.over.manager");
        assertThat(correct(paid, amount(640)).getOverReason()).isNull();
    }

    @Test
    void leavesWhatIsBookedAlreadyHoldingTogether() {
        var signed = make.book(deal, SIGNED, 640, "CNY", "2026-02-01");
        make.book(deal, INCREASE, 160, "CNY", "2026-03-01");
        make.book(deal, PAID_IN, 700, "CNY", "2026-04-01");
        refused(signed, amount(500), "ledger.paid.more.then");
        refused(signed, day("2026-03-02"), "ledger.hasincreases.then");
        refused(signed, entry -> entry.setKind(PAID_IN), "ledger.hasincreases.then");
        correct(signed, day("2026-03-01"));
        isWorth(800, "CNY");
    }

    @Test
    void makesNoPartOfAPart() {
        var whole = make.book(deal, SIGNED, 640, "CNY", "2026-02-01");
        var part = make.entry(SIGNED, 100, "CNY", "2026-02-01");
        part.setPartOfId(whole.id());
        deals.addLedgerEntry(deal.getDeal().id(), part);
        var other = make.book(deal, SIGNED, 640, "CNY", "2026-02-02");
        refused(whole, entry -> entry.setPartOfId(whole.id()), "ledger.hasparts");
        refused(whole, entry -> entry.setPartOfId(other.id()), "ledger.hasparts");
    }

    @Test
    void isForThoseWhoMayChangeTheDeal() {
        var signed = make.book(deal, SIGNED, 640, "CNY", "2026-02-01");
        var seen = found(signed);
        var shared = make.lead("Shared", true);
        var theirs = make.book(shared, SIGNED, 640, "CNY", "2026-02-01");
        signInAs("us-staff", "seattle");
        assertThatThrownBy(() -> corrections.correct(deal.getDeal().id(), seen))
                .isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() -> found(signed)).isInstanceOf(RecordNotFoundException.class);
        var id = shared.getDeal().id();
        assertThatThrownBy(() -> corrections.correct(id, corrections.find(id, theirs.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(List.of(seen.getAmount())).isNotEmpty();
    }
}
