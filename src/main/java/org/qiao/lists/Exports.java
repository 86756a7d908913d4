package org.qiao.lists;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.kernel.ListRow;
import org.qiao.kernel.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what a list shows as a spreadsheet, row by row, and notes who took what. */
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
     * @param query its state, for the log
     * @param headers one for each cell of a row
     * @param rows the list's rows, in its order
     * @param only ids of the rows that are wanted; empty for all
     */
    public record Sheet<T extends ListRow>(
            String list,
            String query,
            List<String> headers,
            Function<Window, List<T>> rows,
            Function<T, List<String>> cells,
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

    /**
     * Writes the rows that the right to export reaches; others that the list shows are left out. Memory stays flat.
     */
    @Transactional
    public <T extends ListRow> Written write(Sheet<T> sheet, OutputStream out) {
        var actor = user.require();
        int written = 0;
        int left = 0;
        try (var book = new Workbook(out, "Qiao", "1.0")) {
            var page = book.newWorksheet("Qiao");
            for (int column = 0; column < sheet.headers().size(); column++) {
                page.value(0, column, neutral(sheet.headers().get(column)));
                page.style(0, column).bold().set();
            }
            for (int offset = 0; offset < MOST; offset += PAGE) {
                var rows = sheet.rows().apply(Window.of(offset, PAGE));
                for (var row : rows) {
                    if (!sheet.only().isEmpty() && !sheet.only().contains(row.id())) {
                        continue;
                    }
                    if (actor.reaches(Permission.EXPORT, row.officeId(), row.ownerId())) {
                        written++;
                        var cells = sheet.cells().apply(row);
                        for (int column = 0; column < cells.size(); column++) {
                            page.value(written, column, neutral(cells.get(column)));
                        }
                    } else {
                        left++;
                    }
                }
                page.flush();
                if (rows.size() < PAGE || written + left == sheet.only().size()) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var query =
                sheet.query().substring(0, Math.min(LONGEST_QUERY, sheet.query().length()));
        exports.save(new ListExport(actor.userId(), clock.instant(), sheet.list(), query, written));
        return new Written(written, left);
    }

    /** A cell that a spreadsheet would take for a formula is kept a text; full-width signs count too. */
    static String neutral(String text) {
        return !text.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
