package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import org.qiao.pipeline.KeptDeals;

/** Says on a board that there are confidential deals beside those that it shows; nothing where there are few. */
class KeptNote extends Div {

    private final transient KeptDeals kept;

    KeptNote(KeptDeals kept) {
        this.kept = kept;
        addClassNames("soft", "kept-note");
        refresh();
    }

    /** Asks again, after something has changed. */
    void refresh() {
        var atLeast = kept.atLeast();
        setVisible(atLeast.isPresent());
        setText(atLeast.isPresent() ? t("board.kept", atLeast.getAsInt()) : "");
    }
}
