package org.qiao.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import org.qiao.access.Permission;
import org.qiao.pipeline.DealAddress;

/** The review once had lists of deals of its own; their addresses lead to the list of deals that shows the same. */
@Route("review/deals")
@RouteAlias("review/stuck")
@RolesAllowed(Permission.REVIEW_READ)
class EarlierDealsView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getLocation().getPath().endsWith("stuck")) {
            event.forwardTo(DealAddress.DEALS, QueryParameters.fromString(DealAddress.STUCK.query()));
            return;
        }
        var asked = new HashMap<String, String>();
        event.getLocation()
                .getQueryParameters()
                .getParameters()
                .forEach((key, values) -> asked.put(key, values.getFirst()));
        asked.computeIfPresent("stage", (key, code) -> asked.getOrDefault("pipeline", "") + "." + code);
        asked.put("open", "1");
        asked.put("sort", "since");
        event.forwardTo(DealAddress.DEALS, QueryParameters.simple(asked));
    }
}
