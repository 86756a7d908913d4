package org.qiao.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Things in the search box of which there are so few that they need no index: places, sectors, colleagues, pages. One is found
 * by the beginning of any of its names, or of a word in it.
 *
 * @param things all that the viewer may know of, in their usual order; asked for anew each time
 */
public record FewThings(String kind, String permission, int position, Supplier<Stream<Thing>> things)
        implements SearchSource {

    /** One thing, its names in every language, and the line it makes. */
    public record Thing(long id, List<String> names, Supplier<Hit> hit) {}

    /** A single Latin letter begins too much. */
    private static final int SHORTEST = 2;

    private static final int NO_MATCH = 3;

    @Override
    public List<String> documents() {
        return List.of();
    }

    @Override
    public List<Long> present(String document, Collection<Long> ids) {
        return List.of();
    }

    @Override
    public List<Long> elsewhere(String typed, int limit) {
        var wanted = wanted(typed);
        if (!Reading.hasHan(wanted) && wanted.length() < SHORTEST) {
            return List.of();
        }
        return things.get()
                .filter(thing -> distance(thing, wanted) < NO_MATCH)
                .sorted(Comparator.comparingInt(thing -> distance(thing, wanted)))
                .limit(limit)
                .map(Thing::id)
                .toList();
    }

    @Override
    public boolean isCalled(String typed) {
        var wanted = wanted(typed);
        return things.get().anyMatch(thing -> distance(thing, wanted) == 0);
    }

    private static String wanted(String typed) {
        return Reading.hasHan(typed) ? Reading.key(typed) : typed.strip().toLowerCase(Locale.ROOT);
    }

    private static int distance(Thing thing, String wanted) {
        return thing.names().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .mapToInt(name -> name.equals(wanted)
                        ? 0
                        : name.startsWith(wanted) ? 1 : name.contains(" " + wanted) ? 2 : NO_MATCH)
                .min()
                .orElse(NO_MATCH);
    }

    @Override
    public List<Hit> hits(List<Long> ids, String typed) {
        var found = things.get().filter(thing -> ids.contains(thing.id())).toList();
        return ListQuery.inOrder(ids, found, Thing::id).stream()
                .map(thing -> thing.hit().get())
                .toList();
    }
}
