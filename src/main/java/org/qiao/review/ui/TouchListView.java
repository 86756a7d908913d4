package org.qiao.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.qiao.access.Desk;
import org.qiao.access.Permission;
import org.qiao.review.ReviewDays;
import org.qiao.ui.DayToken;

/** Leads to the touches behind one bar: those of a desk in so many days up to today or an earlier day. */
@Route("review/touches")
@RolesAllowed(Permission.REVIEW_READ)
class TouchListView extends Div implements BeforeEnterObserver {

    private final ReviewDays days;

    TouchListView(ReviewDays days) {
        this.days = days;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var desk = parameters
                .getSingleParameter("desk")
                .flatMap(name -> Arrays.stream(Desk.values())
                        .filter(d -> d.name().equalsIgnoreCase(name))
                        .findFirst())
                .orElse(Desk.US);
        var span = parameters.getSingleParameter("days").orElse("").equals("28") ? 28 : 7;
        var last = DayToken.upTo(parameters, "asof", days.today());
        event.forwardTo(
                "touches",
                QueryParameters.simple(Map.of(
                        "desk", desk.name().toLowerCase(Locale.ROOT), "at", last.minusDays(span - 1L) + ".." + last)));
    }
}
