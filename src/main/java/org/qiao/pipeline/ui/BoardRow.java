package org.qiao.pipeline.ui;

import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiao.pipeline.Board;
import org.qiao.pipeline.BoardService;
import org.qiao.pipeline.StageRef;

/** The stages of a pipeline side by side: a whole board, or one swim lane of it. */
class BoardRow extends Div {

    private final Map<Long, BoardColumn> byStage = new LinkedHashMap<>();
    private final Map<Long, Integer> wanted = new HashMap<>();

    /** @param more shows the row anew, after further cards of a stage were asked for */
    BoardRow(List<StageRef> stages, DealMover mover, Runnable more) {
        addClassName("board");
        for (var stage : stages) {
            var column = new BoardColumn(stage);
            column.onDrop(e -> mover.move(e.deal(), e.version(), stage));
            column.onShift(e -> mover.shift(e.deal(), e.version(), stage, e.by()));
            column.onMenu(e -> mover.ask(e.deal(), e.version(), stage));
            column.onMore(() -> {
                wanted.merge(stage.id(), 2 * BoardService.FIRST, (had, add) -> had + BoardService.FIRST);
                more.run();
            });
            byStage.put(stage.id(), column);
            add(column);
        }
    }

    /** How many cards of a stage are wanted, where it is not the first ones only. */
    Map<Long, Integer> wanted() {
        return wanted;
    }

    void show(Board board, BoardWriter writer) {
        board.columns().forEach(content -> {
            var column = byStage.get(content.stage().id());
            if (column != null) {
                column.show(writer.write(content, board.next()));
            }
        });
    }

    /** A phone shows one stage at a time. */
    void setCurrent(@Nullable StageRef stage) {
        byStage.forEach((id, column) -> column.setCurrent(stage != null && id == stage.id()));
    }
}
