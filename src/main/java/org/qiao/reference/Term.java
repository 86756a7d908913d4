package org.qiao.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;
import org.qiao.search.Reading;

/**
 * A place or a sector: a node of a tree with a name in both languages.
 *
 * @param kind what kind of place; empty for a sector
 * @param codes its codes in official lists by column, and what is said of them; empty where there is none
 * @param retired whether it is offered no longer; records keep it
 * @param ownCodes whether the codes are an admin's, and do not follow the delivered list
 * @param names everything that it is called: both names, what else people call it, and a state's two letters
 * @param spellings how it may be typed: both names as {@link Reading#key} has them, pinyin and initials
 * @param path the ids from the root down to this one
 */
public record Term(
        long id,
        String code,
        @Nullable Long parentId,
        String kind,
        String nameEn,
        String nameZh,
        Map<String, String> codes,
        boolean retired,
        boolean ownCodes,
        List<String> names,
        List<String> spellings,
        List<Long> path) {

    private static final int NO_MATCH = 3;

    private static final Pattern STATE = Pattern.compile("[A-Z]{2}(-[A-Z]{2})?");

    public String name(Language viewer) {
        return viewer.choose(nameEn, nameZh);
    }

    /** The code in that official list, or empty. */
    public String code(String list) {
        return codes.getOrDefault(list, "");
    }

    /** Everything that a term with these two names and codes is called. */
    static List<String> names(String nameEn, String nameZh, String code, Map<String, String> codes) {
        var names = new ArrayList<>(List.of(nameEn, nameZh));
        names.addAll(UsualNames.of(code));
        var official = codes.getOrDefault("official_code", "");
        if (STATE.matcher(official).matches()) {
            names.add(official.substring(official.length() - 2));
        }
        return List.copyOf(names);
    }

    /** What is an approximation in its codes; empty where nothing is. */
    public String note(Language viewer) {
        return viewer.choose(code("note_en"), code("note_zh"));
    }

    /** How a term may be typed that is called so. */
    static List<String> spellings(String nameEn, String nameZh) {
        return List.of(Reading.key(nameEn), Reading.key(nameZh), Reading.pinyin(nameZh), Reading.initials(nameZh));
    }

    /** Whether it may be what somebody typed, in whatever language and script. */
    boolean answers(String key) {
        return distance(key) < NO_MATCH;
    }

    /** Nearest is what is called so, among its other names too, which have to be typed whole; then what begins so, then what holds it. */
    int distance(String key) {
        return key.isEmpty() || names.stream().map(Reading::key).anyMatch(key::equals)
                ? 0
                : spellings.stream()
                        .mapToInt(name ->
                                name.equals(key) ? 0 : name.startsWith(key) ? 1 : name.contains(key) ? 2 : NO_MATCH)
                        .min()
                        .orElse(NO_MATCH);
    }

    Term at(List<Long> newPath) {
        return new Term(id, code, parentId, kind, nameEn, nameZh, codes, retired, ownCodes, names, spellings, newPath);
    }
}
