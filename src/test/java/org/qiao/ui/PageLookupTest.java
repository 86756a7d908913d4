package org.qiao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageLookupTest {

    private final List<List<Long>> asked = new ArrayList<>();

    private final PageLookup<String> lookup = new PageLookup<>(ids -> {
        asked.add(ids.stream().sorted().toList());
        return ids.contains(2L) ? Map.of(2L, "two") : Map.of();
    });

    @Test
    void asksNothingForALineThatNobodyLooksAt() {
        lookup.announce(List.of(1L, 2L, 3L));
        assertThat(asked).isEmpty();
    }

    @Test
    void asksOnceForAllLinesOfAPage() {
        lookup.announce(List.of(1L, 2L, 3L));
        assertThat(lookup.of(1)).isEmpty();
        assertThat(lookup.of(2)).contains("two");
        assertThat(lookup.of(3)).isEmpty();
        assertThat(asked).containsExactly(List.of(1L, 2L, 3L));
    }

    @Test
    void asksAnewForALineThatIsShownAgain() {
        lookup.announce(List.of(2L));
        lookup.of(2);
        lookup.announce(List.of(2L, 4L));
        assertThat(lookup.of(2)).contains("two");
        assertThat(asked).containsExactly(List.of(2L), List.of(2L, 4L));
    }

    @Test
    void answersForALineThatWasNotAnnounced() {
        assertThat(lookup.of(2)).contains("two");
        assertThat(asked).containsExactly(List.of(2L));
    }

    @Test
    void readsNothingForTheCellsOfAHiddenColumn() {
        var grid = new ListGrid<String>();
        grid.addText("NAME", "Name", row -> row, true);
        grid.addSpare("BESIDE", "Beside", row -> lookup.of(row.length()).orElse(""), false);
        var cell = grid.columns()
                .whileShown("BESIDE", row -> lookup.of(row.length()).orElse(""));
        grid.announce(List.of(2L));
        assertThat(cell.apply("ab")).isEmpty();
        assertThat(asked).isEmpty();
        grid.columns().show(List.of("BESIDE"));
        assertThat(cell.apply("ab")).isEqualTo("two");
    }
}
