package org.qiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.qiao.pipeline.LedgerKind.ANNOUNCED;
import static org.qiao.pipeline.LedgerKind.INCREASE;
import static org.qiao.pipeline.LedgerKind.PAID_IN;
import static org.qiao.pipeline.LedgerKind.SIGNED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.kernel.Language;
import org.qiao.kernel.Qualifier;
import org.qiao.kernel.RuleException;
import org.springframework.beans.factory.annotation.Autowired;

class LedgerRulesTest extends QiaoTest {

    @Autowired
    private DealService deals;

    @Autowired
    private LedgerFigures figures;

    @Autowired
    private LedgerCorrections corrections;

    @Autowired
    private TestDeals make;

    private DealDetails deal = new DealDetails(new Deal(), null);
    private long staff;

    @BeforeEach
    void aDealOfTheShanghaiOffice() {
        staff = signInAs("cn-staff", "shanghai");
        deal = make.lead("Lantern River");
    }

    private LedgerEntry at(String event, LedgerKind kind, long amount, String day) {
        var entry = make.entry(kind, amount, "CNY", day);
        entry.setEvent(event);
        return book(entry);
    }

    private LedgerEntry book(LedgerEntry entry) {
        return deals.addLedgerEntry(deal.getDeal().id(), entry);
    }

    private void remove(LedgerEntry entry) {
        deals.removeLedgerEntry(deal.getDeal().id(), entry.id());
    }

    private static void refused(ThrowingCallable work, String key) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    private LedgerTotals asOf(String day) {
        return figures.asOf(deal.getDeal().id(), LocalDate.parse(day));
    }

    private static List<String> words(List<Figure> sums) {
        return sums.stream()
                .map(f -> f.money().currency() + " " + f.money().amount().toBigInteger())
                .toList();
    }

    private static DealFilter booked(String day, LedgerFact... facts) {
        var booked = new Booked(List.of(facts), List.of(), List.of(), null, LocalDate.parse(day), false);
        return new DealFilter(
                "",
                List.of(),
                List.of(),
                List.of(),
                DealFilter.Traits.ANY,
                new DealCourse(
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        false,
                        DealCourse.Closed.ANY,
                        false,
                        booked),
                false,
                List.of(),
                Language.EN);
    }

    /** By currency, with the number of deals. */
    private List<String> sums(LedgerFact fact, String day) {
        return figures.booked(booked(day, fact)).stream()
                .map(sum -> sum.currency() + " " + sum.amount().toBigInteger() + " (" + sum.deals() + ")")
                .toList();
    }

    private List<EventSum> credits(String day) {
        return figures.credits(booked(day, LedgerFact.SIGNED, LedgerFact.SHOWN_AGAIN));
    }

    @Test
    void aProjectCountsOnceForTheEventWhereItWasFirstSigned() {
        at("B", SIGNED, 640, "2026-04-01");
        at("A", SIGNED, 640, "2026-03-01");
        at("C", INCREASE, 160, "2026-05-01");
        assertThat(credits("2026-12-31"))
                .extracting(
                        EventSum::event,
                        EventSum::projects,
                        sum -> words(sum.figure() == null ? List.of() : List.of(sum.figure())))
                .containsExactly(
                        tuple("C", 0L, List.of("CNY 160")),
                        tuple("B", 0L, List.of()),
                        tuple("A", 1L, List.of("CNY 640")));
        assertThat(words(asOf("2026-12-31").signed())).containsExactly("CNY 800");
    }

    @Test
    void anEventHasAsManyProjectsAsItsSourceSaid() {
        var entry = make.entry(SIGNED, 447, "CNY", "2018-05-27");
        entry.setEvent("World Manufacturing Convention");
        entry.setProjects(430);
        entry.setProjectsQualifier(Qualifier.MORE_THAN);
        var total = book(entry);
        var part = make.entry(SIGNED, 88, "CNY", "2018-05-27");
        part.setEvent("World Manufacturing Convention");
        part.setProjects(61);
        part.setPartOfId(total.id());
        book(part);
        assertThat(credits("2018-12-31")).singleElement().satisfies(sum -> {
            assertThat(sum.projects()).isEqualTo(430);
            assertThat(sum.inexactProjects()).isEqualTo(1);
            assertThat(sum.amount()).isEqualByComparingTo("447");
        });
    }

    @Test
    void totalsAreThoseOfAnyPastDay() {
        make.book(deal, ANNOUNCED, 900, "CNY", "2026-01-01");
        make.book(deal, ANNOUNCED, 1000, "CNY", "2026-02-15");
        make.book(deal, SIGNED, 640, "CNY", "2026-02-01");
        make.book(deal, PAID_IN, 100, "CNY", "2026-03-01");
        make.book(deal, INCREASE, 160, "CNY", "2026-04-01");
        make.book(deal, INCREASE, 5, "USD", "2026-04-01");
        make.book(deal, PAID_IN, 200, "CNY", "2026-05-01");
        assertThat(asOf("2025-12-31").announced()).isNull();
        assertThat(words(List.of(
                        java.util.Objects.requireNonNull(asOf("2026-02-01").announced()))))
                .containsExactly("CNY 900");
        assertThat(asOf("2026-01-31").signed()).isEmpty();
        assertThat(words(asOf("2026-03-31").signed())).containsExactly("CNY 640");
        assertThat(asOf("2026-03-31").paidPercent()).isEqualTo(15);
        assertThat(words(asOf("2026-05-01").signed())).containsExactly("CNY 800", "USD 5");
        assertThat(words(asOf("2026-05-01").paidIn())).containsExactly("CNY 300");
        assertThat(sums(LedgerFact.ANNOUNCED, "2026-05-01")).containsExactly("CNY 1000 (1)");
        assertThat(sums(LedgerFact.SIGNED, "2026-05-01")).containsExactly("CNY 800 (1)", "USD 5 (1)");
        assertThat(sums(LedgerFact.PAID_IN, "2026-05-01")).containsExactly("CNY 300 (1)");
    }

