package org.qiao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            US$1.250 billion   | 1250000000    | USD | 1.250billion
            1.2500亿           | 125000000     |     | 1.2500亿
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
            约1.5亿元            | 150000000     | CNY | ABOUT     | 1.5亿
            大约 3亿             | 300000000     |     | ABOUT     | 3亿
            4470亿元左右         | 447000000000  | CNY | ABOUT     | 4470亿
            about 3.2bn          | 3200000000    |     | ABOUT     | 3.2bn
            Approx. US$ 5m       | 5000000       | USD | ABOUT     | 5m
            ~$40m                | 40000000      | USD | ABOUT     | 40m
            超过3亿美元          | 300000000     | USD | MORE_THAN | 3亿
            more than $9 billion | 9000000000    | USD | MORE_THAN | 9billion
            10多亿元             | 1000000000    | CNY | MORE_THAN | 10亿
            3亿余元              | 300000000     | CNY | MORE_THAN | 3亿
            十余亿               | 1000000000    |     | MORE_THAN | 十亿
            近20亿               | 2000000000    |     | NEARLY    | 20亿
            nearly 300m          | 300000000     |     | NEARLY    | 300m
            不到 1亿             | 100000000     |     | LESS_THAN | 1亿
            less than US$100m    | 100000000     | USD | LESS_THAN | 100m
            """)
    void readsTheWordThatQualifiesIt(String typed, String amount, String currency, Qualifier qualifier, String text) {
        var read = TypedAmount.read(typed);
        assertThat(read.fault()).isNull();
        assertThat(read.amount()).isEqualByComparingTo(amount);
        assertThat(read.currency()).isEqualTo(currency);
        assertThat(read.qualifier()).isEqualTo(qualifier);
        assertThat(read.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一亿五千万         | 150000000
            一億五千萬元       | 150000000
            人民币一亿二千万元 | 120000000
            1亿2000万          | 120000000
            1亿 2000万美元     | 120000000
            十亿               | 1000000000
            三百五十万         | 3500000
            两千三百万         | 23000000
            二十万零五百       | 200500
            一万亿             | 1000000000000
            十二亿三千四百万   | 1234000000
            2十亿              | 2000000000
            5百亿              | 50000000000
            3mm                | 3000000
            1.2tn              | 1200000000000
            九十九             | 99
            """)
    void readsNumbersAsTheyAreSaid(String typed, String amount) {
        var read = TypedAmount.read(typed);
        assertThat(read.fault()).isNull();
        assertThat(read.amount()).isEqualByComparingTo(amount);
        assertThat(TypedAmount.read(read.text()).amount())
                .as("what stays in the field")
                .isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RMB 2–3 billion              | RMB 2 billion
            20亿至30亿元                 | 20亿元
            20-30亿元                    | 20亿元
            US$5-8 million               | US$5 million
            5 to 8 million dollars       | 5 million dollars
            between $1.5bn and $2bn      | $1.5bn
            约 5~8 亿                    | 5 亿
            2亿到 US$3亿                 | 2亿 USD
            """)
    void saysOfARangeWhatItsLowerEndIs(String typed, String lower) {
        var read = TypedAmount.read(typed);
        assertThat(read.fault()).hasToString("RANGE");
        assertThat(read.text()).isEqualTo(lower);
        assertThat(TypedAmount.read(lower).fault()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 billion - 2 million", "2-3-4 million", "US$2m to RMB 3m", "two to three", "2-", "3-3亿"})
    void takesForARangeOnlyWhatRises(String typed) {
        assertThat(TypedAmount.read(typed).fault()).isEqualTo(AmountFault.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一亿五",
                "1亿5",
                "3万5",
                "五千万一亿",
                "万",
                "亿",
                "零",
                "1.5亿2000万",
                "一二亿",
                "20000万亿亿",
                "千百",
                "十十",
                "一万一万",
                "约",
                "about",
                "约约1亿",
                "some apples",
                "overseas 5",
                "一亿五千万个",
                "XYZ一亿"
            })
    void refusesWhatCouldBeTwoNumbers(String typed) {
        assertThat(TypedAmount.read(typed).fault()).isEqualTo(AmountFault.UNREADABLE);
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
            RMB 250.000     | DECIMALS
            10.000          | DECIMALS
            0.500           | DECIMALS
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
            1.5万-2万       | RANGE
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
