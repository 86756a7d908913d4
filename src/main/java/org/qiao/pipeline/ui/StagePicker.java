package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiao.pipeline.Board;
import org.qiao.pipeline.StageRef;
import org.qiao.ui.Texts;

/** The stage that a phone shows of the board, with how many deals stand in each. */
class StagePicker extends Select<StageRef> {

    private final Map<Long, Long> counts = new HashMap<>();

    StagePicker(Runnable picked) {
        addClassName("stage-picker");
        setAriaLabel(t("deal.stage"));
        addValueChangeListener(e -> picked.run());
    }

    /** Who had picked a stage keeps it for as long as there is one. */
    void offer(List<StageRef> stages) {
        var picked = getOptionalValue().map(StageRef::id).orElse(0L);
        setItems(stages);
        stages.stream()
                .filter(stage -> stage.id() == picked)
                .findFirst()
                .or(() -> stages.stream().findFirst())
                .ifPresent(this::setValue);
    }

    /** @return how many there are in all stages */
    long count(Board board) {
        board.columns().forEach(column -> counts.put(column.stage().id(), column.count()));
        setItemLabelGenerator(stage -> stage.name(Texts.language()) + " (" + counts.getOrDefault(stage.id(), 0L) + ")");
        return board.pipeline().stages().stream()
                .mapToLong(stage -> counts.getOrDefault(stage.id(), 0L))
                .sum();
    }
}
