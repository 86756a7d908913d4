package org.qiao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An organisation's name without the words of its legal form, by which twins are known: {@code "Baosteel Group Co., Ltd."} is
 * {@code baosteel}, {@code 寶山鋼鐵（集團）公司} is {@code 宝山钢铁}.
 */
public final class NameCore {

    private static final Set<String> LATIN = Set.of(
            "co",
            "ltd",
            "limited",
            "inc",
            "incorporated",
            "llc",
            "llp",
            "lp",
            "plc",
            "corp",
            "corporation",
            "company",
            "companies",
            "group",
            "holding",
            "holdings",
            "gmbh",
            "ag",
            "kg",
            "kk",
            "kabushiki",
            "kaisha",
            "sa",
            "sas",
            "sarl",
            "srl",
            "spa",
            "nv",
            "bv",
            "pte",
            "pty",
            "pvt",
            "oy",
            "ab",
            "the",
            "and");

    /** Words that are a part of the name unless a legal form follows them: Lantern Group, but Lantern Group Co., Ltd. */
    private static final Set<String> OFTEN_NAMES =
            Set.of("group", "holding", "holdings", "company", "companies", "the", "and");

    /** What makes a run of Chinese end in a legal form. */
    private static final List<String> CHINESE_FORMS = List.of("公司", "有限合伙", "株式会社");

    /** The longest first. */
    private static final List<String> CHINESE = List.of(
            "有限责任公司", "股份有限公司", "集团有限公司", "控股有限公司", "有限合伙", "集团公司", "有限公司", "株式会社", "总公司", "公司", "集团", "控股", "股份");

    private NameCore() {}

    /** What was typed, as {@link Reading#key} writes it, without a legal form at its end; the form where nothing else was typed. */
    static String withoutForm(String typed) {
        var words = wordsWithoutForm(typed);
        return words.equals(words(typed)) ? Reading.key(typed) : String.join("", words);
    }

    /** As {@link #withoutForm}, word by word. */
    static List<String> wordsWithoutForm(String typed) {
        var words = new ArrayList<>(words(typed));
        var form = false;
        while (words.size() > 1 && isForm(words.getLast(), form)) {
            words.removeLast();
            form = true;
        }
        if (!words.isEmpty() && CHINESE_FORMS.stream().anyMatch(words.getLast()::endsWith)) {
            var core = han(words.getLast());
            if (!core.isEmpty()) {
                words.set(words.size() - 1, core);
            }
        }
        return words;
    }

    private static boolean isForm(String word, boolean formFollows) {
        return Reading.hasHan(word)
                ? han(word).isEmpty()
                : LATIN.contains(word) && (formFollows || !OFTEN_NAMES.contains(word));
    }

    /** L.L.C. is one word. */
    private static List<String> words(String name) {
        return Reading.words(name.replaceAll("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)", ""));
    }

    /** The core as {@link Reading#key} writes it; the whole name where nothing else would be left. */
    public static String of(String name) {
        return String.join("", core(name));
    }

    /** The words of the core, in their order; the whole name as one where nothing else would be left. */
    static List<String> core(String name) {
        var kept = new ArrayList<String>();
        for (var word : words(name)) {
            var core = Reading.hasHan(word) ? han(word) : LATIN.contains(word) ? "" : word;
            if (!core.isEmpty()) {
                kept.add(core);
            }
        }
        return kept.isEmpty() ? List.of(Reading.key(name)) : kept;
    }

    /** Whether the two cores are one slip of the fingers apart: a Latin letter, or a Chinese character that is read alike. */
    public static boolean isSlip(String core, String other) {
        return Nearly.mayBe(core) && Nearly.mayBe(other) && Nearly.is(core, other)
                || Nearly.mayBeMisspelled(core) && Nearly.isMisspelled(core, other);
    }

    /** Whether it says nothing but a legal form, which many names hold. */
    static boolean isOnlyForm(String name) {
        return LATIN.containsAll(words(name));
    }

    private static String han(String word) {
        var core = word.startsWith("株式会社") ? word.substring(4) : word;
        for (var form : CHINESE) {
            if (core.endsWith(form)) {
                return han(core.substring(0, core.length() - form.length()));
            }
        }
        return core;
    }
}
