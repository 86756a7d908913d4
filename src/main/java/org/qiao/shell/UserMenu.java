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
import org.qiao.access.CurrentUser;
import org.qiao.access.PreferenceService;
import org.qiao.access.PreferenceService.Preferences;
import org.qiao.kernel.Language;
import org.qiao.ui.Texts;
import org.qiao.ui.ViewerLocale;
import org.springframework.stereotype.Service;

/** The user's own menu: who is signed in, language, light or dark, sign out. */
@Service
class UserMenu {

    private final CurrentUser user;
    private final PreferenceService preferences;
    private final AuthenticationContext authentication;

    UserMenu(CurrentUser user, PreferenceService preferences, AuthenticationContext authentication) {
        this.user = user;
        this.preferences = preferences;
        this.authentication = authentication;
    }

    Component component() {
        var actor = user.require();
        var name = actor.name(Texts.language());
        var bar = new MenuBar();
        bar.addClassName("user-menu");
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        var avatar = new Avatar(name);
        avatar.getElement().setAttribute("aria-hidden", "true");
        var label = new Span(name);
        label.addClassName("user-name");
        var root = bar.addItem(new Div(avatar, label));
        root.getElement().setAttribute("aria-label", name);
        var menu = root.getSubMenu();
        languages(menu);
        menu.addSeparator();
        schemes(menu);
        menu.addSeparator();
        menu.addItem(t("shell.signout"), e -> authentication.logout());
        return bar;
    }

    private void languages(SubMenu menu) {
        var mine = preferences.mine();
        for (var language : Language.values()) {
            var item = menu.addItem(language == Language.EN ? "English" : "简体中文", e -> {
                preferences.save(new Preferences(language, mine.colorScheme()));
                ViewerLocale.choose(language);
                UI.getCurrent().getPage().reload();
            });
            check(item, language == Texts.language());
        }
    }

    private void schemes(SubMenu menu) {
        var mine = preferences.mine();
        for (var scheme : new String[] {"SYSTEM", "LIGHT", "DARK"}) {
            var item = menu.addItem(t("shell.scheme." + scheme.toLowerCase(java.util.Locale.ROOT)), e -> {
                preferences.save(new Preferences(preferences.mine().language(), scheme));
                UI.getCurrent().getPage().setColorScheme(UiSetup.schemeOf(scheme));
                e.getSource()
                        .getParent()
                        .ifPresent(p -> p.getChildren()
                                .filter(MenuItem.class::isInstance)
                                .map(MenuItem.class::cast)
                                .filter(MenuItem::isCheckable)
                                .filter(i -> i.getElement().hasAttribute("data-scheme"))
                                .forEach(i -> i.setChecked(i == e.getSource())));
            });
            item.getElement().setAttribute("data-scheme", scheme);
            check(item, mine.colorScheme().equals(scheme));
        }
    }

    private static void check(MenuItem item, boolean checked) {
        item.setCheckable(true);
        item.setChecked(checked);
    }
}
