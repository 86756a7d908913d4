package org.qiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NameWalkTest {

    /** Groups in memory that count what they are asked. */
    private static final class Counted implements NameWalk.Groups {

        private final Map<@Nullable Long, List<Long>> rows = new HashMap<>();
        private int reads;
        private int counts;

        @Override
        public List<Long> ids(@Nullable Long group, int offset, int limit) {
            reads++;
            return rows.getOrDefault(group, List.of()).stream()
                    .skip(offset)
                    .limit(limit)
                    .toList();
        }

        @Override
        public Map<@Nullable Long, Long> sizes() {
            counts++;
            var sizes = new HashMap<@Nullable Long, Long>();
            rows.forEach((group, ids) -> sizes.put(group, (long) ids.size()));
            return sizes;
        }
    }

    private static List<@Nullable Long> order(int groups) {
        var order = new ArrayList<@Nullable Long>();
        order.add(null);
        LongStream.rangeClosed(1, groups).forEach(order::add);
        return order;
    }

    /** Ids in the order of the walk are 0, 1, 2 …; some groups are empty. */
    private static Counted rows(int groups, int each) {
        var counted = new Counted();
        long next = 0;
        for (var group : order(groups)) {
            if (group == null || group % 3 != 0) {
                counted.rows.put(
                        group, LongStream.range(next, next + each).boxed().toList());
                next += each;
            }
        }
        return counted;
    }

    @Test
    void findsEveryPageWhereverItBegins() {
        var counted = rows(90, 23);
        var total = counted.rows.values().stream().mapToInt(List::size).sum();
        for (var offset : new int[] {0, 1, 22, 23, 24, 450, 500, 501, 700, total - 10, total - 1, total}) {
            assertThat(NameWalk.page(order(90), counted, offset, 50))
                    .as("from %s", offset)
                    .containsExactlyElementsOf(LongStream.range(offset, Math.min(total, offset + 50))
                            .boxed()
                            .toList());
        }
    }

    @Test
    void readsNoMoreGroupsThanThePageNeeds() {
        var counted = rows(90, 100);
        NameWalk.page(order(90), counted, 0, 50);
        assertThat(counted.reads).isEqualTo(1);
        assertThat(counted.counts).isZero();
    }

    @Test
    void countsOnceInsteadOfTryingEmptyGroupsForEver() {
        var counted = new Counted();
        counted.rows.put(900L, List.of(7L));
        assertThat(NameWalk.page(order(900), counted, 0, 50)).containsExactly(7L);
        assertThat(counted.counts).isEqualTo(1);
        assertThat(counted.reads).isLessThan(50);
    }
}
