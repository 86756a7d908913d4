package org.qiao.shell;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationState;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.qiao.access.CurrentUser;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.ui.RecordAddress;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * A page that is fetched for a record that is not there for the viewer answers 404, as does an address that leads nowhere.
 * Vaadin draws the page for both after that answer, and so cannot say it itself.
 */
@Component
class PageStatus implements VaadinServiceInitListener {

    private final List<RecordAddress> addresses;
    private final CurrentUser user;

    PageStatus(List<RecordAddress> addresses, CurrentUser user) {
        this.addresses = addresses;
        this.user = user;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::say);
    }

    private void say(IndexHtmlResponse response) {
        var request = response.getVaadinRequest();
        var info = request.getPathInfo();
        var path = info == null ? "" : info.replaceFirst("^/", "");
        if (user.find().isPresent()) {
            var place = request.getService().getRouter().resolveNavigationTarget(new Location(path));
            if (place.filter(state -> isThere(path, state)).isEmpty()) {
                response.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        }
    }

    private boolean isThere(String path, NavigationState state) {
        var parameters = state.getRouteParameters();
        return parameters
                .get("id")
                .or(() -> parameters.get("code"))
                .map(name -> addresses.stream()
                        .filter(address -> path.startsWith(address.path() + "/"))
                        .allMatch(address -> isFound(address, name)
                                && parameters
                                        .get("tab")
                                        .filter(address.tabs().negate())
                                        .isEmpty()))
                .orElse(true);
    }

    private static boolean isFound(RecordAddress address, String name) {
        try {
            address.find().accept(name);
            return true;
        } catch (RecordNotFoundException | AccessDeniedException e) {
            return false;
        }
    }
}
