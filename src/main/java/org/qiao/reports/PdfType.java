package org.qiao.reports;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;
import org.qiao.reports.PdfPages.Ink;

/**
 * Sets texts on a page. The library says ink, font and place of every text anew and looks each of its characters up: here a page
 * says what differs from the text before, and a character is looked up once in a document. That halves both pages and time.
 */
final class PdfType {

    private static final int PLANE = 0x10000;

    /** Places are told to the hundredth of a point. */
    private static final int PARTS = 100;

    private static final String SHOWN = ")Tj\n";

    private final PdfContentByte page;
    private final BaseFont font;

    /** Stands on no page: here the library writes a character for the first time, and notes that the font is to have it. */
    private final PdfContentByte trial;

    private final byte[] @Nullable [] glyphs = new byte[PLANE][];
    private byte[] line = new byte[256];
    private boolean open;
    private @Nullable Ink ink;
    private float size;
    private int x;
    private int y;

    PdfType(PdfWriter writer, BaseFont font) {
        this.page = writer.getDirectContent();
        this.font = font;
        trial = new PdfContentByte(writer);
        trial.setFontAndSize(font, 1);
    }

    /** One line, with its foot at that height. */
    void set(String text, float x, float y, float size, Ink ink) {
        if (!open) {
            page.getInternalBuffer().append("BT\n");
            open = true;
        }
        if (ink != this.ink) {
            ink.fill(page);
            this.ink = ink;
        }
        if (size != this.size) {
            page.setFontAndSize(font, size);
            this.size = size;
        }
        if (isPlain(text)) {
            write(shown(text, place(x, y)));
        } else {
            write(place(x, y));
            page.showText(text);
        }
    }

    /** Whether each of its characters is one {@code char}. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Before anything else is drawn, and at the end of a page. */
    void end() {
        if (open) {
            page.getInternalBuffer().append("ET\n");
            open = false;
            ink = null;
            size = 0;
            x = 0;
            y = 0;
        }
    }

    private void write(int length) {
        page.getInternalBuffer().append(line, 0, length);
    }

    /** @return where the line goes on */
    private int place(float toX, float toY) {
        var newX = Math.round(toX * PARTS);
        var newY = Math.round(toY * PARTS);
        var at = number(newX - x, 0);
        line[at++] = ' ';
        at = number(newY - y, at);
        at = ascii(" Td\n", at);
        x = newX;
        y = newY;
        return at;
    }

    private int number(int parts, int at) {
        var positive = Math.abs(parts);
        var text = (parts < 0 ? "-" : "") + positive / PARTS;
        var rest = positive % PARTS;
        if (rest > 0) {
            text += rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest;
        }
        return ascii(text, at);
    }

    private int ascii(String text, int at) {
        for (int i = 0; i < text.length(); i++) {
            line[at++] = (byte) text.charAt(i);
        }
        return at;
    }

    private int shown(String text, int from) {
        var most = from + 4 * text.length() + SHOWN.length() + 1;
        if (line.length < most) {
            line = Arrays.copyOf(line, 2 * most);
        }
        var at = from;
        line[at++] = '(';
        for (int i = 0; i < text.length(); i++) {
            for (var one : glyph(text.charAt(i))) {
                line[at++] = one;
            }
        }
        return ascii(SHOWN, at);
    }

    /** How the library writes it, two bytes or more where one has to be escaped; nothing where the font has no such character. */
    private byte[] glyph(char character) {
        var known = glyphs[character];
        if (known == null) {
            trial.getInternalBuffer().reset();
            trial.showText(String.valueOf(character));
            var written = trial.getInternalBuffer().toByteArray();
            known = Arrays.copyOfRange(written, 1, written.length - SHOWN.length());
            glyphs[character] = known;
        }
        return known;
    }
}
