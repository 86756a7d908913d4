package org.qiao.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Records that bear the same name, whatever its script, an organisation's legal form and the order of a person's. Leads to
 * ids; their module says who may see them.
 */
@Component
public class Twins {

    /** From here on a beginning of a name is enough to say whose it may become. */
    private static final int SHORTEST_HAN = 2;

    private static final int SHORTEST_LATIN = 4;

    /** Fewer words are in too many names. */
    private static final int FEWEST_WORDS = 3;

    private final SearchIndex index;
    private final SearchLookup lookup;

    Twins(SearchIndex index, SearchLookup lookup) {
        this.index = index;
        this.lookup = lookup;
    }

    /**
     * Records that may be the same as one of a name.
     *
     * @param same those with that name
     * @param begin those whose name begins so; none while too little of it is there
     */
    public record Found(Set<Long> same, Set<Long> begin) {}

    /** @param limit for each way of writing the name */
    public Found of(String kind, String name, int limit) {
        var core = NameCore.of(Findable.cut(name, Findable.LONGEST_LINE));
        if (core.isEmpty()) {
            return new Found(Set.of(), Set.of());
        }
        var found = of(kind, core, Reading.hasHan(core) ? Reading.pinyin(core) : "", limit, false);
        return isLong(core) ? found : new Found(found.same(), Set.of());
    }

    /**
     * Records whose name is not that one and yet alike: in Latin letters one slip of the fingers away, or with a word more
     * than it has; in Chinese with one character that is read alike, in a name of five and more.
     *
     * @param limit for each way of being alike
     */
    public Set<Long> alike(String kind, String name, int limit) {
        var typed = Findable.cut(name, Findable.LONGEST_LINE);
        var core = NameCore.of(typed);
        var found = new LinkedHashSet<Long>();
        if (Nearly.mayBeMisspelled(core)) {
            return misspelled(kind, core, limit);
        }
        if (Reading.hasHan(core) || !isLong(core) || NameCore.isOnlyForm(typed)) {
            return found;
        }
        if (Nearly.mayBe(core)) {
            found.addAll(lookup.oneSlip(kind, core, false, limit));
        }
        var words = NameCore.core(typed);
        if (words.size() >= FEWEST_WORDS) {
            found.addAll(lookup.allWords(kind, words, false, limit));
        }
        return found;
    }

    private Set<Long> misspelled(String kind, String core, int limit) {
        var sound = Findable.CORE_SOUND + Findable.cut(Reading.pinyin(core), Findable.KEY);
        var documents = index.documents(kind, index.beginning(kind, List.of(sound), limit, false));
        return documents.entrySet().stream()
                .filter(e ->
                        Findable.lines(e.getValue(), Findable.CORE).anyMatch(name -> Nearly.isMisspelled(name, core)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * People with that name, in either script and order.
     *
     * @param limit for each way of writing the name
     */
    public Set<Long> of(String kind, PersonCore name, int limit) {
        return name.written().isEmpty()
                ? Set.of()
                : of(kind, first(name.written()), first(name.sounds()), limit, true)
                        .same();
    }

    private static String first(Set<String> spellings) {
        return spellings.stream().findFirst().orElse("");
    }

    /**
     * @param sound how a Chinese name is read, empty for another
     * @param whole leaves out names that only begin so
     */
    private Found of(String kind, String core, String sound, int limit, boolean whole) {
        var cut = Findable.cut(core, Findable.KEY);
        var beginnings = new ArrayList<String>();
        beginnings.add(Findable.CORE + cut);
        beginnings.add(sound.isEmpty() ? Findable.CORE_SOUND + cut : Findable.CORE + Findable.cut(sound, Findable.KEY));
        var ids = index.beginning(kind, beginnings, limit, false, key -> !whole || beginnings.contains(key));
        var documents = index.documents(kind, ids);
        var same = new LinkedHashSet<Long>();
        var begins = new LinkedHashSet<Long>();
        for (var id : ids) {
            switch (match(documents.getOrDefault(id, ""), core, sound)) {
                case SAME -> same.add(id);
                case BEGINS -> begins.add(id);
                case NONE -> {}
            }
        }
        return new Found(same, begins);
    }

    private static boolean isLong(String core) {
        return core.codePointCount(0, core.length()) >= (Reading.hasHan(core) ? SHORTEST_HAN : SHORTEST_LATIN);
    }

    private enum Match {
        NONE,
        BEGINS,
        SAME
    }

    private static Match match(String document, String core, String sound) {
        var named = document.lines().anyMatch(line -> line.indexOf(Findable.CORE) == 0 && Reading.hasHan(line));
        var best = Match.NONE;
        for (var line : document.split("\n")) {
            if (!line.isEmpty() && (line.charAt(0) == Findable.CORE || line.charAt(0) == Findable.CORE_SOUND)) {
                var written = line.charAt(0) == Findable.CORE;
                var text = line.substring(1);
                // Two Chinese names that only sound alike are two names, also where one is known in Latin letters too.
                var wanted = written && !Reading.hasHan(text) && !sound.isEmpty() && !named ? sound : core;
                if (!written && !sound.isEmpty()) {
                    continue;
                }
                if (text.equals(wanted)) {
                    return Match.SAME;
                }
                if (text.startsWith(wanted)) {
                    best = Match.BEGINS;
                }
            }
        }
        return best;
    }

    /**
     * Groups of records that bear the same name, each once, in no order: found by one walk through the keys, and checked in
     * the documents where keys are cut.
     *
     * @param name a name of the group, as it is compared
     */
    public record Group(String name, List<Long> ids) {}

    /** Every group of the kind that has between two and so many members. */
    public List<Group> groups(String kind, int most) {
        var byName = new LinkedHashMap<String, Set<Long>>();
        var sounding = new HashMap<String, Set<Long>>();
        index.walk(kind, String.valueOf(Findable.CORE), (text, id) -> add(byName, text, id));
        index.walk(kind, String.valueOf(Findable.CORE_SOUND), (text, id) -> add(sounding, text, id));
        // A name in Latin letters meets the Chinese one that is read so.
        byName.forEach((name, ids) -> {
            if (!Reading.hasHan(name)) {
                ids.addAll(sounding.getOrDefault(name, Set.of()));
            }
        });
        var groups = new ArrayList<Group>();
        var cut = new ArrayList<Group>();
        byName.forEach((name, ids) -> {
            if (ids.size() > 1) {
                var whole = name.codePointCount(0, name.length()) < Findable.KEY;
                (whole ? groups : cut).add(new Group(name, List.copyOf(ids)));
            }
        });
        cut.forEach(group -> groups.addAll(whole(kind, group)));
        return groups.stream().filter(group -> group.ids().size() <= most).toList();
    }

    private static void add(Map<String, Set<Long>> names, String text, long id) {
        names.computeIfAbsent(text.substring(1), name -> new LinkedHashSet<>(2)).add(id);
    }

    /** Parts the group by the rest of the names, which the keys do not hold. */
    private List<Group> whole(String kind, Group group) {
        var byName = new LinkedHashMap<String, Set<Long>>();
        index.eachDocument(
                kind,
                group.ids(),
                (id, document) -> lines(document)
                        .filter(name -> name.startsWith(group.name()))
                        .forEach(name -> byName.computeIfAbsent(name, n -> new LinkedHashSet<>(2))
                                .add(id)));
        return byName.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .map(e -> new Group(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    private static Stream<String> lines(String document) {
        return Stream.concat(Findable.lines(document, Findable.CORE), Findable.lines(document, Findable.CORE_SOUND));
    }
}
