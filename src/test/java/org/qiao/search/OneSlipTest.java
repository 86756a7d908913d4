package org.qiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OneSlipTest {

    private static final int MANY = 10_000;

    private static List<String> random(int count, String letters) {
        var random = new Random(4);
        var names = new LinkedHashSet<String>();
        while (names.size() < count) {
            var name = new StringBuilder();
            for (int left = 5 + random.nextInt(5); left > 0; left--) {
                name.append(letters.charAt(random.nextInt(letters.length())));
            }
            names.add(name.toString());
        }
        return List.copyOf(names);
    }

    /** Everything that one slip makes of the name. */
    private static Set<String> slips(String name, String letters) {
        var slips = new HashSet<String>();
        for (int i = 0; i <= name.length(); i++) {
            for (var letter : letters.toCharArray()) {
                slips.add(name.substring(0, i) + letter + name.substring(i));
                if (i < name.length()) {
                    slips.add(name.substring(0, i) + letter + name.substring(i + 1));
                }
            }
            if (i < name.length()) {
                slips.add(name.substring(0, i) + name.substring(i + 1));
            }
            if (i + 1 < name.length()) {
                slips.add(name.substring(0, i) + name.charAt(i + 1) + name.charAt(i) + name.substring(i + 2));
            }
        }
        slips.remove(name);
        return slips;
    }

    @Test
    void findsJustThePairsThatASlipMakesOfEachOther() {
        var names = random(400, "abc");
        var expected = new ArrayList<OneSlip.Pair>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                if (slips(names.get(i), "abc").contains(names.get(j))) {
                    expected.add(new OneSlip.Pair(names.get(i), names.get(j)));
                }
            }
        }
        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(OneSlip.pairs(names, MANY)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void findsTheSameInSeveralRounds() {
        var names = new ArrayList<>(random(60_000, "abcdefghijklmnopqrstuvwxyz"));
        names.addFirst("lanternriverrobotics");
        names.addLast("lantrenriverrobotics");
        assertThat(OneSlip.pairs(names, 12)).contains(new OneSlip.Pair("lanternriverrobotics", "lantrenriverrobotics"));
    }

    @Test
    void takesASeriesForNoSlips() {
        var series = List.of("plantwesta", "plantwestb", "plantwestc", "plantwestd");
        assertThat(OneSlip.pairs(series, 3)).isEmpty();
        assertThat(OneSlip.pairs(series, 4)).hasSize(6);
    }
}
