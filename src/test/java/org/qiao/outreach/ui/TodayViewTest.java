package org.qiao.outreach.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qiao.outreach.OutreachTest;
import org.qiao.ui.EmptyState;

class TodayViewTest extends OutreachTest {

    private void open() {
        openTab();
        UI.getCurrent().navigate("today");
    }

    @Test
    void showsWhatIsOverdueDueAndComing() {
        signInAs("us-staff", "seattle");
        var company = company("Lantern Works", null);
        var overdue = task("Send the site list", tasks.day().minusDays(2));
        overdue.setCompanyId(company);
        tasks.save(overdue);
        tasks.save(task("Call back", tasks.day()));
        tasks.save(task("Book the room", tasks.day().plusDays(3)));
        open();
        assertThat(_find(H2.class).stream().map(h -> h.getElement().getTextRecursively()))
                .containsExactly("Overdue1", "Due today1", "Coming in two weeks1");
        assertThat(_find(ListItem.class)).hasSize(3);
        assertThat(_find(ListItem.class, spec -> spec.withClasses("task-overdue")))
                .hasSize(1);
        _get(com.vaadin.flow.component.html.Anchor.class, spec -> spec.withText("Lantern Works"));
    }

    @Test
    void ticksATaskOffAndUndoes() {
        signInAs("us-staff", "seattle");
        tasks.save(task("Call back", tasks.day()));
        open();
        _setValue(_get(Checkbox.class), true);
        _assertNone(ListItem.class);
        assertThat(tasks.today().due()).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(_find(ListItem.class)).hasSize(1);
    }

    @Test
    void movesATaskToTheNextWorkingDay() {
        signInAs("us-staff", "seattle");
        tasks.save(task("Call back", tasks.day()));
        open();
        _click(_get(ListItem.class)
                .getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow());
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        b -> b.getText().startsWith("Tomorrow") || b.getText().startsWith("Next working day"))));
        assertThat(tasks.today().due()).isEmpty();
        assertThat(tasks.today().coming()).hasSize(1);
    }

    @Test
    void addsATaskOnTheWay() {
        signInAs("us-staff", "seattle");
        open();
        _get(EmptyState.class);
        _click(_get(Button.class, spec -> spec.withText("Add")));
        assertThat(_get(TextField.class).isInvalid()).isTrue();
        _setValue(_get(TextField.class), "Call 桥🌉 back {0}");
        _click(_get(Button.class, spec -> spec.withText("Add")));
        assertThat(tasks.today().due().getFirst().title()).isEqualTo("Call 桥🌉 back {0}");
        assertThat(_find(ListItem.class)).hasSize(1);
    }

    @Test
    void showsAReaderNothingToAdd() {
        signInAs("auditor", "seattle");
        open();
        _assertNone(Button.class, spec -> spec.withText("Add"));
        _get(EmptyState.class);
    }

    @Test
    void speaksChinese() {
        signInAs("cn-staff", "beijing");
        tasks.save(task("跟进", tasks.day()));
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("today");
        assertThat(_get(H1.class).getText()).isEqualTo("今日");
        assertThat(_get(H2.class).getElement().getTextRecursively()).isEqualTo("今日截止1");
    }
}
