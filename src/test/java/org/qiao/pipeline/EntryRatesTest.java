package org.qiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiao.pipeline.LedgerKind.INCREASE;
import static org.qiao.pipeline.LedgerKind.SIGNED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiao.QiaoTest;
import org.qiao.kernel.RuleException;
import org.qiao.reference.TestRates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

class EntryRatesTest extends QiaoTest {

    private static final LocalDate DAY = LocalDate.parse("2018-05-27");

    @Autowired
    private DealService deals;

    @Autowired
    private EntryRates rates;

    @Autowired
    private KeptRates kept;

    @Autowired
    private TestDeals make;

    @Autowired
    private TestRates table;

    private DealDetails deal = new DealDetails(new Deal(), null);

    @BeforeEach
    void aDealOfTheShanghaiOffice() {
        signInAs("cn-staff", "shanghai");
        deal = make.lead("Lantern River");
    }

    private LedgerEntry pair(String cny, String usd) {
        var entry = make.entry(SIGNED, 1, "CNY", DAY.toString());
        entry.setAmount(new BigDecimal(cny));
        entry.setAlsoAmount(new BigDecimal(usd));
        entry.setAlsoCurrency("USD");
        return entry;
    }

    private LedgerEntry book(LedgerEntry entry) {
        return deals.addLedgerEntry(deal.getDeal().id(), entry);
    }

    private void refuses(LedgerEntry entry, String key) {
        assertThatThrownBy(() -> book(entry)).isInstanceOfSatisfying(RuleException.class, e -> {
            assertThat(e.key()).isEqualTo(key);
            assertThat(e.property()).isEqualTo("alsoAmount");
        });
    }

    private void isWorth(String cny, String usd) {
        var terms = deals.find(deal.getDeal().id()).terms();
        assertThat(Objects.requireNonNull(terms.worth("CNY")).money().amount()).isEqualByComparingTo(cny);
        assertThat(Objects.requireNonNull(terms.worth("USD")).money().amount()).isEqualByComparingTo(usd);
    }

    @ParameterizedTest
    @CsvSource({
        "88000000000, 13180000000, ledger.rate.off",
        "44700000000, 70190000000, ledger.rate.slip",
        "447000000000, 7019000000, ledger.rate.slip",
        "44700000, 70190000000, ledger.rate.slip"
    })
    void noticeASlipOfDigitsByTheRateOfTheDay(String cny, String usd, String key) {
        table.inCny("USD", "2018-05-25", "6.3684");
        refuses(pair(cny, usd), key);
        assertThat(rows("ledger_entry")).isZero();
    }

    @Test
    void letBothAmountsOfTheConventionStand() {
        table.inCny("USD", "2018-05-25", "6.3684");
        assertThat(book(pair("447000000000", "70190000000")).getRateReason()).isNull();
        assertThat(book(pair("88000000000", "13810000000")).getRateReason()).isNull();
    }

    @Test
    void acceptWhatSomebodyExplains() {
        table.inCny("USD", "2018-05-25", "6.3684");
        var entry = pair("88000000000", "13180000000");
        entry.setRateReason(" ");
        refuses(entry, "ledger.rate.off");
        entry.setRateReason("The source used the rate of 2017");
        assertThat(book(entry).getRateReason()).isEqualTo("The source used the rate of 2017");
    }

    @Test
    void noticeAShiftedPointByAnOldRateAndNothingElse() {
        table.inCny("USD", "2016-05-25", "6.55");
        refuses(pair("44700000000", "70190000000"), "ledger.rate.slip");
        assertThat(book(pair("447000000000", "70190000000")).hasRates()).isFalse();
    }

    @Test
    void haveNothingToCompareWithWithoutARate() {
        var implied = rates.implied(pair("44700000000", "70190000000")).orElseThrow();
        assertThat(implied.loaded()).isEmpty();
        assertThat(implied.isOff()).isFalse();
        assertThat(implied.implied()).isEqualByComparingTo("0.6368428551075652");
    }

