package org.qiao.search.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qiao.search.FewThings.Thing;

/**
 * The pages of all menus. They are gathered once, and whose menu one is in is only asked about those that are called as was
 * typed: to answer that, Vaadin goes through every page of the application, which is too much for every key.
 */
final class MenuPages {

    private volatile List<Thing> gathered = List.of();

    /** In the order of the menu. */
    List<Thing> all() {
        if (gathered.isEmpty()) {
            gathered = gather();
        }
        return gathered;
    }

    private static List<Thing> gather() {
        var routes = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getMenuData() != null)
                .sorted(Comparator.comparing(route -> route.getMenuData().getOrder()))
                .toList();
        var pages = new ArrayList<Thing>();
        for (var route : routes) {
            pages.add(FoundPages.thing(
                    pages.size(), route.getMenuData().getTitle(), route.getTemplate(), () -> isInTheMenu(route)));
        }
        return List.copyOf(pages);
    }

    private static boolean isInTheMenu(RouteData route) {
        return MenuConfiguration.getMenuEntries().stream()
                .anyMatch(entry -> route.getNavigationTarget().equals(entry.menuClass()));
    }
}
