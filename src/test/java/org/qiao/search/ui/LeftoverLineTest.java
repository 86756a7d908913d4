package org.qiao.search.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.search.TestLeftovers;
import org.springframework.beans.factory.annotation.Autowired;

class LeftoverLineTest extends ViewTest {

    @Autowired
    private TestLeftovers leftovers;

    @AfterEach
    void end() {
        leftovers.allSorted();
    }

    @Test
    void aListSaysHowManyNamesAreSortedAnewOnlyWhileThatLasts() {
        signInAs("us-staff", "seattle");
        leftovers.sorted(40);
        openTab();
        UI.getCurrent().navigate("companies");
        assertThat(_get(LeftoverLine.class).getText()).isEqualTo("Names are being sorted anew: 40 %");
        leftovers.sorted(41);
        MockVaadin.clientRoundtrip(false);
        assertThat(_get(LeftoverLine.class).getText()).endsWith("41 %");
        leftovers.allSorted();
        MockVaadin.clientRoundtrip(false);
        _assertNone(LeftoverLine.class);
        UI.getCurrent().navigate("people");
        _assertNone(LeftoverLine.class);
    }

    @Test
    void itIsSaidInChineseToo() {
        signInAs("cn-staff", "beijing");
        leftovers.sorted(7);
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("people");
        assertThat(_get(LeftoverLine.class).getText()).isEqualTo("正在重新排列名称顺序：7%");
    }
}
