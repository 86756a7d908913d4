package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.qiao.pipeline.Board;
import org.qiao.pipeline.StageRef;
import org.qiao.ui.Texts;

/** The stage that a phone shows of the board, with how many deals stand in each. */
class StagePicker extends Select<StageRef> {

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

    void count(Board board) {
        setItemLabelGenerator(stage -> stage.name(Texts.language()) + " (" + count(board, stage) + ")");
    }

    private static long count(Board board, StageRef stage) {
        return board.columns().stream()
                .filter(c -> c.stage().id() == stage.id())
                .mapToLong(Board.Column::count)
                .sum();
    }
}
