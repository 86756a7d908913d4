package org.qiao.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import org.qiao.ui.Formats;

/** The time of one zone; the browser moves it on every minute and marks the hours when nobody is at the office. */
@Tag("qiao-clock")
@JsModule("context://js/qiao-clock.js")
class ClockFace extends HtmlContainer {

    private static final int OPENS = 8;
    private static final int CLOSES = 18;

    ClockFace(String label, ZonedDateTime now) {
        addClassName("clock");
        setClassName("closed", closed(now));
        getElement().setAttribute("zone", now.getZone().getId());
        var name = new Span(label);
        name.addClassName("clock-name");
        var time = new Span(Formats.weekday(now.toLocalDate()) + " " + Formats.time(now.toLocalTime()));
        time.addClassName("clock-time");
        add(name, time);
    }

    private static boolean closed(ZonedDateTime now) {
        return now.getHour() < OPENS
                || now.getHour() >= CLOSES
                || now.getDayOfWeek() == DayOfWeek.SATURDAY
                || now.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
