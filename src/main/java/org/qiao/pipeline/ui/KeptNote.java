package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import org.qiao.pipeline.KeptDeals;
import org.qiao.pipeline.StageRef;

/** Says on a board that there are confidential deals beside those that it shows; nothing where there are few. */
class KeptNote extends Div {

    private final transient KeptDeals kept;

    KeptNote(KeptDeals kept) {
        this.kept = kept;
        addClassNames("soft", "kept-note");
        refresh(List.of(), Set.of());
    }

    /**
     * Asks again, after something has changed.
     *
     * @param changed the stages in which it did, or none where it may be any: between open ones no deal enters or leaves those
     *     that are counted
     */
    void refresh(List<StageRef> stages, Set<Long> changed) {
        if (!changed.isEmpty()
                && stages.stream().filter(stage -> changed.contains(stage.id())).allMatch(StageRef::isOpen)) {
            return;
        }
        var atLeast = kept.atLeast();
        setVisible(atLeast.isPresent());
        setText(atLeast.isPresent() ? t("board.kept", atLeast.getAsInt()) : "");
    }
}
