package org.qiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunTest {

    @Test
    void neighboursAreOneRun() {
        assertThat(Run.of(List.of(7L, 5L, 6L))).containsExactly(new Run(5, 7));
    }

    @Test
    void aGapBeginsANewRun() {
        assertThat(Run.of(List.of(1L, 2L, 4L, 9L, 10L))).containsExactly(new Run(1, 2), new Run(4, 4), new Run(9, 10));
    }

    @Test
    void whatIsNamedTwiceCountsOnce() {
        assertThat(Run.of(List.of(3L, 3L, 4L))).containsExactly(new Run(3, 4));
    }

    @Test
    void nothingIsNoRun() {
        assertThat(Run.of(Set.of())).isEmpty();
    }
}
