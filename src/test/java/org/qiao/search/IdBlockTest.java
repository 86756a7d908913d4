package org.qiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Many ids are asked for in as few queries as read little in vain. */
class IdBlockTest {

    private static List<Long> everyNth(int step, int count) {
        return LongStream.range(1, count + 1).map(i -> i * step).boxed().toList();
    }

    @Test
    void idsThatLieCloseTogetherAreAskedForByTheirEnds() {
        var blocks = IdBlock.of(everyNth(2, 20_000).reversed());
        assertThat(blocks).hasSize(1);
        assertThat(blocks.getFirst().in("e.dealId")).isEqualTo("e.dealId between :first and :last");
        assertThat(blocks.getFirst().ids()).startsWith(2L).endsWith(40_000L);
    }

    @Test
    void idsThatLieFarApartAreListed() {
        var ids = everyNth(100, 2_000);
        var blocks = IdBlock.of(ids);
        assertThat(blocks).hasSize(3).noneMatch(IdBlock::close);
        assertThat(blocks.stream().flatMap(block -> block.ids().stream())).containsExactlyElementsOf(ids);
        assertThat(blocks.getFirst().in("e.dealId")).isEqualTo("e.dealId in :ids");
    }

    @Test
    void fewIdsAreListedAndNoIdsAreNoQuery() {
        assertThat(IdBlock.of(List.of(7L, 5L, 7L))).containsExactly(new IdBlock(List.of(5L, 7L), false));
        assertThat(IdBlock.of(List.of())).isEmpty();
    }
}
