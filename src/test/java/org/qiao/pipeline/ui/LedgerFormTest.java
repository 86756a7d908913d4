package org.qiao.pipeline.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.kernel.Qualifier;
import org.qiao.pipeline.LedgerCorrections;
import org.qiao.pipeline.LedgerKind;
import org.qiao.pipeline.TestDeals;
import org.qiao.ui.AmountField;
import org.qiao.ui.CurrencyPicker;
import org.qiao.ui.DayPicker;
import org.qiao.ui.RecordDialog;
import org.springframework.beans.factory.annotation.Autowired;

class LedgerFormTest extends ViewTest {

    @Autowired
    private TestDeals make;

    @Autowired
    private LedgerCorrections corrections;

    @BeforeEach
    void openAFormOnADeal() {
        jdbc.sql("insert into exchange_rate (currency, in_currency, on_date, rate, source)"
                        + " values ('USD', 'CNY', '2018-05-27', 6.3684, 'Test')")
                .update();
        signInAs("us-staff", "seattle");
        var deal = make.lead("Mill");
        openTab();
        UI.getCurrent().navigate("deals/" + deal.getDeal().id() + "/money");
        _click(_get(Button.class, spec -> spec.withText("Add to the ledger")));
        _setValue(select("What happened"), LedgerKind.SIGNED);
        _setValue(_get(DayPicker.class), LocalDate.parse("2018-05-27"));
    }

    @SuppressWarnings("unchecked")
    private static <T> Select<T> select(String label) {
        return (Select<T>) _get(Select.class, spec -> spec.withLabel(label));
    }

    private static CurrencyPicker currency() {
        return _get(CurrencyPicker.class, spec -> spec.withLabel("Currency"));
    }

    private static AmountField amount(String label) {
        return _get(AmountField.class, spec -> spec.withLabel(label));
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Save")));
    }

    @Test
    void putsACurrencyTypedWithTheAmountWhereItBelongs() {
        _setValue(amount("Amount"), "RMB 88bn");
        assertThat(amount("Amount").getValue()).isEqualTo("88bn");
        assertThat(amount("Amount").getHelperText()).isEqualTo("That is 880亿, or 88 billion");
        assertThat(currency().getValue()).isEqualTo("CNY");
    }

    @Test
    void takesAnAmountInAnyCurrency() {
        _setValue(amount("Amount"), "KRW 5 billion");
        assertThat(currency().getValue()).isEqualTo("KRW");
        _setValue(amount("Amount"), "2万亿越南盾");
        assertThat(currency().getValue()).isEqualTo("VND");
        save();
        assertThat(jdbc.sql("select concat(amount, ' ', currency) from ledger_entry")
                        .query(String.class)
                        .single())
                .isEqualTo("2000000000000.00 VND");
    }

    @Test
    void booksNoDayThatHasNotComeAndNoneBeforeTheHouse() {
        _setValue(amount("Amount"), "RMB 88bn");
        for (var day : List.of("2062-05-27", "1926-05-27")) {
            day(day);
            save();
            var field = _get(_get(RecordDialog.class), DayPicker.class);
            assertThat(field.isInvalid()).as(day).isTrue();
            assertThat(rows("ledger_entry")).as(day).isZero();
        }
        assertThat(_get(_get(RecordDialog.class), DayPicker.class).getErrorMessage())
                .isEqualTo("Check the year: nothing here happened before 1949.");
    }

    @Test
    void saysWhatToTypeInsteadOfMixedSeparators() {
        _setValue(amount("Amount"), "1.234,50");
        _setValue(currency(), "USD");
        save();
        assertThat(amount("Amount").getErrorMessage()).contains("write 1,234.50 or 1234.50");
        assertThat(amount("Amount").getValue()).isEqualTo("1.234,50");
        assertThat(rows("ledger_entry")).isZero();
    }

    @Test
    void catchesASlipAndTakesItWithAReason() {
        _setValue(amount("Amount"), "RMB 88bn");
        var also = amount("The same amount in a second currency");
        _setValue(also, "US$13.81bn");
        assertThat(also.getHelperText())
                .isEqualTo("Implied rate: 1 USD = 6.3722 CNY. Rate of 27 May 2018: 1 USD = 6.3684 CNY (+0.1 %)");
        _setValue(also, "US$13.18bn");
        assertThat(also.getHelperText()).endsWith("(+4.8 %)");
        save();
        assertThat(also.getErrorMessage()).startsWith("The two amounts imply a rate more than 0.5 % off");
        assertThat(also.getValue()).isEqualTo("13.18bn");
        assertThat(rows("ledger_entry")).isZero();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Why both amounts are right")), "Printed so");
        save();
        assertThat(rows("ledger_entry")).isEqualTo(1);
    }

