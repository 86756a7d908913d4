package org.qiao.kernel;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How sources qualify a figure in words, before it (about, 约, more than, 近) or behind it (左右, 多, 余).
 *
 * @param qualifier null where there was no such word
 * @param rest what was typed without it
 */
record QualifierWords(@Nullable Qualifier qualifier, String rest) {

    private static final Map<String, Qualifier> BEFORE = Map.ofEntries(
            Map.entry("约", Qualifier.ABOUT),
            Map.entry("约为", Qualifier.ABOUT),
            Map.entry("大约", Qualifier.ABOUT),
            Map.entry("about", Qualifier.ABOUT),
            Map.entry("around", Qualifier.ABOUT),
            Map.entry("approx.", Qualifier.ABOUT),
            Map.entry("approx", Qualifier.ABOUT),
            Map.entry("approximately", Qualifier.ABOUT),
            Map.entry("some", Qualifier.ABOUT),
            Map.entry("~", Qualifier.ABOUT),
            Map.entry("超", Qualifier.MORE_THAN),
            Map.entry("超过", Qualifier.MORE_THAN),
            Map.entry("逾", Qualifier.MORE_THAN),
            Map.entry("more than", Qualifier.MORE_THAN),
            Map.entry("over", Qualifier.MORE_THAN),
            Map.entry(">", Qualifier.MORE_THAN),
            Map.entry("近", Qualifier.NEARLY),
            Map.entry("将近", Qualifier.NEARLY),
            Map.entry("接近", Qualifier.NEARLY),
            Map.entry("nearly", Qualifier.NEARLY),
            Map.entry("almost", Qualifier.NEARLY),
            Map.entry("不到", Qualifier.LESS_THAN),
            Map.entry("不足", Qualifier.LESS_THAN),
            Map.entry("less than", Qualifier.LESS_THAN),
            Map.entry("under", Qualifier.LESS_THAN),
            Map.entry("<", Qualifier.LESS_THAN));

    private static final Pattern FIRST = Pattern.compile("(" + words() + ")\\s*(.*)");
    private static final Pattern LAST = Pattern.compile("(.*?)\\s*(?:左右|上下)");

    /** 十多亿, 10余亿, 3亿多元: the word stands before or behind the magnitude. */
    private static final Pattern MORE = Pattern.compile("(.*[\\d一二三四五六七八九十百千万萬亿億])[多余]([百千万萬亿億]*\\D*)");

    /** Takes the word away, if there is one. */
    static QualifierWords of(String typed) {
        var text = typed.toLowerCase(Locale.ROOT);
        var first = FIRST.matcher(text);
        if (first.matches()) {
            return new QualifierWords(BEFORE.get(first.group(1)), typed.substring(first.start(2)));
        }
        var last = LAST.matcher(text);
        if (last.matches()) {
            return new QualifierWords(Qualifier.ABOUT, typed.substring(0, last.end(1)));
        }
        var more = MORE.matcher(text);
        return more.matches()
                ? new QualifierWords(
                        Qualifier.MORE_THAN, typed.substring(0, more.end(1)) + typed.substring(more.start(2)))
                : new QualifierWords(null, typed);
    }

    /** The longest first, so that 超过 is not read as 超. A Latin word ends before whatever is no letter. */
    private static String words() {
        return BEFORE.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(word -> Pattern.quote(word) + (word.matches("[a-z ]+") ? "(?![a-z])" : ""))
                .collect(Collectors.joining("|"));
    }
}
