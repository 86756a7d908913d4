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
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.reference.TermFilter;
import org.qiao.reference.Tree;
import org.qiao.ui.ListFilter.Choice;
import org.springframework.beans.factory.annotation.Autowired;

class ReferenceViewsTest extends ViewTest {

    private static final String TOOLS = "TOOLS";

    @Autowired
    private Places places;

    @Autowired
    private Sectors sectors;

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

    @Test
    void aFilterFindsPlacesAndSectorsInEitherLanguageInPinyinAndByInitials() {
        signInAs("us-staff", "seattle");
        openTab();
        for (var typed : new String[] {"Shanghai", "上海", "shang hai", "sh"}) {
            assertThat(suggested(places, typed)).as(typed).contains("Shanghai");
        }
        assertThat(suggested(places, "廣東")).as("traditional").contains("Guangdong");
        assertThat(suggested(sectors, "xincailiao")).contains("New and advanced materials");
        openTab(Locale.SIMPLIFIED_CHINESE);
        for (var typed : new String[] {"Shanghai", "上海", "shanghai"}) {
            assertThat(suggested(places, typed)).as(typed).contains("上海市");
        }
        assertThat(suggested(places, "重庆")).isEqualTo(suggested(places, "Chongqing"));
        assertThat(TermFilter.of("place", "Place", places).words(List.of("us-wa", "nowhere")))
                .as("what nobody knows has no word")
                .isEqualTo("Place：华盛顿州");
    }

    private static List<String> suggested(Tree tree, String typed) {
        return Objects.requireNonNull(TermFilter.of("place", "Place", tree).records()).suggest(typed, 0, 10).stream()
                .map(Choice::label)
                .toList();
    }

    @Test
    void anAdminChangesAndRetiresASectorAndUndoesIt() {
        signInAs("admin", "washington");
        openTab();
        UI.getCurrent().navigate("sectors");
        var tools = GridKt._getCellComponent(_get(Grid.class), 0, TOOLS);
        _click(_get(tools, Button.class, spec -> spec.withText("Edit")));
        _setValue(field("NAICS 2022"), "everything");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(field("NAICS 2022").isInvalid()).isTrue();
        _click(_get(Button.class, spec -> spec.withText("Cancel")));
        _click(_get(tools, Button.class, spec -> spec.withText("Retire")));
        assertThat(sectors.byCode("agri-food").orElseThrow().retired()).isTrue();
        _click(_find(Button.class, spec -> spec.withText("Undo")).getLast());
        assertThat(sectors.byCode("agri-food").orElseThrow().retired()).isFalse();
        signInAs("us-staff", "seattle");
        openTab();
        UI.getCurrent().navigate("sectors");
        _assertNone(Button.class, spec -> spec.withText("New sector"));
        assertThat(_get(Grid.class).getColumnByKey(TOOLS)).isNull();
    }
}