    @Test
    void takesTheWordsAroundAnAmountIntoTheirOwnFields() {
        _setValue(amount("Amount"), "超过一亿五千万美元");
        assertThat(amount("Amount").getValue()).isEqualTo("一亿五千万");
        assertThat(currency().getValue()).isEqualTo("USD");
        assertThat(LedgerFormTest.<Qualifier>select("As reported").getValue()).isEqualTo(Qualifier.MORE_THAN);
        assertThat(amount("Amount").getHelperText()).contains("150 million");
        save();
        assertThat(page()).contains("more than US$150,000,000");
    }

    @Test
    void forgetsWhatQualifiedAnEarlierAmountAndKeepsTheCurrencyAndWhatWasPicked() {
        var reported = LedgerFormTest.<Qualifier>select("As reported");
        _setValue(amount("Amount"), "over US$3 billion");
        assertThat(reported.getValue()).isEqualTo(Qualifier.MORE_THAN);
        _setValue(amount("Amount"), "5,000");
        assertThat(reported.getValue()).isEqualTo(Qualifier.EXACT);
        assertThat(currency().getValue())
                .as("the currency that is on the screen")
                .isEqualTo("USD");
        _setValue(amount("Amount"), "RMB 5m");
        _setValue(amount("Amount"), "7m");
        assertThat(currency().getValue()).isEqualTo("CNY");
        _setValue(reported, Qualifier.ABOUT);
        _setValue(amount("Amount"), "6,000");
        assertThat(reported.getValue()).isEqualTo(Qualifier.ABOUT);
        assertThat(currency().getValue()).isEqualTo("CNY");
    }

    @Test
    void keepsTheLowerEndOfARangeInOneClick() {
        _setValue(amount("Amount"), "RMB 2–3 billion");
        save();
        assertThat(amount("Amount").getErrorMessage()).startsWith("This is a range.");
        _click(_get(Button.class, spec -> spec.withText("Keep as more than RMB 2 billion")));
        assertThat(amount("Amount").getValue()).isEqualTo("2billion");
        assertThat(_find(Button.class, spec -> spec.withText("Keep as more than RMB 2 billion")))
                .isEmpty();
        save();
        assertThat(page()).contains("more than ¥2,000,000,000");
    }

    @Test
    void namesAShiftedPoint() {
        _setValue(amount("Amount"), "447亿元");
        var also = amount("The same amount in a second currency");
        _setValue(also, "US$70.19bn");
        assertThat(also.getHelperText()).contains("about 10 times too much or too little");
        save();
        assertThat(also.isInvalid()).isTrue();
        _setValue(amount("Amount"), "4470亿元");
        save();
        assertThat(rows("ledger_entry")).isEqualTo(1);
    }

    @Test
    void asksOnceWhetherAnAmountWithoutAUnitIsMeant() {
        _setValue(amount("Amount"), "447");
        _setValue(currency(), "CNY");
        save();
        assertThat(amount("Amount").getErrorMessage())
                .startsWith("¥447 is very little for an investment. Did you mean ¥447 million or ¥447 billion?");
        assertThat(rows("ledger_entry")).isZero();
        save();
        assertThat(rows("ledger_entry")).isEqualTo(1);
    }

    @Test
    void asksOnceWhetherTenTimesWhatWasAnnouncedIsMeant() {
        _setValue(amount("Amount"), "RMB 640 million");
        _setValue(LedgerFormTest.<LedgerKind>select("What happened"), LedgerKind.ANNOUNCED);
        save();
        _click(_get(Button.class, spec -> spec.withText("Add to the ledger")));
        _setValue(LedgerFormTest.<LedgerKind>select("What happened"), LedgerKind.SIGNED);
        day("2018-06-01");
        _setValue(amount("Amount"), "RMB 6.3bn");
        save();
        assertThat(amount("Amount").getErrorMessage())
                .startsWith("¥6,300,000,000 here; Announced on 27 May 2018: ¥640,000,000. They differ about 10 times.");
        _setValue(amount("Amount"), "RMB 64m");
        save();
        assertThat(amount("Amount").getErrorMessage()).startsWith("¥64,000,000 here");
        assertThat(rows("ledger_entry")).isEqualTo(1);
        _setValue(amount("Amount"), "RMB 640m");
        save();
        assertThat(rows("ledger_entry")).isEqualTo(2);
        _click(_find(
                        Button.class,
                        spec -> spec.withPredicate(b ->
                                b.getAriaLabel().filter("Correct entry"::equals).isPresent()))
                .getFirst());
        save();
        assertThat(_find(RecordDialog.class))
                .as("what was booked is not asked about")
                .isEmpty();
    }

