package org.qiao.lists;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.PlainText;

/** A sheet of an export: a head, and cells that a spreadsheet can sort and add up. */
public final class ExportPage {

    private static final int LONGEST_NAME = 31;
    private static final int WIDTH = 20;

    private final Worksheet sheet;
    private int line;

    /** @param name of the sheet, cut and cleaned where a spreadsheet would refuse it */
    public ExportPage(Workbook book, String name, List<String> headers) {
        sheet = book.newWorksheet(named(name));
        for (int column = 0; column < headers.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.value(0, column, headers.get(column));
            sheet.style(0, column).bold().set();
        }
    }

    /** What a spreadsheet takes for the name of a sheet. */
    private static String named(String name) {
        var plain = name.replaceAll("[\\[\\]*?/\\\\:']", " ").strip();
        while (plain.length() > LONGEST_NAME) {
            plain = PlainText.cut(plain, plain.codePointCount(0, plain.length()) - 1);
        }
        return plain;
    }

    /** Adds a line of days, numbers, {@link ExportAmount}s and texts; null leaves a cell empty. */
    public void add(List<?> cells) {
        line++;
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
    }

    private void put(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case LocalDate day -> {
                sheet.value(line, column, day);
                format(column, "yyyy-mm-dd");
            }
            case ExportAmount amount -> {
                sheet.value(line, column, amount.amount());
                format(column, amount.format());
            }
            case Number number -> {
                sheet.value(line, column, number);
                format(column, ExportAmount.digits(new BigDecimal(number.toString())));
            }
            default -> text(column, cell.toString());
        }
    }

    /**
     * A cell that is typed as a text is never reckoned as a formula. In the format of texts it stays one when somebody types
     * into it, so that no mark has to stand before it: +1 213 555 0199 is a number to dial.
     */
    private void text(int column, String text) {
        sheet.value(line, column, text);
        if (!text.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0) {
            format(column, "@");
        }
    }

    private void format(int column, String format) {
        sheet.style(line, column).format(format).set();
    }

    /** Gives away what was written, so that memory stays flat. */
    public void flush() throws IOException {
        sheet.flush();
    }

    /** Nothing comes after: a file with several sheets holds one after the other. */
    public void finish() throws IOException {
        sheet.finish();
    }
}
