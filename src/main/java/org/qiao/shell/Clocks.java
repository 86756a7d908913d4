package org.qiao.shell;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.qiao.access.CurrentUser;
import org.qiao.access.Desk;
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
        var other = actor.desk().other();
        var here = new ClockFace(t("clock.here"), now(actor.zone()));
        here.addClassName("here");
        var there = new ClockFace(
                t("clock." + other.name().toLowerCase(Locale.ROOT)), now(other == Desk.CN ? CHINA_DESK : US_DESK));
        var clocks = new Div(here, there);
        clocks.addClassName("clocks");
        return clocks;
    }

    private ZonedDateTime now(ZoneId zone) {
        return ZonedDateTime.now(clock).withZoneSameInstant(zone);
    }
}
