package org.qiao.search;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** One spelling for every script: what names are compared, found and sorted by. */
public final class Reading {

    /** Surnames whose reading differs from the character's usual one. */
    private static final Map<String, String> SURNAMES = Map.ofEntries(
            Map.entry("单", "shan"),
            Map.entry("曾", "zeng"),
            Map.entry("仇", "qiu"),
            Map.entry("解", "xie"),
            Map.entry("尉迟", "yuchi"),
            Map.entry("区", "ou"),
            Map.entry("朴", "piao"),
            Map.entry("查", "zha"),
            Map.entry("盖", "ge"),
            Map.entry("任", "ren"),
            Map.entry("华", "hua"),
            Map.entry("万俟", "moqi"),
            Map.entry("缪", "miao"),
            Map.entry("翟", "zhai"),
            Map.entry("乐", "yue"),
            Map.entry("长孙", "zhangsun"),
            Map.entry("召", "shao"),
            Map.entry("洗", "xian"),
            Map.entry("冼", "xian"),
            Map.entry("覃", "qin"));

    private static final int SORT_KEY_LENGTH = 120;

    private Reading() {}

    /**
     * Full-width forms folded, traditional made simplified, lower case, without spaces, punctuation and invisible marks:
     * {@code "Bao Steel (集團)"} becomes {@code "baosteel集团"}. Letters of every script stay, also outside the basic plane.
     */
    public static String key(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var kept = new StringBuilder(folded.length());
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        var key = Normalizer.normalize(kept, Normalizer.Form.NFKC);
        return hasHan(key) ? ZhConverterUtil.toSimple(key) : key;
    }

    /** Pinyin without tones and spaces, by words: 重庆 is chongqing, 银行 yinhang. Other letters stay as they are. */
    public static String pinyin(String text) {
        var key = key(text);
        return hasHan(key)
                ? PinyinHelper.toPinyin(key, PinyinStyleEnum.NORMAL, "").toLowerCase(Locale.ROOT)
                : key;
    }

    /** The first letters of the syllables: 宝钢 is bg. Empty for a text without Chinese. */
    public static String initials(String text) {
        var key = key(text);
        return hasHan(key)
                ? PinyinHelper.toPinyin(key, PinyinStyleEnum.FIRST_LETTER, "").toLowerCase(Locale.ROOT)
                : "";
    }

    /** The reading of a family name, which has its own where the character's usual one is another. */
    public static String surname(String family) {
        var key = key(family);
        return SURNAMES.getOrDefault(key, pinyin(key));
    }

    /** What a list sorts by: the reading's letters, cut to the length of the column. */
    public static String sortKey(String text) {
        var reading = pinyin(text);
        var end = reading.offsetByCodePoints(0, Math.min(SORT_KEY_LENGTH, reading.codePointCount(0, reading.length())));
        return reading.substring(0, end);
    }

    private static boolean hasHan(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
