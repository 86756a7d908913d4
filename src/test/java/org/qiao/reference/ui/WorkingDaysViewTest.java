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
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.reference.Country;
import org.qiao.ui.DayPicker;

class WorkingDaysViewTest extends ViewTest {

    @AfterEach
    void takeTestDaysAway() {
        jdbc.sql("delete from calendar_day where year(on_date) <> 2026").update();
    }

    @Test
    @SuppressWarnings("unchecked")
    void anAdminAddsADayAndTakesItAwayAgain() {
        signInAs("admin", "washington");
        openTab();
        UI.getCurrent().navigate("working-days");
        var grid = _get(Grid.class);
        assertThat(GridKt._size(grid)).isEqualTo(11);
        _click(_get(Button.class, spec -> spec.withText("New day")));
        _setValue((Select<Country>) _get(Select.class, spec -> spec.withLabel("Country")), Country.US);
        _setValue(_get(DayPicker.class), LocalDate.parse("2031-07-04"));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("English name")).isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("English name")), "Independence Day");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Chinese name")), "独立日");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Source")), "5 U.S.C. 6103");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        var year = (Select<Integer>) _find(Select.class).stream()
                .filter(select -> select.getValue() instanceof Integer)
                .findFirst()
                .orElseThrow();
        _setValue(year, 2031);
        assertThat(GridKt._size(grid)).isEqualTo(1);
        GridKt._clickItem(grid, 0);
        _click(_get(Button.class, spec -> spec.withText("Delete")));
        assertThat(year.getValue()).isEqualTo(2026);
        assertThat(GridKt._size(grid)).isEqualTo(11);
    }

    @Test
    void showsTheViewersCountryFirstAndNothingToAddToStaff() {
        signInAs("cn-staff", "beijing");
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("working-days");
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(39);
        _assertNone(Button.class, spec -> spec.withText("新建日期"));
    }
}
