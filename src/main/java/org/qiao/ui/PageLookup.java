package org.qiao.ui;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What a column shows that is not part of a list's rows: looked up for all lines of a page at once, when the first cell asks
 * for it. A column that nobody chose costs nothing. Made by {@link ListGrid#lookUp}.
 */
public final class PageLookup<V> {

    /** So many lines are remembered; an export walks through many more. */
    private static final int MOST = 1_000;

    private final Function<List<Long>, Map<Long, V>> read;
    private final Map<Long, Optional<V>> known = new ConcurrentHashMap<>();
    private final Set<Long> announced = new HashSet<>();

    /** @param read finds by the numbers of lines what belongs to them */
    PageLookup(Function<List<Long>, Map<Long, V>> read) {
        this.read = read;
    }

    /** These lines are about to be shown; what was known of them may have changed since. */
    synchronized void announce(Collection<Long> ids) {
        if (announced.size() > MOST) {
            announced.clear();
        }
        announced.addAll(ids);
        ids.forEach(known::remove);
    }

    /** What belongs to the line with this number, if anything does. */
    public Optional<V> of(long id) {
        var found = known.get(id);
        return found == null ? lookUp(id) : found;
    }

    private synchronized Optional<V> lookUp(long id) {
        announced.add(id);
        var found = read.apply(List.copyOf(announced));
        if (known.size() > MOST) {
            known.clear();
        }
        announced.forEach(line -> known.put(line, Optional.ofNullable(found.get(line))));
        announced.clear();
        return Optional.ofNullable(found.get(id));
    }
}
