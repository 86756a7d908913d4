package org.qiao.reports;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The pages of a PDF in A4 landscape, filled from the top: text is set where it is to stand, and a page that is full is given
 * away with its number at its foot. Setting it ourselves takes a tenth of the time that the library's own tables do.
 */
final class PdfPages implements AutoCloseable {

    /** Inks of the look, on paper. */
    enum Ink {
        INK(0x1A2426),
        SOFT(0x566366),
        LINE(0xDDE3E3),
        PALE(0xF4F7F6),
        ACCENT(0x0F6468),
        WHITE(0xFFFFFF),
        SHADE_1(0xDFF0EE),
        SHADE_2(0xA9D5D1),
        SHADE_3(0x5AA9A5),
        SHADE_4(0x0F6468);

        private final int rgb;

        Ink(int rgb) {
            this.rgb = rgb;
        }

        static Ink shade(int step) {
            return values()[SHADE_1.ordinal() + step - 1];
        }

        void fill(PdfContentByte page) {
            page.setRGBColorFill(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
        }

        void stroke(PdfContentByte page) {
            page.setRGBColorStroke(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
        }
    }

    static final float MARGIN = 36;
    private static final float FOOT = 30;
    private static final float SMALL = 7;

    /** A tenth larger than at its best, in little more than half the time. */
    private static final int COMPRESSION = 3;

    private final Document document;
    private final PdfContentByte page;
    private final PdfType type;
    private final PdfFace face;
    private final String foot;
    private final PdfTemplate pages;
    private final List<Float> rules = new ArrayList<>();
    private float top;
    private int number = 1;

    /** @param foot what stands at the foot of every page */
    PdfPages(OutputStream out, PdfFace face, String title, String foot) {
        this.face = face;
        this.foot = foot;
        Rectangle paper = PageSize.A4.rotate();
        document = new Document(paper, MARGIN, MARGIN, MARGIN, MARGIN);
        var writer = PdfWriter.getInstance(document, out);
        writer.setCompressionLevel(COMPRESSION);
        document.addTitle(title);
        document.addCreator("Qiao 桥");
        document.open();
        page = writer.getDirectContent();
        type = new PdfType(writer, face.font());
        pages = page.createTemplate(40, 10);
        top = height() - MARGIN;
    }

    PdfFace face() {
        return face;
    }

    float width() {
        return document.getPageSize().getWidth() - 2 * MARGIN;
    }

    private float height() {
        return document.getPageSize().getHeight();
    }

    /** Where the next thing begins, from the bottom of the paper. */
    float top() {
        return top;
    }

    void down(float points) {
        top -= points;
    }

    /** Whether so much fits on this page. */
    boolean fits(float points) {
        return top - points >= MARGIN + FOOT - 8;
    }

    void next() {
        finish();
        document.newPage();
        number++;
        top = height() - MARGIN;
    }

    private void finish() {
        rule();
        var y = MARGIN - 8;
        text(foot, MARGIN, y, SMALL, Ink.SOFT);
        var count = number + " / ";
        var x = MARGIN + width() - 40;
        text(count, x, y, SMALL, Ink.SOFT);
        type.end();
        page.addTemplate(pages, x + face.width(count, SMALL), y);
    }

    /** One line, with its foot at that height. */
    void text(String line, float x, float y, float size, Ink ink) {
        if (!line.isEmpty()) {
            type.set(line, x, y, size, ink);
        }
    }

    void box(float x, float y, float width, float height, Ink ink) {
        type.end();
        ink.fill(page);
        page.rectangle(x, y, width, height);
        page.fill();
    }

    /** Drawn when the page is full, so that the texts above and below it are not parted. */
    void rule(float y) {
        rules.add(y);
    }

    private void rule() {
        type.end();
        Ink.LINE.stroke(page);
        page.setLineWidth(0.5f);
        for (var y : rules) {
            page.moveTo(MARGIN, y);
            page.lineTo(MARGIN + width(), y);
        }
        page.stroke();
        rules.clear();
    }

    /** A heading in both languages, kept with so much of what follows. */
    void heading(ReportWords.Both words, float size, float after) {
        if (!fits(size * 2.2f + after)) {
            next();
        }
        down(size * 1.9f);
        var own = face.shown(words.own());
        text(own, MARGIN, top, size, Ink.INK);
        text(face.shown(words.other()), MARGIN + face.width(own, size) + 8, top, size * 0.8f, Ink.SOFT);
        down(size * 0.7f);
    }

    void paragraph(String words, float size, Ink ink) {
        for (var line : face.lines(words, size, width())) {
            if (!fits(size * 1.5f)) {
                next();
            }
            down(size * 1.5f);
            text(line, MARGIN, top, size, ink);
        }
    }

    @Override
    public void close() {
        finish();
        pages.beginText();
        pages.setFontAndSize(face.font(), SMALL);
        Ink.SOFT.fill(pages);
        pages.showText(String.valueOf(number));
        pages.endText();
        document.close();
    }
}