    @Test
    void totalsHoldOnlyWhatTheViewerMaySee() {
        make.book(deal, SIGNED, 640, "CNY", "2026-02-01");
        signInAs("us-manager", "seattle");
        assertThat(sums(LedgerFact.SIGNED, "2026-05-01")).isEmpty();
        assertThat(credits("2026-05-01")).isEmpty();
    }

    @Test
    void anIncreaseNeedsASignatureBeforeIt() {
        refused(() -> make.book(deal, INCREASE, 160, "CNY", "2026-04-01"), "ledger.increase.first");
        var signed = make.book(deal, SIGNED, 640, "CNY", "2026-05-01");
        refused(() -> make.book(deal, INCREASE, 160, "CNY", "2026-04-01"), "ledger.increase.first");
        make.book(deal, INCREASE, 160, "CNY", "2026-06-01");
        refused(() -> remove(signed), "ledger.hasincreases");
    }

    @Test
    void morePaidInThanSignedAsksAManagersReason() {
        make.book(deal, SIGNED, 640, "CNY", "2026-02-01");
        make.book(deal, PAID_IN, 600, "CNY", "2026-03-01");
        var over = make.entry(PAID_IN, 41, "CNY", "2026-04-01");
        over.setOverReason("Interest");
        refused(() -> book(over), "ledger.over.manager");
        signInAs("cn-manager", "beijing");
        over.setOverReason(null);
        refused(() -> book(over), "ledger.over.reason");
        over.setOverReason("Interest of the trustee account");
        assertThat(book(over).getOverReason()).isEqualTo("Interest of the trustee account");
        signInAs(staff);
        refused(() -> make.book(deal, PAID_IN, 1, "CNY", "2026-05-01"), "ledger.over.manager");
        make.book(deal, INCREASE, 160, "CNY", "2026-06-01");
        make.book(deal, PAID_IN, 100, "CNY", "2026-07-01");
    }

    @Test
    void areAskedOneAfterTheOtherWhenTwoBookTogether() {
        make.book(deal, SIGNED, 500, "CNY", "2026-02-01");
        together(
                () -> make.book(deal, PAID_IN, 300, "CNY", "2026-03-01"),
                () -> make.book(deal, PAID_IN, 310, "CNY", "2026-03-02"),
                "ledger.over.manager");
        assertThat(words(asOf("2026-12-31").paidIn())).containsExactly("CNY 300");
    }

    @Test
    void areAskedOneAfterTheOtherWhenOneCorrectsWhatAnotherBuildsOn() {
        var signed = make.book(deal, SIGNED, 500, "CNY", "2026-02-01");
        together(
                () -> make.book(deal, INCREASE, 100, "CNY", "2026-03-01"), () -> remove(signed), "ledger.hasincreases");
        var later = corrections.find(deal.getDeal().id(), signed.id());
        later.setAmount(BigDecimal.valueOf(400));
        together(
                () -> make.book(deal, PAID_IN, 600, "CNY", "2026-04-01"),
                () -> corrections.correct(deal.getDeal().id(), later),
                "ledger.paid.more.then");
    }

    /** Does the first and, before that is stored for good, begins the second, which has to wait and is refused then. */
    private void together(Runnable first, Runnable second, String refused) {
        var other = new FutureTask<>(() -> as(staff, second), true);
        transaction.executeWithoutResult(status -> {
            first.run();
            new Thread(other).start();
            while (!other.isDone() && waiting() == 0) {
                Thread.onSpinWait();
            }
        });
        assertThatThrownBy(other::get)
                .cause()
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.key()).isEqualTo(refused));
    }

    @Test
    void allThatWasSignedMayBePaidInWithoutAReason() {
        make.book(deal, SIGNED, 640, "CNY", "2026-02-01");
        assertThat(make.book(deal, PAID_IN, 640, "CNY", "2026-03-01").getOverReason())
                .isNull();
        assertThat(asOf("2026-03-01").paidPercent()).isEqualTo(100);
    }

    @Test
    void dollarsAreHeldAgainstYuanByTheRateOfTheDayOnly() {
        make.book(deal, SIGNED, 640, "CNY", "2026-02-01");
        make.book(deal, PAID_IN, 101, "USD", "2026-03-01");
        jdbc.sql("insert into exchange_rate (currency, in_currency, on_date, rate, source)"
                        + " values ('USD', 'CNY', '2026-03-01', 6.4, 'Test')")
                .update();
        refused(() -> make.book(deal, PAID_IN, 1, "USD", "2026-03-02"), "ledger.over.manager");
    }

    @Test
    void moreThanThreeHundredHasNoEnd() {
        var signed = make.entry(SIGNED, 300, "CNY", "2026-02-01");
        signed.setQualifier(Qualifier.MORE_THAN);
        book(signed);
        assertThat(make.book(deal, PAID_IN, 310, "CNY", "2026-03-01").getOverReason())
                .isNull();
    }

    @Test
    void whatWasPaidInKeepsItsSignature() {
        make.book(deal, SIGNED, 640, "CNY", "2026-02-01");
        var increase = make.book(deal, INCREASE, 160, "CNY", "2026-03-01");
        make.book(deal, PAID_IN, 700, "CNY", "2026-04-01");
        refused(() -> remove(increase), "ledger.paid.more");
    }
}
