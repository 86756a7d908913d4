package org.qiao.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names all over the database that are one slip of the fingers apart. Leads to ids; their module says who may see them. */
@Component
public class Slips {

    private final SearchIndex index;

    Slips(SearchIndex index) {
        this.index = index;
    }

    /**
     * Two names that are one slip apart, as {@link NameCore#isSlip} knows them, and who bears them.
     *
     * @param letters of the shorter name
     */
    public record Slip(Set<Long> ones, Set<Long> others, int letters) {}

    /** @param most so many names that differ in one letter are a series and no slips */
    public List<Slip> of(String kind, int most) {
        var bearing = new LinkedHashSet<Long>();
        index.walk(kind, String.valueOf(Findable.CORE), (text, id) -> bearing.add(id));
        var latin = new LinkedHashMap<String, Set<Long>>();
        var chinese = new LinkedHashMap<String, Set<Long>>();
        var sounding = new HashMap<String, Set<String>>();
        index.eachDocument(kind, List.copyOf(bearing), (id, document) -> {
            Findable.lines(document, Findable.CORE).filter(Nearly::mayBe).forEach(name -> bear(latin, name, id));
            Findable.lines(document, Findable.CORE)
                    .filter(Nearly::mayBeMisspelled)
                    .forEach(name -> {
                        bear(chinese, name, id);
                        Findable.lines(document, Findable.CORE_SOUND)
                                .forEach(sound -> sounding.computeIfAbsent(sound, s -> new LinkedHashSet<>(2))
                                        .add(name));
                    });
        });
        return Stream.concat(
                        OneSlip.pairs(List.copyOf(latin.keySet()), most).stream()
                                .map(pair -> slip(latin, pair)),
                        misspelled(sounding.values(), most).map(pair -> slip(chinese, pair)))
                .toList();
    }

    /** Of names that are read alike, those that differ in one character, each pair once. */
    private static Stream<OneSlip.Pair> misspelled(Collection<Set<String>> readAlike, int most) {
        var pairs = new LinkedHashSet<OneSlip.Pair>();
        readAlike.stream()
                .filter(names -> names.size() > 1 && names.size() <= most)
                .map(names -> names.stream().sorted().toList())
                .forEach(names -> IntStream.range(0, names.size())
                        .forEach(i -> names.subList(0, i).stream()
                                .filter(earlier -> Nearly.isMisspelled(earlier, names.get(i)))
                                .forEach(earlier -> pairs.add(new OneSlip.Pair(earlier, names.get(i))))));
        return pairs.stream();
    }

    private static Slip slip(Map<String, Set<Long>> bearing, OneSlip.Pair pair) {
        return new Slip(
                bearing.getOrDefault(pair.one(), Set.of()),
                bearing.getOrDefault(pair.other(), Set.of()),
                Math.min(pair.one().length(), pair.other().length()));
    }

    private static void bear(Map<String, Set<Long>> bearing, String name, long id) {
        bearing.computeIfAbsent(name, n -> new LinkedHashSet<>(2)).add(id);
    }
}
