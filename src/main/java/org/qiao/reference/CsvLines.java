package org.qiao.reference;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.RuleException;
import org.qiao.reference.BadLines.BadLine;

/** Reads the CSV files that an admin loads. A file with a wrong line is refused whole, each line with its reason. */
public final class CsvLines {

    /** Largest file in bytes. */
    public static final int LARGEST = 1024 * 1024;

    private static final Limit SMALL = new Limit(LARGEST, 20_000, "csv.large");
    private static final int TOLD = 50;

    private CsvLines() {}

    /**
     * How much a file may hold.
     *
     * @param tooLarge the key of what is said of one that holds more
     */
    public record Limit(int bytes, int lines, String tooLarge) {}

    static <T> List<T> read(byte[] file, List<String> columns, Function<Map<String, String>, T> line) {
        return read(file, SMALL, columns, line);
    }

    /**
     * Reads every line, in UTF-8 or, as Chinese spreadsheets save it, in GB 18030.
     *
     * @param columns those that the header must name, in any order
     * @param line makes a record of the values by column; a {@link RuleException} from it is the reason why the line is wrong
     * @throws BadLines if the file or any line is wrong
     */
    public static <T> List<T> read(
            byte[] file, Limit limit, List<String> columns, Function<Map<String, String>, T> line) {
        if (file.length > limit.bytes()) {
            throw whole(limit.tooLarge());
        }
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        var good = new ArrayList<T>();
        var bad = new ArrayList<BadLine>();
        try (var parser = format.parse(new StringReader(text(file)))) {
            var header = parser.getHeaderNames().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
            if (!header.containsAll(columns)) {
                throw new BadLines(List.of(new BadLine(1, "csv.header", String.join(",", columns))));
            }
            for (var record : parser) {
                var number = record.getRecordNumber() + 1;
                if (number > limit.lines()) {
                    throw whole(limit.tooLarge());
                }
                var reason = add(record, columns, line, good);
                if (reason != null && bad.size() < TOLD) {
                    bad.add(new BadLine(number, reason, String.join(",", record.values())));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw whole("csv.broken");
        }
        if (!bad.isEmpty()) {
            throw new BadLines(bad);
        }
        if (good.isEmpty()) {
            throw whole("csv.empty");
        }
        return good;
    }

    /** The key of what is wrong with the line, or null if it was added. */
    private static <T> @Nullable String add(
            CSVRecord record, List<String> columns, Function<Map<String, String>, T> line, List<T> good) {
        if (!record.isConsistent()) {
            return "csv.columns";
        }
        try {
            var values = new HashMap<String, String>();
            columns.forEach(column -> values.put(column, record.get(column)));
            good.add(line.apply(values));
            return null;
        } catch (RuleException wrong) {
            return wrong.key();
        }
    }

    /** @throws RuleException if it is no day written as 2026-11-03 or 2026/11/3 */
    static LocalDate day(@Nullable String typed, String property) {
        var parts = String.valueOf(typed).strip().split("[-/]", -1);
        try {
            if (parts.length == 3 && parts[0].length() == 4) {
                return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
            }
        } catch (NumberFormatException | DateTimeException e) {
            throw new RuleException("csv.day", property);
        }
        throw new RuleException("csv.day", property);
    }

    private static BadLines whole(String key) {
        return new BadLines(List.of(new BadLine(0, key, "")));
    }

    private static String text(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(file, Charset.forName("GB18030"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
