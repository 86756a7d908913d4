package org.qiao.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A small label; its tone adds colour to what its text already says. */
public class Chip extends Span {

    /** A steady tone, readable in light and dark. */
    public enum Tone {
        PLAIN,
        ACCENT,
        US,
        CN,
        ALERT
    }

    public Chip(String text, Tone tone) {
        super(text);
        addClassNames("chip", "chip-" + tone.name().toLowerCase(Locale.ROOT));
    }
}
