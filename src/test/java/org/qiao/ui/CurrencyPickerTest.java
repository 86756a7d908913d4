package org.qiao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiao.ViewTest;

class CurrencyPickerTest extends ViewTest {

    private static List<String> offered(CurrencyPicker picker, String typed) {
        ComboBoxKt.setUserInput(picker, typed);
        return ComboBoxKt.getSuggestionItems(picker);
    }

    private CurrencyPicker picker(Locale locale) {
        signInAs("us-staff", "seattle");
        openTab(locale);
        return new CurrencyPicker("Currency");
    }

    @Test
    void offersTheCommonOnesFirstAndThenEveryOneThatACountryHas() {
        var all = offered(picker(Locale.ENGLISH), "");
        assertThat(all)
                .startsWith("CNY", "USD", "EUR", "JPY", "HKD", "GBP", "AED")
                .contains("KRW", "SGD", "VND", "CAD", "AUD", "TWD", "XOF")
                .doesNotContain("XAU", "XXX", "XTS", "CHE", "USN", "DEM")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "krw, KRW",
        "ｋｒｗ, KRW",
        "south korean, KRW",
        "韩元, KRW",
        "韩币, KRW",
        "dong, VND",
        "越南, VND",
        "rmb, CNY",
        "元, CNY",
        "$, USD",
        "canad, CAD",
        "澳大利亚, AUD"
    })
    void findsByCodeAndByNameInBothLanguages(String typed, String code) {
        assertThat(offered(picker(Locale.SIMPLIFIED_CHINESE), typed)).startsWith(code);
    }

    @Test
    void saysCodeAndNameInTheViewersLanguage() {
        assertThat(picker(Locale.ENGLISH).getItemLabelGenerator().apply("KRW")).isEqualTo("KRW South Korean Won");
        assertThat(picker(Locale.SIMPLIFIED_CHINESE).getItemLabelGenerator().apply("KRW"))
                .isEqualTo("KRW 韩元");
    }
}
