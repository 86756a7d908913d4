package org.qiao.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pairs of names that are one slip of the fingers apart, without laying each beside each: two such names become the same
 * where one letter is left out of one of them or of both, or are so already.
 */
final class OneSlip {

    /** So many shortened names are held at once; a larger number takes several rounds. */
    private static final int AT_ONCE = 400_000;

    /** An odd number without a pattern, whose powers stand for the places of letters. */
    private static final long BASE = 0x9E3779B97F4A7C15L;

    /** Two names, in the order in which they were given. */
    record Pair(String one, String other) {}

    private final List<String> names;
    private final int most;
    private final int rounds;
    private final Set<Pair> pairs = new LinkedHashSet<>();

    private OneSlip(List<String> names, int most) {
        this.names = names;
        this.most = most;
        this.rounds =
                1 + (int) (names.stream().mapToLong(name -> name.length() + 1L).sum() / AT_ONCE);
    }

    /**
     * @param names each once
     * @param most so many names that become the same are a series and no slips
     */
    static Set<Pair> pairs(List<String> names, int most) {
        var search = new OneSlip(names, most);
        for (int round = 0; round < search.rounds; round++) {
            search.compare(search.shortened(round));
        }
        return search.pairs;
    }

    /** The names by the hashes of what they may be shortened to, of one round. */
    private Map<Long, List<Integer>> shortened(int round) {
        var byHash = new HashMap<Long, List<Integer>>();
        for (int i = 0; i < names.size(); i++) {
            for (var hash : hashes(names.get(i))) {
                if (Math.floorMod(hash, rounds) == round) {
                    var same = byHash.computeIfAbsent(hash, h -> new ArrayList<>(1));
                    // A letter that stands twice leaves the same behind.
                    if (same.isEmpty() || same.getLast() != i) {
                        same.add(i);
                    }
                }
            }
        }
        return byHash;
    }

    /** Of the whole name, and of the name without each of its letters. */
    private static long[] hashes(String name) {
        int length = name.length();
        var powers = new long[length + 1];
        var heads = new long[length + 1];
        powers[0] = 1;
        for (int i = 0; i < length; i++) {
            powers[i + 1] = powers[i] * BASE;
            heads[i + 1] = heads[i] * BASE + name.charAt(i);
        }
        var hashes = new long[length + 1];
        hashes[length] = heads[length];
        for (int i = 0; i < length; i++) {
            int rest = length - i - 1;
            var tail = heads[length] - heads[i + 1] * powers[rest];
            hashes[i] = heads[i] * powers[rest] + tail;
        }
        return hashes;
    }

    private void compare(Map<Long, List<Integer>> byHash) {
        for (var same : byHash.values()) {
            if (same.size() > 1 && same.size() <= most) {
                for (int i = 0; i < same.size(); i++) {
                    for (int j = i + 1; j < same.size(); j++) {
                        add(names.get(same.get(i)), names.get(same.get(j)));
                    }
                }
            }
        }
    }

    private void add(String one, String other) {
        if (Nearly.is(one, other)) {
            pairs.add(new Pair(one, other));
        }
    }
}