    @Test
    void stayWithTheEntryAndMakeUpTheDealsWorth() {
        table.inCny("USD", "2018-05-27", "6.4");
        table.inCny("USD", "2019-05-27", "6.9");
        make.book(deal, SIGNED, 640, "CNY", "2018-05-27");
        make.book(deal, INCREASE, 138, "CNY", "2019-05-28");
        isWorth("778", "120");
        table.inCny("USD", "2019-05-27", "7");
        assertThat(Objects.requireNonNull(
                                deals.find(deal.getDeal().id()).terms().worth("USD"))
                        .money()
                        .amount())
                .isEqualByComparingTo("120");
    }

    @Test
    void areNoRateAndNotOneWhereAnEntryHasNone() {
        table.inCny("USD", "2018-05-27", "6.4");
        make.book(deal, SIGNED, 640, "CNY", "2018-05-27");
        make.book(deal, INCREASE, 160, "CNY", "2019-05-28");
        var terms = deals.find(deal.getDeal().id()).terms();
        assertThat(terms.worth("USD")).isNull();
        assertThat(Objects.requireNonNull(terms.worth("CNY")).money().amount()).isEqualByComparingTo("800");
    }

    @Test
    void comeLateToOpenDealsAndAreCorrectedThere() {
        make.book(deal, SIGNED, 640, "CNY", "2018-05-27");
        table.inCny("USD", "2018-05-27", "6.4");
        kept.reckon(DAY, "admin");
        isWorth("640", "100");
        table.inCny("USD", "2018-05-27", "3.2");
        kept.reckon(DAY, "admin");
        isWorth("640", "200");
        assertThat(jdbc.sql("select count(*) from audit_entry where actor_name like 'exchange rates (admin)%'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void goWithTheRateOfTheTable() {
        table.inCny("USD", "2018-05-27", "6.4");
        make.book(deal, SIGNED, 640, "CNY", "2018-05-27");
        table.none();
        kept.reckon(DAY, "admin");
        var terms = deals.find(deal.getDeal().id()).terms();
        assertThat(terms.worth("USD")).isNull();
        assertThat(Objects.requireNonNull(terms.worth("CNY")).money().amount()).isEqualByComparingTo("640");
        assertThat(deals.ledger(deal.getDeal().id()).getFirst().getRateOn()).isEqualTo(DAY);
    }

    @Test
    void areMadeGoodAtTheNextStartWhereTheLastOneBrokeOff() {
        table.inCny("USD", "2018-05-27", "6.4");
        make.book(deal, SIGNED, 640, "CNY", "2018-05-27");
        table.inCny("USD", "2018-05-27", "3.2");
        kept.run(new DefaultApplicationArguments());
        isWorth("640", "200");
        var touched = rows("audit_entry");
        kept.run(new DefaultApplicationArguments());
        assertThat(rows("audit_entry")).as("nothing was off any more").isEqualTo(touched);
    }

    @Test
    void ofAClosedDealNeverChange() {
        table.inCny("USD", "2018-05-27", "6.4");
        make.book(deal, SIGNED, 640, "CNY", "2018-05-27");
        deals.moveTo(
                deal.getDeal().id(),
                deals.find(deal.getDeal().id()).getDeal().getVersion(),
                make.stage("lost"),
                TestDeals.LOST);
        table.inCny("USD", "2018-05-27", "3.2");
        kept.reckon(DAY, "admin");
        isWorth("640", "100");
    }

    @Test
    void areThoseThatAnEntryHadWhenItIsPutBack() {
        table.inCny("USD", "2018-05-27", "6.4");
        var entry = make.book(deal, SIGNED, 640, "CNY", "2018-05-27");
        deals.removeLedgerEntry(deal.getDeal().id(), entry.id());
        table.inCny("USD", "2018-05-27", "3.2");
        book(entry.copy());
        isWorth("640", "100");
    }
}