    @Test
    void asksOnceWhetherTenTimesWhatWasAnnouncedInAnotherCurrencyIsMeant() {
        _setValue(amount("Amount"), "US$100 million");
        _setValue(LedgerFormTest.<LedgerKind>select("What happened"), LedgerKind.ANNOUNCED);
        save();
        _click(_get(Button.class, spec -> spec.withText("Add to the ledger")));
        _setValue(LedgerFormTest.<LedgerKind>select("What happened"), LedgerKind.SIGNED);
        day("2018-07-20");
        _setValue(amount("Amount"), "RMB 6.9bn");
        save();
        assertThat(amount("Amount").getErrorMessage())
                .as("though there is no rate of that day")
                .startsWith("¥6,900,000,000 here; Announced on 27 May 2018: US$100,000,000."
                        + " By the rate of 27 May 2018 they differ about 10 times.");
        day("2014-07-20");
        _setValue(amount("Amount"), "RMB 64m");
        save();
        assertThat(amount("Amount").getErrorMessage())
                .as("nor one before it")
                .contains("By the rate of 27 May 2018 they differ about 10 times.");
        _setValue(amount("Amount"), "RMB 690m");
        save();
        assertThat(rows("ledger_entry")).isEqualTo(2);
        _click(_get(Button.class, spec -> spec.withText("Add to the ledger")));
        _setValue(LedgerFormTest.<LedgerKind>select("What happened"), LedgerKind.SIGNED);
        day("2018-07-20");
        _setValue(amount("Amount"), "KRW 5 billion");
        save();
        assertThat(rows("ledger_entry")).as("where there is no rate at all").isEqualTo(3);
    }

    @Test
    void aTenthThatIsPaidInIsNoSlip() {
        _setValue(amount("Amount"), "RMB 640 million");
        save();
        _click(_get(Button.class, spec -> spec.withText("Add to the ledger")));
        _setValue(LedgerFormTest.<LedgerKind>select("What happened"), LedgerKind.PAID_IN);
        day("2018-06-01");
        _setValue(amount("Amount"), "RMB 64m");
        save();
        assertThat(rows("ledger_entry")).isEqualTo(2);
    }

    private static void day(String day) {
        _setValue(_get(_get(RecordDialog.class), DayPicker.class), LocalDate.parse(day));
    }

    private static void icon(String label) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        b -> b.getAriaLabel().filter(label::equals).isPresent())));
    }

    @Test
    void correctsAnEntryAndTakesTheCorrectionBack() {
        _setValue(amount("Amount"), "RMB 88bn");
        save();
        icon("Correct entry");
        assertThat(amount("Amount").getValue()).isEqualTo("88000000000");
        assertThat(currency().getValue()).isEqualTo("CNY");
        assertThat(LedgerFormTest.<LedgerKind>select("What happened").getValue())
                .isEqualTo(LedgerKind.SIGNED);
        _setValue(amount("Amount"), "1.234,50");
        save();
        assertThat(amount("Amount").getErrorMessage()).contains("write 1,234.50 or 1234.50");
        _setValue(amount("Amount"), "880亿韩元");
        save();
        assertThat(page()).contains("KRW 88,000,000,000").doesNotContain("¥88,000,000,000");
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(page()).contains("¥88,000,000,000").doesNotContain("KRW 88,000,000,000");
    }

    private static String page() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }

    @Test
    void showsBothVersionsWhenTwoCorrectOneEntry() {
        _setValue(amount("Amount"), "RMB 88bn");
        save();
        icon("Correct entry");
        var deal =
                jdbc.sql("select deal_id from ledger_entry").query(Long.class).single();
        var entry = jdbc.sql("select id from ledger_entry").query(Long.class).single();
        var theirs = corrections.find(deal, entry);
        theirs.setSource("Press");
        corrections.correct(deal, theirs);
        _setValue(amount("Amount"), "89bn");
        save();
        _click(_get(Button.class, spec -> spec.withText("Store my choice")));
        var stored = corrections.find(deal, entry);
        assertThat(stored.getAmount()).isEqualByComparingTo("89000000000");
        assertThat(stored.getSource()).isEqualTo("Press");
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(corrections.find(deal, entry).getAmount()).isEqualByComparingTo("88000000000");
        assertThat(corrections.find(deal, entry).getSource()).isEqualTo("Press");
    }
}
