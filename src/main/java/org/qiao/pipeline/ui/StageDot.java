package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Span;
import org.qiao.pipeline.StageColor;

/** The color of a stage as a dot before its name; whoever cannot tell colors misses nothing. */
class StageDot extends Span {

    StageDot(StageColor color) {
        addClassNames("stage-dot", color.tone());
        getElement().setAttribute("aria-hidden", "true");
    }

    /** The dot and what the color is called. */
    static Span withName(StageColor color) {
        return new Span(new StageDot(color), new Span(t(color)));
    }
}
