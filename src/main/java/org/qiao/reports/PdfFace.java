package org.qiao.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openpdf.text.pdf.BaseFont;

/** Measures text in a font and breaks it into lines, as both languages break: between words, and between Chinese characters. */
final class PdfFace {

    /** Printers have always set this one where they had no type for a character: something is there, and nobody misreads it. */
    private static final String MISSING = "〓";

    private static final String NOT_FIRST = "，。、；：？！）》”’」』】,.;:?!)]}%";
    private static final String NOT_LAST = "（《“‘「『【([{";

    /** Of a Chinese name no more than so many characters are left behind where it could begin the next line. */
    private static final int STUB = 4;

    private static final int PLANE = 0x10000;

    private final BaseFont font;
    private final float[] widths = new float[PLANE];

    PdfFace(BaseFont font) {
        this.font = font;
        Arrays.fill(widths, Float.NaN);
    }

    BaseFont font() {
        return font;
    }

    /** What the font can show of the text: no character is left out silently. */
    String shown(String text) {
        return hasAll(text) ? text : replaced(text);
    }

    private boolean hasAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character != '\n' && Float.isNaN(width(character))) {
                return false;
            }
        }
        return true;
    }

    private String replaced(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\n' || has(c)) {
                shown.appendCodePoint(c);
            } else if (!Character.isISOControl(c)) {
                shown.append(MISSING);
            }
        });
        return shown.toString();
    }

    private boolean has(int character) {
        return character < PLANE ? !Float.isNaN(width((char) character)) : font.charExists(character);
    }

    /** In thousandths of the size; not a number where the font has no such character. */
    private float width(char character) {
        var known = widths[character];
        if (Float.isNaN(known) && font.charExists(character)) {
            known = font.getWidth(character);
            widths[character] = known;
        }
        return known;
    }

    float width(String text, float size) {
        float sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += width(text.charAt(i), size);
        }
        return sum;
    }

    private float width(char character, float size) {
        var width = width(character);
        return (Float.isNaN(width) ? 500 : width) * size / 1000;
    }

    /** The lines that the text takes in so many points. */
    List<String> lines(String text, float size, float room) {
        var lines = new ArrayList<String>();
        for (var paragraph : shown(text).split("\n")) {
            lines.addAll(wrapped(paragraph.strip(), size, room));
        }
        return lines;
    }

    private List<String> wrapped(String text, float size, float room) {
        if (width(text, size) <= room) {
            return List.of(text);
        }
        var lines = new ArrayList<String>();
        int start = 0;
        int good = 0;
        int space = 0;
        float taken = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i > start && mayBreakBefore(text, i)) {
                good = i;
                space = text.charAt(i - 1) == ' ' ? i : space;
            }
            taken += width(text.charAt(i), size);
            if (taken > room && i > start) {
                int end = space > start && good - space <= STUB ? space : good > start ? good : i;
                lines.add(text.substring(start, end).strip());
                start = end;
                good = end;
                taken = width(text.substring(start, i + 1), size);
            }
        }
        lines.add(text.substring(start).strip());
        return lines;
    }

    private static boolean mayBreakBefore(String text, int at) {
        var before = text.charAt(at - 1);
        var after = text.charAt(at);
        if (Character.isLowSurrogate(after) || NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || before == '-' || before == '/' || isWide(before) || isWide(after);
    }

    /** Chinese characters and their punctuation stand in squares and break anywhere. */
    private static boolean isWide(char character) {
        return character >= 0x2E80;
    }
}
