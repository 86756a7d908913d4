package org.qiao.pipeline.ui;

import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.pipeline.Board;
import org.qiao.pipeline.BoardService;
import org.qiao.pipeline.StageRef;

/** The stages of a pipeline side by side: a whole board, or one swim lane of it. */
class BoardRow extends Div {

    private final Map<Long, BoardColumn> byStage = new HashMap<>();
    private final Map<Long, Integer> wanted = new HashMap<>();
    private final DealMover mover;
    private final Runnable more;

    /** @param more shows the row anew, after further cards of a stage were asked for */
    BoardRow(DealMover mover, Runnable more) {
        this.mover = mover;
        this.more = more;
        addClassName("board");
    }

    private BoardColumn column(StageRef stage) {
        var column = new BoardColumn(stage);
        column.onDrop(e -> mover.move(e.deal(), e.version(), column.stage()));
        column.onShift(e -> mover.shift(e.deal(), e.version(), column.stage(), e.by()));
        column.onMenu(e -> mover.ask(e.deal(), e.version(), column.stage()));
        column.onMore(() -> {
            wanted.merge(stage.id(), 2 * BoardService.FIRST, (had, add) -> had + BoardService.FIRST);
            more.run();
        });
        return column;
    }

    /** How many cards of a stage are wanted, where it is not the first ones only. */
    Map<Long, Integer> wanted() {
        return wanted;
    }

    void show(Board board, BoardWriter writer) {
        arrange(board.pipeline().stages());
        board.columns()
                .forEach(content -> Objects.requireNonNull(
                                byStage.get(content.stage().id()))
                        .show(content.stage(), writer.write(content, board)));
    }

    /** Columns stay as long as their stages do, and stand in their order. */
    private void arrange(List<StageRef> stages) {
        var ids = stages.stream().map(StageRef::id).toList();
        byStage.keySet().retainAll(ids);
        stages.forEach(stage -> byStage.computeIfAbsent(stage.id(), id -> column(stage)));
        var columns = ids.stream().map(byStage::get).toList();
        if (!columns.equals(getChildren().toList())) {
            removeAll();
            columns.forEach(this::add);
        }
    }

    /** A phone shows one stage at a time. */
    void setCurrent(@Nullable StageRef stage) {
        byStage.forEach((id, column) -> column.setCurrent(stage != null && id == stage.id()));
    }
}
