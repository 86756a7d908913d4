package org.qiao.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;

class PhoneMenuTest extends ViewTest {

    private static MenuItem item(List<MenuItem> items, String text) {
        return items.stream()
                .filter(item -> item.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<MenuItem> menu() {
        return _get(PhoneMenu.class).getItems().getFirst().getSubMenu().getItems();
    }

    private static void press(List<MenuItem> items, String text) {
        var item = item(items, text);
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    @Test
    void aPhoneSortsChoosesColumnsAndExportsFromOneMenu() {
        signInAs("director", "seattle");
        openTab();
        UI.getCurrent().navigate("companies");
        _assertNone(PhoneMenu.class);
        var page = (ListPage<?>) _get(ListGrid.class).getParent().orElseThrow();
        _get(ListGrid.class).showFor(390);
        press(item(menu(), "Sort by").getSubMenu().getItems(), "Kind");
        assertThat(page.state().orders()).containsExactly(new ListState.Order("KIND", false));
        press(item(menu(), "Sort by").getSubMenu().getItems(), "Kind ↑");
        assertThat(page.state().orders()).containsExactly(new ListState.Order("KIND", true));
        press(item(menu(), "Columns").getSubMenu().getItems(), "Kind");
        assertThat(page.state().columns()).isNotEmpty().doesNotContain("KIND");
        assertThat(menu().getLast().getChildren().map(Component::getClassNames))
                .anyMatch(names -> names.contains("export"));
    }
}
