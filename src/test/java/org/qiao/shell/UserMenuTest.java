package org.qiao.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.github.mvysny.kaributesting.v10.ShortcutsKt;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.access.PreferenceService;
import org.qiao.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

class UserMenuTest extends ViewTest {

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private PasswordEncoder encoder;

    @BeforeEach
    void open() {
        signInAs("us-staff", "seattle");
        openTab();
        UI.getCurrent().navigate("companies");
    }

    private static List<MenuItem> items() {
        return bar().getItems().getFirst().getSubMenu().getItems();
    }

    private static MenuBar bar() {
        return _get(MenuBar.class, spec -> spec.withClasses("user-menu"));
    }

    private static MenuItem item(String text) {
        return items().stream()
                .filter(item -> item.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static void choose(String text) {
        ContextMenuKt._click(bar(), item(text));
    }

    @Test
    void keepsTheSchemeWithTheUserAndShowsItAtOnce() {
        assertThat(item("Light or dark as the system").isChecked()).isTrue();
        choose("Dark");
        assertThat(preferences.mine().colorScheme()).isEqualTo("DARK");
        assertThat(UI.getCurrent().getPage().getColorScheme()).isEqualTo(ColorScheme.Value.DARK);
        assertThat(items().stream().filter(MenuItem::isChecked).map(MenuItem::getText))
                .containsExactly("English", "Dark");
        choose("Light or dark as the system");
        assertThat(preferences.mine().colorScheme()).isEqualTo("SYSTEM");
        assertThat(item("Dark").isChecked()).isFalse();
    }

    @Test
    void keepsTheLanguageWithTheUser() {
        choose("简体中文");
        assertThat(preferences.mine().language()).isEqualTo(Language.ZH);
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void keepsTheSchemeWhenTheLanguageChanges() {
        choose("Dark");
        choose("简体中文");
        assertThat(preferences.mine()).isEqualTo(new PreferenceService.Preferences(Language.ZH, "DARK"));
    }

    @Test
    void changesOnesOwnPasswordAndSaysWhatIsWrongAtTheField() {
        jdbc.sql("update app_user set password_hash = ?")
                .param(encoder.encode("the old long phrase"))
                .update();
        choose("Change password");
        var current = _get(PasswordField.class, spec -> spec.withLabel("Present password"));
        var password = _get(PasswordField.class, spec -> spec.withLabel("New password"));
        _setValue(current, "a guess");
        _setValue(password, "the new long phrase");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(current.getErrorMessage()).isEqualTo("That is not your present password");
        assertThat(password.getValue()).isEqualTo("the new long phrase");
        _setValue(current, "the old long phrase");
        _setValue(password, "short");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(password.getErrorMessage()).isEqualTo("At least 10 characters");
        _setValue(password, "the new long phrase");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        _assertNone(PasswordField.class);
    }

    @Test
    void escAsksBeforeItDropsTypedPasswords() {
        choose("Change password");
        ShortcutsKt._fireShortcut(_get(OwnPasswordDialog.class), Key.ESCAPE);
        _assertNone(OwnPasswordDialog.class);
        choose("Change password");
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("New password")), "the new long phrase");
        ShortcutsKt._fireShortcut(_get(OwnPasswordDialog.class), Key.ESCAPE);
        _get(OwnPasswordDialog.class);
        _click(_get(Button.class, spec -> spec.withText("Discard")));
        _assertNone(OwnPasswordDialog.class);
    }

    @Test
    void showsTheKeys() {
        choose("Keyboard");
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Log a touch", "Ctrl", "Move the card one stage back or on");
    }
}
