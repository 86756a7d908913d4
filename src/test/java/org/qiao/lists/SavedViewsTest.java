package org.qiao.lists;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.beans.factory.annotation.Autowired;

/** Views that were saved are renamed, changed and removed by whoever saved them, and put back from the toast. */
class SavedViewsTest extends ViewTest {

    @Autowired
    private SavedViews views;

    private static Stream<MenuItem> items(MenuItem item) {
        return Stream.concat(
                Stream.of(item), item.getSubMenu().getItems().stream().flatMap(SavedViewsTest::items));
    }

    /** Chooses an entry of the menu's entry. */
    private static void choose(String action, String view) {
        var entry = _find(MenuBar.class).stream()
                .flatMap(bar -> bar.getItems().stream())
                .flatMap(SavedViewsTest::items)
                .filter(item -> item.getText().equals(action))
                .flatMap(item -> item.getSubMenu().getItems().stream())
                .filter(item -> item.getText().equals(view))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(entry, new ClickEvent<>(entry));
    }

    private ViewRef only() {
        assertThat(views.of("companies")).hasSize(1);
        return views.of("companies").getFirst();
    }

    private void open(String query) {
        openTab();
        UI.getCurrent().navigate("companies", QueryParameters.fromString(query));
    }

    @Test
    void renamesAViewAndUndoesIt() {
        signInAs("us-staff", "seattle");
        views.save("companies", "Our membres", "kind=member", false);
        open("");
        choose("Rename a view", "Our membres");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).getValue())
                .isEqualTo("Our membres");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Our members");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("For everybody in my office")), true);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(only())
                .extracting(ViewRef::name, ViewRef::query, ViewRef::forOffice)
                .containsExactly("Our members", "kind=member", true);
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(only()).extracting(ViewRef::name, ViewRef::forOffice).containsExactly("Our membres", false);
    }

    @Test
    void savesWhatIsShownToAViewAndUndoesIt() {
        signInAs("us-staff", "seattle");
        views.save("companies", "Our members", "kind=member", false);
        open("kind=member&office=seattle&sort=-name");
        choose("Save what is shown to", "Our members");
        assertThat(only().query()).isEqualTo("kind=member&office=seattle&sort=-name");
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(only().query()).isEqualTo("kind=member");
    }

    @Test
    void removesAViewAndUndoesIt() {
        signInAs("us-staff", "seattle");
        views.save("companies", "Our members", "kind=member", true);
        open("");
        choose("Remove a view", "Our members");
        assertThat(views.of("companies")).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(only()).extracting(ViewRef::name, ViewRef::forOffice).containsExactly("Our members", true);
    }

    @Test
    void saysThatAViewIsGoneAndDropsItFromTheMenu() {
        signInAs("us-staff", "seattle");
        for (var action : List.of("Save what is shown to", "Remove a view")) {
            var view = views.save("companies", "Our members", "kind=member", false);
            open("kind=partner");
            views.remove(view.id());
            choose(action, "Our members");
            _get(Span.class, spec -> spec.withText("View “Our members” was removed in the meantime"));
            assertThat(menu()).doesNotContain("Our members");
        }
        var view = views.save("companies", "Our members", "kind=member", false);
        open("");
        choose("Rename a view", "Our members");
        views.remove(view.id());
        _click(_get(Button.class, spec -> spec.withText("Save")));
        _get(Span.class, spec -> spec.withText("View “Our members” was removed in the meantime"));
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(menu()).doesNotContain("Our members");
    }

    private static List<String> menu() {
        return _find(MenuBar.class).stream()
                .flatMap(bar -> bar.getItems().stream())
                .flatMap(SavedViewsTest::items)
                .map(MenuItem::getText)
                .toList();
    }

    @Test
    void aViewOfTheOfficeIsChangedByWhoeverSavedItAloneUntilTheyAreGone() {
        var owner = signInAs("us-staff", "seattle");
        var view = views.save("companies", "Our members", "kind=member", true).id();
        signInAs("us-manager", "seattle");
        assertThat(views.of("companies"))
                .extracting(ViewRef::name, ViewRef::changeable)
                .containsExactly(tuple("Our members", false));
        assertThatThrownBy(() -> views.rename(view, "Mine", false)).isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() -> views.update(view, "kind=partner")).isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() -> views.remove(view)).isInstanceOf(RecordNotFoundException.class);
        jdbc.sql("update app_user set disabled = 1 where id = ?").param(owner).update();
        usersChanged();
        assertThat(views.update(view, "kind=partner").changeable()).isTrue();
        signInAs("us-manager", "los-angeles");
        assertThatThrownBy(() -> views.remove(view)).as("another office's").isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void refusesAViewWithoutANameAndOneWithTooManyFilters() {
        signInAs("us-staff", "seattle");
        var view = views.save("companies", "Our members", "kind=member", false).id();
        assertThatThrownBy(() -> views.rename(view, "  ", false))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.key()).isEqualTo("view.name.required"));
        assertThatThrownBy(() -> views.update(view, "q=" + "x".repeat(2000)))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.key()).isEqualTo("view.query.long"));
        assertThat(only().query()).isEqualTo("kind=member");
    }
}
