package org.qiao.shell;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.qiao.access.CurrentUser;
import org.qiao.access.Desk;
import org.qiao.ui.Formats;
import org.springframework.stereotype.Service;

/** Two clocks: here, and at the other desk, so that nobody calls at four in the morning. */
@Service
class Clocks {

    private static final ZoneId US_DESK = ZoneId.of("America/Los_Angeles");
    private static final ZoneId CHINA_DESK = ZoneId.of("Asia/Shanghai");

    private final CurrentUser user;
    private final Clock clock;

    Clocks(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    Component component() {
        var actor = user.require();
        var clocks = new Div(
                face(t("clock.here"), actor.zone()),
                face(
                        t("clock." + actor.desk().other().name().toLowerCase(java.util.Locale.ROOT)),
                        actor.desk() == Desk.US ? CHINA_DESK : US_DESK));
        clocks.addClassName("clocks");
        return clocks;
    }

    private Component face(String label, ZoneId zone) {
        var now = ZonedDateTime.now(clock).withZoneSameInstant(zone);
        var name = new Span(label);
        name.addClassName("clock-name");
        var time = new Span(Formats.weekday(now.toLocalDate()) + " " + Formats.time(now.toLocalTime()));
        time.addClassName("clock-time");
        time.getElement().setAttribute("data-zone", zone.getId());
        return new Div(name, time);
    }
}
