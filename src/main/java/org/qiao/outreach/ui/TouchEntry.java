package org.qiao.outreach.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.qiao.outreach.About;
import org.qiao.outreach.Outcome;
import org.qiao.outreach.TouchRow;
import org.qiao.outreach.When;
import org.qiao.ui.Chip;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;

/** One touch in a timeline: few elements, and what was said as text, never as markup. */
class TouchEntry extends Article {

    /** A timeline shows this many characters of what was said; the rest comes on demand. */
    private static final int SHORT = 700;

    /**
     * @param here whose timeline it is
     * @param with a line of colleagues and place
     * @param viewer the zone of the viewer's office
     */
    TouchEntry(TouchRow touch, About here, String with, ZoneId viewer) {
        addClassNames("touch", "touch-" + touch.channel().name().toLowerCase(Locale.ROOT));
        add(head(touch, viewer));
        subject(touch);
        said(touch.said(Texts.language()), "touch-said");
        said(touch.otherSaid(Texts.language()), "touch-said-other");
        var who = new Div();
        who.addClassName("touch-who");
        who.add(Links.to(touch.companies(), touch.people(), touch.deal(), here));
        who.add(new Span(with));
        add(who);
    }

    private void subject(TouchRow touch) {
        var text = touch.subject(Texts.language());
        if (text.isEmpty()) {
            return;
        }
        var subject = new Span(text);
        subject.addClassName("touch-subject");
        add(subject);
        var otherText = touch.otherSubject(Texts.language());
        if (!otherText.isEmpty()) {
            var other = new Span(otherText);
            other.addClassNames("touch-subject-other", "soft");
            add(other);
        }
    }

    private Div head(TouchRow touch, ZoneId viewer) {
        var head = new Div();
        head.addClassName("touch-head");
        var channel = new Span(t(touch.channel()));
        channel.addClassName("touch-channel");
        var when = new Span(text(touch.when()));
        when.addClassName("touch-when");
        head.add(channel, when);
        elsewhere(touch.when(), viewer).forEach(text -> {
            var other = new Span(text);
            other.addClassName("soft");
            head.add(other);
        });
        if (touch.outcome() != null) {
            head.add(new Chip(t(touch.outcome()), tone(touch.outcome())));
        }
        if (touch.confidential()) {
            head.add(new Chip(t("touch.confidential"), Chip.Tone.ALERT));
        }
        if (touch.shared()) {
            head.add(new Chip(t("ui.shared.chip"), Chip.Tone.PLAIN));
        }
        return head;
    }

    static String text(When when) {
        var day = Formats.weekdayAndDay(when.local().toLocalDate());
        return when.allDay()
                ? day
                : t("touch.moment", day, Formats.time(when.local().toLocalTime()), Formats.zone(when.zone()));
    }

    /** The same moment on the viewer's clocks, where these show another time. */
    static List<String> elsewhere(When when, ZoneId viewer) {
        if (when.allDay()) {
            return List.of();
        }
        var there = When.of(when.instant(), viewer, false);
        return there.local().equals(when.local()) ? List.of() : List.of(text(there));
    }

    private static Chip.Tone tone(Outcome outcome) {
        return switch (outcome) {
            case POSITIVE -> Chip.Tone.ACCENT;
            case NEGATIVE -> Chip.Tone.ALERT;
            case NEUTRAL, NO_ANSWER -> Chip.Tone.PLAIN;
        };
    }

    private void said(String text, String className) {
        if (text.isEmpty()) {
            return;
        }
        var said = new Span(text);
        said.addClassNames("prose", className);
        add(said);
        if (text.codePointCount(0, text.length()) > SHORT) {
            said.setText(text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…");
            var all = new Button(t("touch.said.all"));
            all.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            all.addClickListener(e -> {
                said.setText(text);
                all.removeFromParent();
            });
            add(all);
        }
    }

    /** Adds what may be done with the touch, quiet until the entry is looked at. */
    void allow(Runnable edit, Runnable archive) {
        var actions = new Div();
        actions.addClassName("touch-actions");
        actions.add(button(VaadinIcon.PENCIL, "ui.edit", edit), button(VaadinIcon.ARCHIVE, "ui.archive", archive));
        add(actions);
    }

    private static Button button(VaadinIcon icon, String key, Runnable action) {
        var button = new Button(icon.create(), e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(t(key));
        button.setTooltipText(t(key));
        return button;
    }
}
