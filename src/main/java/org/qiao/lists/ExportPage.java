package org.qiao.lists;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

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
            sheet.value(0, column, neutral(headers.get(column)));
            sheet.style(0, column).bold().set();
        }
    }

    /** What a spreadsheet takes for the name of a sheet. */
    private static String named(String name) {
        var plain = name.replaceAll("[\\[\\]*?/\\\\:']", " ").strip();
        return plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
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
            default -> sheet.value(line, column, neutral(cell.toString()));
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

    /** A cell that a spreadsheet would take for a formula is kept a text; full-width signs count too. */
    static String neutral(String text) {
        return !text.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
