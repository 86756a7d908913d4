package org.qiao.shell;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.List;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.ui.TopBarItem;

/** The frame: navigation on the left, what is always at hand on top. It shows only what the user may open. */
@Layout
@AnonymousAllowed
@JsModule("context://js/qiao-keys.js")
@JsModule("context://js/qiao-pick.js")
public class MainLayout extends AppLayout {

    /** Menu orders from here on are lists that records refer to. */
    private static final double REFERENCE = 90;

    /** Menu orders from here on are administration. */
    private static final double ADMINISTRATION = 100;

    MainLayout(CurrentUser user, List<TopBarItem> topBarItems, UserMenu userMenu, Clocks clocks) {
        addClassName("shell");
        setPrimarySection(Section.DRAWER);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(t("shell.menu"));
        var bar = new Div();
        bar.addClassName("topbar");
        if (user.find().isPresent()) {
            topBarItems.stream()
                    .filter(item -> user.may(item.permission()))
                    .sorted(Comparator.comparing(TopBarItem::position))
                    .forEach(item -> bar.add(item.component()));
            var space = new Div();
            space.addClassName("grow");
            bar.add(
                    space,
                    clocks.component(),
                    userMenu.component(),
                    KeysDialog.opener(user.may(Permission.TOUCH_WRITE), user.may(Permission.DEAL_WRITE)));
            addToDrawer(brand(), navigation());
            addToNavbar(toggle, bar);
        }
    }

    /** Whether it is a list that records refer to. */
    static boolean isReference(MenuEntry entry) {
        return entry.order() != null && entry.order() >= REFERENCE && entry.order() < ADMINISTRATION;
    }

    private static Div brand() {
        var mark = new Span("桥");
        mark.addClassName("brand-mark");
        var brand = new Div(mark, new Span("Qiao"));
        brand.addClassName("brand");
        return brand;
    }

    /** Views announce themselves with {@code @Menu}; titles are text keys, orders say which part of the menu is theirs. */
    private static Div navigation() {
        var daily = new SideNav();
        var lists = new SideNav(t("shell.lists"));
        var admin = new SideNav(t("shell.admin"));
        for (var entry : MenuConfiguration.getMenuEntries()) {
            var item = new SideNavItem(t(entry.title()), entry.path());
            item.setMatchNested(!entry.path().isEmpty() && !entry.path().equals("/"));
            if (entry.icon() != null) {
                item.setPrefixComponent(new Icon(entry.icon()));
            }
            var order = entry.order() == null ? 0.0 : entry.order();
            (order >= ADMINISTRATION ? admin : order >= REFERENCE ? lists : daily).addItem(item);
        }
        var navigation = new Div();
        navigation.addClassName("navigation");
        for (var part : List.of(daily, lists, admin)) {
            if (!part.getItems().isEmpty()) {
                navigation.add(part);
            }
        }
        return navigation;
    }
}
