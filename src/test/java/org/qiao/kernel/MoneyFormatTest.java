package org.qiao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4470亿            | 447000000000
            ４４７０亿        | 447000000000
            4,470亿           | 447000000000
            4，470 亿         | 447000000000
            4470 億           | 447000000000
            1.5万             | 15000
            １．５萬          | 15000
            2.5千万           | 25000000
            3百万             | 3000000
            1.2万亿           | 1200000000000
            447 billion       | 447000000000
            70.19bn           | 70190000000
            1.5 Million       | 1500000
            38m               | 38000000
            120k              | 120000
            12,000,000        | 12000000
            １２，０００      | 12000
            0.5               | 0.5
              7               | 7
            88 B              | 88000000000
            """)
    void readsWhatPeopleType(String typed, String amount) {
        assertThat(MoneyFormat.parse(typed)).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "much",
                "-5",
                "+5",
                "1e9",
                "0x10",
                "12,00",
                "1,2345",
                "1.5.2",
                "1.005",
                "5 apples",
                "一亿五",
                "4470亿元左右",
                "NaN",
                "Infinity",
                "99999999999999999999",
                "999999999999 billion",
                "1٫5",
                "=1+1"
            })
    void refusesWhatItIsNotSureOf(String typed) {
        assertThat(MoneyFormat.parse(typed)).isNull();
    }

    @Test
    void refusesTenThousandDigitsQuickly() {
        assertThat(MoneyFormat.parse("9".repeat(10_000))).isNull();
    }

    @Test
    void printsTheMagnitudesOfTheViewer() {
        var yuan = Money.of(447_000_000_000L, "CNY");
        assertThat(MoneyFormat.compact(yuan, Language.ZH)).isEqualTo("4,470亿元");
        assertThat(MoneyFormat.compact(yuan, Language.EN)).isEqualTo("¥447 billion");
        var dollars = new Money(new java.math.BigDecimal("70190000000"), "USD");
        assertThat(MoneyFormat.compact(dollars, Language.ZH)).isEqualTo("701.9亿美元");
        assertThat(MoneyFormat.compact(dollars, Language.EN)).isEqualTo("US$70.19 billion");
        assertThat(MoneyFormat.exact(yuan, Language.EN)).isEqualTo("¥447,000,000,000");
        assertThat(MoneyFormat.exact(yuan, Language.ZH)).isEqualTo("447,000,000,000元");
        assertThat(MoneyFormat.exact(Money.of(36_500_000, "USD"), Language.ZH)).isEqualTo("36,500,000美元");
        assertThat(MoneyFormat.compact(Money.of(15_000, "CNY"), Language.ZH)).isEqualTo("1.5万元");
        assertThat(MoneyFormat.compact(Money.of(999, "JPY"), Language.EN)).isEqualTo("JP¥999");
    }

    @Test
    void printsCurrenciesWithoutASignByTheirCodeInEnglishAndByTheirNameInChinese() {
        var won = Money.of(5_000_000_000L, "KRW");
        assertThat(MoneyFormat.compact(won, Language.EN)).isEqualTo("KRW 5 billion");
        assertThat(MoneyFormat.compact(won, Language.ZH)).isEqualTo("50亿韩元");
        assertThat(MoneyFormat.exact(won, Language.EN)).isEqualTo("KRW 5,000,000,000");
        assertThat(MoneyFormat.compact(Money.of(40_000_000, "CAD"), Language.ZH))
                .isEqualTo("4,000万加拿大元");
    }

    @Test
    void printsNoHundredthsOfCurrenciesThatHaveNone() {
        var half = new java.math.BigDecimal("12.50");
        assertThat(MoneyFormat.compact(new Money(half, "KRW"), Language.EN)).isEqualTo("KRW 13");
        assertThat(MoneyFormat.compact(new Money(half, "JPY"), Language.ZH)).isEqualTo("13日元");
        assertThat(MoneyFormat.compact(new Money(half, "VND"), Language.EN)).isEqualTo("VND 13");
        assertThat(MoneyFormat.compact(new Money(half, "USD"), Language.EN)).isEqualTo("US$12.5");
    }
}
