package org.qiao.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiao.QiaoTest;
import org.qiao.kernel.Money;
import org.qiao.kernel.RuleException;
import org.qiao.kernel.Window;
import org.qiao.reference.BadLines.BadLine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class RatesTest extends QiaoTest {

    private static final LocalDate DAY = LocalDate.parse("2026-05-27");
    private static final String HEADER = "currency,in,date,rate,source\n";

    @Autowired
    private Rates rates;

    @Autowired
    private RateService keeper;

    @Autowired
    private ApplicationEvents changes;

    @BeforeEach
    void asAnAdmin() {
        signInAs("admin", "beijing");
    }

    private static Rate rate(String currency, String in, String day, String value) {
        var rate = new Rate();
        rate.setCurrency(currency);
        rate.setInCurrency(in);
        rate.setOnDate(LocalDate.parse(day));
        rate.setRate(new BigDecimal(value));
        rate.setSource("Test bank");
        return rate;
    }

    private Rate keep(String currency, String in, String day, String value) {
        return keeper.save(rate(currency, in, day, value));
    }

    private void refuses(Rate rate, String property, String key) {
        assertThatThrownBy(() -> keeper.save(rate)).isInstanceOfSatisfying(RuleException.class, e -> {
            assertThat(e.key()).isEqualTo(key);
            assertThat(e.property()).isEqualTo(property);
        });
    }

    private List<BadLine> refused(String lines) {
        try {
            keeper.load((HEADER + lines).getBytes(StandardCharsets.UTF_8));
        } catch (BadLines refused) {
            return refused.lines();
        }
        throw new AssertionError("It was loaded");
    }

    @Test
    void isNoRateAndNotOneWhereNothingWasLoaded() {
        assertThat(rates.ofDay("USD", "CNY", DAY)).isEmpty();
        assertThat(rates.latest("USD", "CNY", DAY)).isEmpty();
    }

    @Test
    void isTheLastOneBeforeADayWithoutOne() {
        keep("USD", "CNY", "2026-05-22", "6.3684");
        keep("USD", "CNY", "2026-05-28", "6.4");
        var found = rates.ofDay("USD", "CNY", DAY).orElseThrow();
        assertThat(found.rate()).isEqualByComparingTo("6.3684");
        assertThat(found.on()).isEqualTo("2026-05-22");
        assertThat(found.convert(Money.of(1_000, "USD"))).isEqualTo(new Money(new BigDecimal("6368.40"), "CNY"));
    }

    @Test
    void isNotTheRateOfTheDayAfterMoreThanTenDays() {
        keep("USD", "CNY", "2026-05-16", "6.3684");
        assertThat(rates.ofDay("USD", "CNY", DAY)).isEmpty();
        var old = rates.latest("USD", "CNY", DAY).orElseThrow();
        assertThat(old.on()).isEqualTo("2026-05-16");
        assertThat(old.isOldOn(DAY)).isTrue();
    }

    @Test
    void isReadEitherWayRound() {
        keep("USD", "CNY", "2026-05-27", "6.4");
        var back = rates.ofDay("CNY", "USD", DAY).orElseThrow();
        assertThat(back.convert(Money.of(640, "CNY"))).isEqualTo(new Money(new BigDecimal("100.00"), "USD"));
        assertThat(back.via()).isNull();
    }

    @Test
    void goesThroughDollarsAndSaysSo() {
        keep("EUR", "USD", "2026-05-27", "1.25");
        keep("USD", "CNY", "2026-05-26", "6.4");
        var through = rates.ofDay("EUR", "CNY", DAY).orElseThrow();
        assertThat(through.rate()).isEqualByComparingTo("8");
        assertThat(through.via()).isEqualTo("USD");
        assertThat(through.on()).isEqualTo("2026-05-26");
        assertThat(rates.ofDay("EUR", "EUR", DAY).orElseThrow().rate()).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "USD, CNY, 0, rate, rate.wrong",
        "USD, CNY, -6.4, rate, rate.wrong",
        "USD, CNY, 6.12345678901, rate, rate.wrong",
        "USD, CNY, 1e30, rate, rate.wrong",
        "USQ, CNY, 6.4, currency, rate.currency.unknown",
        "USD, EUR, 0.9, inCurrency, rate.in.wrong",
        "USD, USD, 1, inCurrency, rate.in.wrong"
    })
    void refusesWhatIsNoRate(String currency, String in, String value, String property, String key) {
        refuses(rate(currency, in, "2026-05-27", value), property, key);
        assertThat(rows("exchange_rate")).isZero();
    }

    @Test
    void refusesADayToComeAndARateWithoutSource() {
        refuses(rate("USD", "CNY", "2926-05-27", "6.4"), "onDate", "day.future");
        var rumour = rate("USD", "CNY", "2026-05-27", "6.4");
        rumour.setSource(" ");
        refuses(rumour, "source", "rate.source.required");
    }

    @Test
    void refusesADayBeforeAnythingOfTheHouse() {
        refuses(rate("USD", "CNY", "1948-12-31", "6.4"), "onDate", "day.old");
        assertThat(refused("USD,CNY,0026-05-27,6.4,Test bank\nUSD,CNY,0000-01-01,6.4,Test bank\n"))
                .extracting(BadLine::key)
                .containsExactly("day.old", "day.old");
        assertThat(rows("exchange_rate")).isZero();
        assertThat(keep("USD", "CNY", "1949-01-01", "6.4").getOnDate()).isEqualTo("1949-01-01");
    }

    @Test
    void hasOneRateADayForAPairEitherWayRound() {
        var kept = keep("USD", "CNY", "2026-05-27", "6.4");
        refuses(rate("USD", "CNY", "2026-05-27", "6.5"), "onDate", "rate.twice");
        refuses(rate("CNY", "USD", "2026-05-27", "0.15625"), "onDate", "rate.twice");
        kept.setRate(new BigDecimal("6.41"));
        assertThat(keeper.save(kept).getRate()).isEqualByComparingTo("6.41");
    }

    @Test
    void tellsFromWhichDayOnItIsAnotherOne() {
        var kept = keep("USD", "CNY", "2026-03-01", "6.4");
        kept.setOnDate(LocalDate.parse("2026-03-20"));
        var moved = keeper.save(kept);
        moved.setOnDate(LocalDate.parse("2026-03-10"));
        keeper.delete(keeper.save(moved).id());
        assertThat(changes.stream(RatesChanged.class))
                .extracting(changed -> changed.since().toString())
                .containsExactly("2026-03-01", "2026-03-01", "2026-03-10", "2026-03-10");
    }

    @Test
    void noticesARateTheWrongWayRound() {
        keep("USD", "CNY", "2026-05-26", "6.4");
        refuses(rate("USD", "CNY", "2026-05-27", "0.15625"), "rate", "rate.far");
        refuses(rate("USD", "CNY", "2026-05-27", "64"), "rate", "rate.far");
    }

    @Test
    void areLoadedFromAFileOnce() {
        var file = (HEADER + "USD,CNY,2026-05-26,6.4,Test bank\nusd,cny,2026/5/27,６.41,\"Test, bank\"\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(keeper.load(file)).isEqualTo(new Loaded(2, 0));
        assertThat(keeper.load(file)).isEqualTo(new Loaded(0, 2));
        assertThat(rates.list("USD", Window.first(9)))
                .extracting(RateRow::source)
                .containsExactly("Test, bank", "Test bank");
    }

    @Test
    void readAFileAsChineseSpreadsheetsSaveIt() {
        keeper.load((HEADER + "USD,CNY,2026-05-27,6.4,中国外汇交易中心\n").getBytes(Charset.forName("GB18030")));
        keeper.load(("\uFEFF" + HEADER + "EUR,CNY,2026-05-27,8,中国外汇交易中心\n").getBytes(StandardCharsets.UTF_8));
        assertThat(rates.list(null, Window.first(9)))
                .extracting(RateRow::source)
                .containsOnly("中国外汇交易中心");
    }

    @Test
    void sayOfEachBadLineWhatIsWrongAndLoadNothing() {
        keep("USD", "CNY", "2026-05-20", "6.4");
        var lines = refused("""
                USD,CNY,2026-05-21,6.41,Bank
                USD,CNY,2026-05-22,,Bank
                USD,CNY,2026-05-23,0,Bank
                USD,CNY,23.05.2026,6.41,Bank
                USD,CNY,2026-02-30,6.41,Bank
                ABC,CNY,2026-05-23,6.41,Bank
                USD,CNY,2026-05-23,6.41,
                USD,CNY,2026-05-23
                USD,CNY,2026-05-20,6.5,Bank
                USD,CNY,2026-05-21,6.42,Bank
                USD,CNY,2026-05-24,"6,41",Bank
                """);
        assertThat(lines)
                .extracting(BadLine::number, BadLine::key)
                .containsExactly(
                        tuple(3L, "rate.wrong"),
                        tuple(4L, "rate.wrong"),
                        tuple(5L, "csv.day"),
                        tuple(6L, "csv.day"),
                        tuple(7L, "rate.currency.unknown"),
                        tuple(8L, "rate.source.required"),
                        tuple(9L, "csv.columns"),
                        tuple(10L, "rate.other"),
                        tuple(11L, "rate.other"),
                        tuple(12L, "rate.wrong"));
        assertThat(rows("exchange_rate")).isEqualTo(1);
    }

    @Test
    void refuseAFileThatIsNone() {
        assertThat(refused("")).extracting(BadLine::key).containsExactly("csv.empty");
        assertThat(refused("USD,CNY,2026-05-21,6.41,\"Bank"))
                .extracting(BadLine::key)
                .containsExactly("csv.broken");
        assertThatThrownBy(() -> keeper.load("a,b\n1,2".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        BadLines.class,
                        e -> assertThat(e.lines()).extracting(BadLine::key).containsExactly("csv.header"));
        assertThatThrownBy(() -> keeper.load(new byte[CsvLines.LARGEST + 1]))
                .isInstanceOfSatisfying(
                        BadLines.class,
                        e -> assertThat(e.lines()).extracting(BadLine::key).containsExactly("csv.large"));
    }

    @Test
    void areKeptByAdminsOnly() {
        signInAs("director", "washington");
        assertThatThrownBy(() -> keep("USD", "CNY", "2026-05-27", "6.4")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeper.load(new byte[0])).isInstanceOf(AccessDeniedException.class);
    }
}
