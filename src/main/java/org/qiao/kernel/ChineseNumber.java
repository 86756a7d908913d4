package org.qiao.kernel;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whole numbers as they are said in Chinese: 一亿五千万, 十亿, 两千三百万, with digits too: 1亿2000万. What is said short, 一亿五, is not clear. */
final class ChineseNumber {

    /** A number as it stands in a text, without a currency. */
    static final String CHARACTERS = "0-9零〇一二两三四五六七八九十百千万萬亿億";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int SECTION = 10_000;
    private static final Pattern DIGIT_RUN = Pattern.compile("\\d{1,4}");

    private long sum;
    private long tenThousands = -1;
    private long section;
    private long number = -1;
    private int unit = SECTION;
    private boolean gap;
    private boolean clear = true;

    private ChineseNumber() {}

    /** The number, or null where what was said is none or could be two. */
    static @Nullable BigDecimal read(String said) {
        var text = said.replaceAll("\\s", "")
                .replace('萬', '万')
                .replace('億', '亿')
                .replace('两', '二')
                .replace('〇', '零');
        var number = new ChineseNumber();
        for (int at = 0; at < text.length() && number.clear; ) {
            var digits = DIGIT_RUN.matcher(text).region(at, text.length());
            if (digits.lookingAt()) {
                number.say(Long.parseLong(digits.group()));
                at = digits.end();
            } else {
                number.say(text.charAt(at));
                at++;
            }
        }
        return number.end();
    }

    private void say(char character) {
        switch (character) {
            case '十' -> times(10);
            case '百' -> times(100);
            case '千' -> times(1_000);
            case '万' -> tenThousands();
            case '亿' -> hundredMillions();
            case '零' -> gap = true;
            default -> {
                var digit = DIGITS.indexOf(character);
                clear &= digit > 0;
                say((long) digit);
            }
        }
    }

    private void say(long digits) {
        clear &= number < 0;
        number = digits;
    }

    /** 十 alone is ten; units fall from left to right. */
    private void times(int power) {
        clear &= power < unit && (number > 0 || power == 10 && section == 0 && number < 0) && number < 10;
        section += Math.max(number, 1) * power;
        number = -1;
        unit = power;
        gap = false;
    }

    private void tenThousands() {
        var count = close();
        clear &= count > 0 && tenThousands < 0;
        tenThousands = count;
    }

    private void hundredMillions() {
        var count = close();
        clear &= sum == 0 && (count > 0) != (tenThousands > 0);
        sum = (count + Math.max(tenThousands, 0) * SECTION) * SECTION * SECTION;
        tenThousands = -1;
    }

    /** Ends what stands before 万, 亿 or the end. */
    private long close() {
        var count = section + Math.max(number, 0);
        clear &= count < SECTION;
        section = 0;
        number = -1;
        unit = SECTION;
        gap = false;
        return count;
    }

    /** A digit right behind 万, 亿, 千 or 百 is short for so many of the next smaller unit, or not: 一亿五. */
    private @Nullable BigDecimal end() {
        var big = sum > 0 || tenThousands > 0 || section > 0;
        clear &= number < 0 || unit == 10 || gap || !big;
        var all = sum + Math.max(tenThousands, 0) * SECTION + close();
        return clear && all > 0 ? BigDecimal.valueOf(all) : null;
    }
}
