package org.qiao.shell;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;
import org.qiao.ui.EmptyState;

/**
 * The start: leads on to the first page of the menu that the user may open, or says that there is none. Lists that records
 * refer to are nobody's daily work: whoever has nothing else but administration begins there.
 */
@Route("")
@PermitAll
class HomeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var entries = MenuConfiguration.getMenuEntries();
        entries.stream()
                .filter(entry -> !MainLayout.isReference(entry))
                .findFirst()
                .or(() -> entries.stream().findFirst())
                .ifPresentOrElse(
                        entry -> event.forwardTo(entry.path().replaceFirst("^/", "")),
                        () -> add(new EmptyState(t("home.nothing"))));
    }

    @Override
    public String getPageTitle() {
        return "Qiao 桥";
    }
}
