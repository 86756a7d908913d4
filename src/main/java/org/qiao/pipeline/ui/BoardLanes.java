package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qiao.pipeline.Lane;
import org.qiao.pipeline.StageRef;

/**
 * Swim lanes under each other, each with the stages of the board. A lane is filled when it is unfolded; the first are at once.
 * A card that is dropped in another lane goes to that stage and stays in its own lane: whose a deal is, is changed on the deal.
 */
class BoardLanes extends Div {

    /** So many lanes are unfolded to begin with. */
    private static final int UNFOLDED = 6;

    /** Fills the row with the cards of the lane: of those stages, or of all of them where none is named. */
    interface Filler {
        void fill(BoardRow row, Lane lane, Set<Long> only);
    }

    /** A lane on the screen. */
    private record Shown(Details details, BoardRow row) {}

    private final Map<Optional<Object>, Shown> shown = new HashMap<>();
    private final Supplier<BoardRow> rows;
    private final Filler filler;
    private List<Lane> lanes = List.of();

    BoardLanes(Supplier<BoardRow> rows, Filler filler) {
        this.rows = rows;
        this.filler = filler;
        addClassName("lanes");
    }

    /** Lanes keep their place and their fold from one showing to the next; new ones come at the end. */
    void show(List<Lane> found, Function<Lane, String> name, Set<Long> only) {
        var keys = found.stream().map(BoardLanes::key).toList();
        shown.entrySet().removeIf(entry -> {
            var gone = !keys.contains(entry.getKey());
            if (gone) {
                remove(entry.getValue().details());
            }
            return gone;
        });
        lanes = found;
        for (var lane : found) {
            var isNew = !shown.containsKey(key(lane));
            var there = shown.computeIfAbsent(key(lane), key -> add(key));
            there.details().setSummaryText(t("board.lane", name.apply(lane), lane.count()));
            if (there.details().isOpened()) {
                filler.fill(there.row(), lane, isNew ? Set.of() : only);
            }
        }
    }

    private static Optional<Object> key(Lane lane) {
        return Optional.ofNullable(lane.key());
    }

    private Shown add(Optional<Object> key) {
        var row = rows.get();
        var details = new Details("", row);
        details.addClassName("lane");
        details.setOpened(shown.size() < UNFOLDED);
        details.addOpenedChangeListener(e -> lanes.stream()
                .filter(lane -> e.isOpened() && key(lane).equals(key))
                .forEach(lane -> filler.fill(row, lane, Set.of())));
        add(details);
        return new Shown(details, row);
    }

    List<BoardRow> rows() {
        return new ArrayList<>(shown.values().stream().map(Shown::row).toList());
    }

    void setCurrent(@Nullable StageRef stage) {
        rows().forEach(row -> row.setCurrent(stage));
    }
}
