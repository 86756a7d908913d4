package org.qiao.reference.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.ui.DayPicker;

class RateListViewTest extends ViewTest {

    private static void open() {
        UI.getCurrent().navigate("rates");
    }

    @Test
    @SuppressWarnings("unchecked")
    void anAdminAddsARateByHandAndTakesItAwayAgain() {
        signInAs("admin", "washington");
        openTab();
        open();
        _click(_get(Button.class, spec -> spec.withText("New rate")));
        _setValue((ComboBox<String>) _get(ComboBox.class, spec -> spec.withLabel("Currency")), "USD");
        _setValue((Select<String>) _get(Select.class, spec -> spec.withLabel("In")), "CNY");
        var rate = _get(TextField.class, spec -> spec.withLabel("Rate"));
        _setValue(rate, "6,3684");
        _setValue(_get(DayPicker.class), LocalDate.parse("2026-05-27"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Source")), "Test bank");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(rate.isInvalid()).isTrue();
        assertThat(rate.getValue()).isEqualTo("6,3684");
        _setValue(rate, "6.3684");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        var grid = _get(Grid.class);
        assertThat(GridKt._size(grid)).isEqualTo(1);
        GridKt._clickItem(grid, 0);
        _click(_get(Button.class, spec -> spec.withText("Delete")));
        assertThat(GridKt._size(grid)).isZero();
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(GridKt._size(grid)).isEqualTo(1);
    }

    @Test
    void aRefusedFileSaysWhichLineIsWrong() {
        signInAs("admin", "beijing");
        openTab(Locale.SIMPLIFIED_CHINESE);
        open();
        _click(_get(Button.class, spec -> spec.withText("从文件导入")));
        var dialog = _get(CsvDialog.class);
        dialog.receive("currency,in,date,rate,source\nUSD,CNY,2026-05-27,0,中行\n".getBytes(StandardCharsets.UTF_8));
        assertThat(_find(ListItem.class))
                .last()
                .satisfies(item -> assertThat(item.getElement().getTextRecursively())
                        .startsWith("第 2 行：请填写大于零的数字")
                        .endsWith("USD,CNY,2026-05-27,0,中行"));
        dialog.receive("currency,in,date,rate,source\nUSD,CNY,2026-05-27,6.4,中行\n".getBytes(StandardCharsets.UTF_8));
        assertThat(dialog.isOpened()).isFalse();
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
    }

    @Test
    void everyoneWithDealsReadsTheRatesAndOnlyAdminsWriteThem() {
        signInAs("us-staff", "seattle");
        openTab();
        open();
        assertThat(GridKt._size(_get(Grid.class))).isZero();
        _assertNone(Button.class, spec -> spec.withText("New rate"));
        _assertNone(Button.class, spec -> spec.withText("Load a file"));
    }
}
