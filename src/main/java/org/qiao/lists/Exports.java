package org.qiao.lists;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.qiao.access.CurrentUser;
import org.qiao.access.ExportLog;
import org.qiao.access.Permission;
import org.qiao.kernel.ListRow;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what a list shows as a spreadsheet, row by row, and notes who took what, and what for. */
@Service
@RolesAllowed(Permission.EXPORT)
public class Exports {

    private static final int PAGE = 1000;
    private static final int MOST = 200_000;
    private static final int LONGEST_QUERY = 2000;

    /**
     * What goes into the file.
     *
     * @param list the list's address, for the log
     * @param title the name of the sheet
     * @param query its state, for the log
     * @param headers one for each cell of a row
     * @param rows the list's rows, in its order
     * @param cells days, numbers, {@link ExportAmount}s and texts
     * @param only ids of the rows that are wanted; empty for all
     */
    public record Sheet<T extends ListRow>(
            String list,
            String title,
            String query,
            List<String> headers,
            Function<Window, List<T>> rows,
            Function<T, List<?>> cells,
            Set<Long> only) {}

    /**
     * What is in the file.
     *
     * @param rows how many
     * @param left how many more the list shows that the right to export does not reach
     */
    public record Written(int rows, int left) {}

    private final CurrentUser user;
    private final ListExportRepository exports;
    private final Clock clock;

    Exports(CurrentUser user, ListExportRepository exports, Clock clock) {
        this.user = user;
        this.exports = exports;
        this.clock = clock;
    }

    /** How far the right to export reaches into the list, without taking anything along. */
    @Transactional(readOnly = true)
    public <T extends ListRow> Written reach(Sheet<T> sheet) {
        return walk(sheet, rows -> {});
    }

    /**
     * Writes the rows that the right to export reaches; others that the list shows are left out. Memory stays flat.
     *
     * @throws org.qiao.kernel.RuleException if nothing is said of what the file is for; nothing is written then
     */
    @Transactional
    public <T extends ListRow> Written write(Sheet<T> sheet, String purpose, OutputStream out) {
        var said = ExportLog.said(purpose);
        Written written;
        try (var book = new Workbook(out, "Qiao", "1.0")) {
            var page = new ExportPage(book, sheet.title(), sheet.headers());
            written = walk(sheet, rows -> {
                rows.forEach(row -> page.add(sheet.cells().apply(row)));
                flush(page);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        note(sheet.list(), sheet.query(), written.rows(), said);
        return written;
    }

    /**
     * Notes that a file with so many rows was taken along.
     *
     * @param list what it was made of, as an address
     * @param query the state that the list was in, without what was typed
     * @throws org.qiao.kernel.RuleException if nothing is said of what it is for
     */
    @Transactional
    public void note(String list, String query, int rows, String purpose) {
        var kept = PlainText.cut(query, LONGEST_QUERY);
        exports.save(
                new ListExport(user.require().userId(), clock.instant(), list, kept, rows, ExportLog.said(purpose)));
    }

    /** Gives away the rows within reach, page by page. */
    private <T extends ListRow> Written walk(Sheet<T> sheet, Consumer<List<T>> take) {
        var actor = user.require();
        int reached = 0;
        int left = 0;
        for (int offset = 0; offset < MOST; offset += PAGE) {
            var rows = sheet.rows().apply(Window.of(offset, PAGE));
            var wanted = rows.stream()
                    .filter(row -> sheet.only().isEmpty() || sheet.only().contains(row.id()))
                    .toList();
            var within = wanted.stream()
                    .filter(row -> actor.reaches(Permission.EXPORT, row.officeId(), row.ownerId()))
                    .toList();
            take.accept(within);
            reached += within.size();
            left += wanted.size() - within.size();
            if (rows.size() < PAGE || reached + left == sheet.only().size()) {
                break;
            }
        }
        return new Written(reached, left);
    }

    private static void flush(ExportPage page) {
        try {
            page.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
