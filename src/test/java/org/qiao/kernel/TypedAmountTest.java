package org.qiao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedAmountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RMB 88bn           | 88000000000   | CNY | 88bn
            rmb88 billion      | 88000000000   | CNY | 88billion
            US$13.81bn         | 13810000000   | USD | 13.81bn
            $13.81bn           | 13810000000   | USD | 13.81bn
            ＵＳ＄１３.８１ｂｎ | 13810000000   | USD | 13.81bn
            HK$ 5m             | 5000000       | HKD | 5m
            ￥1,234.50         | 1234.50       | CNY | 1,234.50
            JP¥ 20亿           | 2000000000    | JPY | 20亿
            880亿元            | 88000000000   | CNY | 880亿
            人民币880亿元      | 88000000000   | CNY | 880亿
            138.1亿美元        | 13810000000   | USD | 138.1亿
            1.5万 元           | 15000         | CNY | 1.5万
            13.81 billion USD  | 13810000000   | USD | 13.81billion
            KRW 5 billion      | 5000000000    | KRW | 5billion
            5 billion South Korean won | 5000000000 | KRW | 5billion
            50亿韩元           | 5000000000    | KRW | 50亿
            ￦50亿             | 5000000000    | KRW | 50亿
            sgd 3m             | 3000000       | SGD | 3m
            3百万新加坡元      | 3000000       | SGD | 3百万
            2万亿越南盾        | 2000000000000 | VND | 2万亿
            CA$40m             | 40000000      | CAD | 40m
            40m AUD            | 40000000      | AUD | 40m
            5 BND              | 5             | BND | 5
            500                | 500           |     | 500
            """)
    void readsTheCurrencyThatStandsBesideTheNumber(String typed, String amount, String currency, String text) {
        var read = TypedAmount.read(typed);
        assertThat(read.fault()).isNull();
        assertThat(read.amount()).isEqualByComparingTo(amount);
        assertThat(read.currency()).isEqualTo(currency);
        assertThat(read.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234,50        | SEPARATORS
            1,5             | SEPARATORS
            1 234 567       | SEPARATORS
            12,00           | SEPARATORS
            1’234           | SEPARATORS
            1.5.2           | SEPARATORS
            1.005           | DECIMALS
            1.234           | DECIMALS
            9999999999999999999 | LARGE
            999999999999 billion | LARGE
            much            | UNREADABLE
            -5              | UNREADABLE
            1e9             | UNREADABLE
            US$ 120²        | UNREADABLE
            10⁶             | UNREADABLE
            5①              | UNREADABLE
            5 apples        | UNREADABLE
            XYZ 5m          | UNREADABLE
            XAU 5m          | UNREADABLE
            XXX 5           | UNREADABLE
            88bn 亿         | UNREADABLE
            1.5万-2万       | UNREADABLE
            RMB 5m USD      | CURRENCIES
            """)
    void saysWhatIsWrongWithTheRest(String typed, AmountFault fault) {
        assertThat(TypedAmount.read(typed).fault()).isEqualTo(fault);
        assertThat(TypedAmount.read(typed).amount()).isNull();
    }

    @Test
    void isNoPlaceForABook() {
        assertThat(TypedAmount.read("1,".repeat(100_000)).fault()).isEqualTo(AmountFault.UNREADABLE);
        assertThat(TypedAmount.read("").fault()).isEqualTo(AmountFault.UNREADABLE);
    }
}
