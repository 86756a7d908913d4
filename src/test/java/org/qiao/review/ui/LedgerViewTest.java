package org.qiao.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.pipeline.TestDeals;
import org.qiao.pipeline.TestDeals.Signed;
import org.qiao.reference.ReportingCurrencyPicker;
import org.qiao.ui.DayPicker;
import org.qiao.ui.EmptyState;
import org.springframework.beans.factory.annotation.Autowired;

class LedgerViewTest extends ViewTest {

    @Autowired
    private TestDeals make;

    private static List<String> lines() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    @Test
    void showsTheLedgersOfAnyDayInBothCurrenciesAndConverted() {
        jdbc.sql("insert into exchange_rate (currency, in_currency, on_date, rate, source)"
                        + " values ('USD', 'CNY', '2018-05-27', 6.4, 'Test')")
                .update();
        signInAs("cn-manager", "shanghai");
        make.signed(new Signed("One", 640_000_000, "CNY", "2018-05-01", "Convention"));
        make.signed(new Signed("Two", 100_000_000, "USD", "2018-05-27", "Convention"));
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("review/ledger", QueryParameters.of("day", "2018-05-28"));
        assertThat(lines())
                .contains("6.4亿元 · 1 个", "1亿美元 · 1 个", "≈ 12.8亿元（2018年5月27日汇率）", "Convention · 项目数：1 · 6.4亿元");
        _setValue(_get(ReportingCurrencyPicker.class), "USD");
        assertThat(lines()).contains("≈ 2亿美元（2018年5月27日汇率）");
        _setValue(_get(DayPicker.class), LocalDate.parse("2018-05-02"));
        assertThat(lines()).contains("6.4亿元 · 1 个").doesNotContain("1亿美元 · 1 个");
        _setValue(_get(DayPicker.class), LocalDate.parse("2018-04-30"));
        assertThat(_get(EmptyState.class)).isNotNull();
    }
}
