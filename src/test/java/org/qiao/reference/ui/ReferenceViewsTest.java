package org.qiao.reference.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;

class ReferenceViewsTest extends ViewTest {

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @Test
    @SuppressWarnings("unchecked")
    void anAdminAddsADevelopmentZoneAndTakesItAwayAgain() {
        signInAs("admin", "washington");
        openTab();
        UI.getCurrent().navigate("places");
        _click(_get(Button.class, spec -> spec.withText("New place")));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(field("English name").isInvalid()).isTrue();
        assertThat(field("Chinese name").isInvalid()).isTrue();
        var parent = (ComboBox<Long>) _get(ComboBox.class, spec -> spec.withLabel("Lies in"));
        assertThat(parent.isInvalid()).isTrue();
        _setValue(field("English name"), "Testing Bay Zone");
        _setValue(field("Chinese name"), "试验湾区");
        _setValue(parent, place("us-wa"));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        var search = _get(TextField.class, spec -> spec.withPlaceholder("Name in either language, or code"));
        _setValue(search, "试验湾");
        var grid = _get(Grid.class);
        assertThat(GridKt._size(grid)).isEqualTo(1);
        GridKt._clickItem(grid, 0);
        _click(_get(Button.class, spec -> spec.withText("Delete")));
        assertThat(GridKt._size(grid)).isZero();
    }

    @Test
    void everyoneReadsTheListsAndOnlyAdminsWriteThem() {
        signInAs("cn-staff", "beijing");
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("places");
        _assertNone(Button.class, spec -> spec.withText("新建地区"));
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("中英文名称或代码")), "3205");
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
        UI.getCurrent().navigate("sectors");
        assertThat(GridKt._size(_get(Grid.class))).isGreaterThan(70);
    }
}
