package org.qiao.shell;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.qiao.access.CurrentUser;
import org.qiao.access.OwnPassword;
import org.qiao.access.Permission;
import org.qiao.access.PreferenceService;
import org.qiao.kernel.Language;
import org.qiao.ui.Texts;
import org.qiao.ui.ViewerLocale;
import org.springframework.stereotype.Service;

/** The user's own menu: who is signed in, language, light or dark, the keys, password, sign out. */
@Service
class UserMenu {

    private static final List<String> SCHEMES = List.of("SYSTEM", "LIGHT", "DARK");

    private final CurrentUser user;
    private final PreferenceService preferences;
    private final OwnPassword passwords;
    private final AuthenticationContext authentication;

    UserMenu(
            CurrentUser user,
            PreferenceService preferences,
            OwnPassword passwords,
            AuthenticationContext authentication) {
        this.user = user;
        this.preferences = preferences;
        this.passwords = passwords;
        this.authentication = authentication;
    }

    Component component() {
        var name = user.require().name(Texts.language());
        var bar = new MenuBar();
        bar.addClassName("user-menu");
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        var avatar = new Avatar(name);
        avatar.getElement().setAttribute("aria-hidden", "true");
        var label = new Span(name);
        label.addClassName("user-name");
        var face = new Div(avatar, label);
        face.addClassName("user-face");
        var root = bar.addItem(face);
        root.getElement().setAttribute("aria-label", name);
        var menu = root.getSubMenu();
        languages(menu);
        menu.addSeparator();
        schemes(menu);
        menu.addSeparator();
        menu.addItem(
                t("keys.title"),
                e -> new KeysDialog(user.may(Permission.TOUCH_WRITE), user.may(Permission.DEAL_WRITE)).open());
        menu.addItem(t("user.password.own"), e -> new OwnPasswordDialog(passwords).open());
        menu.addItem(t("shell.signout"), e -> authentication.logout());
        return bar;
    }

    private void languages(SubMenu menu) {
        for (var language : Language.values()) {
            var item = menu.addItem(language == Language.EN ? "English" : "简体中文", e -> choose(language));
            item.getElement().setAttribute("lang", ViewerLocale.htmlTag(language));
            check(item, language == Texts.language());
        }
    }

    /** Every text on the page changes, so the page is made anew. */
    private void choose(Language language) {
        preferences.saveLanguage(language);
        ViewerLocale.choose(language);
        UI.getCurrent().getPage().reload();
    }

    private void schemes(SubMenu menu) {
        var mine = preferences.mine().colorScheme();
        var items = new LinkedHashMap<String, MenuItem>();
        for (var scheme : SCHEMES) {
            var item = menu.addItem(t("shell.scheme." + scheme.toLowerCase(Locale.ROOT)), e -> {
                preferences.saveColorScheme(scheme);
                UI.getCurrent().getPage().setColorScheme(UiSetup.schemeOf(scheme));
                items.forEach((other, otherItem) -> otherItem.setChecked(other.equals(scheme)));
            });
            items.put(scheme, item);
            check(item, scheme.equals(mine));
        }
    }

    private static void check(MenuItem item, boolean checked) {
        item.setCheckable(true);
        item.setChecked(checked);
    }
}
