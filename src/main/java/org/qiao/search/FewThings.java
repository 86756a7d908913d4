package org.qiao.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Things in the search box of which there are so few that they need no index: places, sectors, colleagues, pages. One is found
 * by the beginning of any of its names, or of a word in it.
 *
 * @param things all that there are, in their usual order; asked for anew each time
 */
public record FewThings(String kind, String permission, int position, Supplier<Stream<Thing>> things)
        implements SearchSource {

    /**
     * One thing.
     *
     * @param names in every language
     * @param known whether the viewer may know of it; only asked about what is called as was typed
     * @param hit the line it makes
     */
    public record Thing(long id, List<String> names, BooleanSupplier known, Supplier<Hit> hit) {

        /** A thing that everybody may know of. */
        public Thing(long id, List<String> names, Supplier<Hit> hit) {
            this(id, names, () -> true, hit);
        }
    }

    private record Near(Thing thing, int distance) {}

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
        return near(wanted)
                .sorted(Comparator.comparingInt(Near::distance))
                .limit(limit)
                .map(near -> near.thing().id())
                .toList();
    }

    @Override
    public boolean isCalled(String typed) {
        return near(wanted(typed)).anyMatch(near -> near.distance() == 0);
    }

    private Stream<Near> near(String wanted) {
        return things.get()
                .map(thing -> new Near(thing, distance(thing, wanted)))
                .filter(near ->
                        near.distance() < NO_MATCH && near.thing().known().getAsBoolean());
    }

    private static String wanted(String typed) {
        return Reading.hasHan(typed) ? Reading.key(typed) : typed.strip().toLowerCase(Locale.ROOT);
    }

    private static int distance(Thing thing, String wanted) {
        var nearest = NO_MATCH;
        for (var name : thing.names()) {
            nearest = Math.min(nearest, distance(name, wanted));
        }
        return nearest;
    }

    /** Without a copy of the name in small letters: thousands of them are compared at every key. */
    private static int distance(String name, String wanted) {
        if (begins(name, 0, wanted)) {
            return name.length() == wanted.length() ? 0 : 1;
        }
        for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
            if (begins(name, space + 1, wanted)) {
                return 2;
            }
        }
        return NO_MATCH;
    }

    private static boolean begins(String name, int from, String wanted) {
        return name.regionMatches(true, from, wanted, 0, wanted.length());
    }

    @Override
    public List<Hit> hits(List<Long> ids, String typed) {
        var found = things.get()
                .filter(thing -> ids.contains(thing.id()) && thing.known().getAsBoolean())
                .toList();
        return ListQuery.inOrder(ids, found, Thing::id).stream()
                .map(thing -> thing.hit().get())
                .toList();
    }
}
