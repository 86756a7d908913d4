package org.qiao.pipeline.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.pipeline.LedgerKind;
import org.qiao.pipeline.TestDeals;
import org.qiao.reference.TestRates;
import org.qiao.ui.AmountField;
import org.qiao.ui.DayPicker;
import org.springframework.beans.factory.annotation.Autowired;

/** A deal in a currency that is none of the common ones, from its ledger to the totals. */
class WonTest extends ViewTest {

    @Autowired
    private TestDeals make;

    @Autowired
    private TestRates rates;

    private static String page(String address) {
        UI.getCurrent().navigate(address);
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }

    /** The first stage, with its cards and totals. */
    private static String lead() {
        page("pipeline/cn-to-us");
        return _find(BoardColumn.class).getFirst().data();
    }

    @SuppressWarnings("unchecked")
    private static void signed(String amount, String day) {
        _click(_get(Button.class, spec -> spec.withText("Add to the ledger")));
        _setValue((Select<LedgerKind>) _get(Select.class, spec -> spec.withLabel("What happened")), LedgerKind.SIGNED);
        _setValue(_get(DayPicker.class), LocalDate.parse(day));
        _setValue(_get(AmountField.class, spec -> spec.withLabel("Amount")), amount);
        _click(_get(Button.class, spec -> spec.withText("Save")));
    }

    @Test
    void isInTheTotalsWithoutARateAndIsConvertedOnceThereIsOne() {
        signInAs("cn-manager", "shanghai");
        var deal = make.lead("Hanok").getDeal().id();
        openTab();
        page("deals/" + deal + "/money");
        signed("KRW 5 billion", "2026-11-02");
        assertThat(page("deals/" + deal)).contains("KRW 5 billion");
        page("deals");
        assertThat(GridKt._getFormattedRow(_get(Grid.class), 0)).contains("KRW 5 billion");
        assertThat(lead()).contains("KRW 5 billion", "No rate to CNY");
        assertThat(page("review")).contains("KRW 5 billion", "No rate to CNY");
        rates.inCny("KRW", "2026-11-01", "0.005");
        assertThat(lead()).contains("≈ ¥25 million, ").doesNotContain("No rate to CNY");
        assertThat(page("review")).contains("≈ ¥25 million, ").doesNotContain("No rate to CNY");
        openTab(Locale.SIMPLIFIED_CHINESE);
        assertThat(page("review")).contains("50亿韩元", "≈ 2,500万元");
    }
}
