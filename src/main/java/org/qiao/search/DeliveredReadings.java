package org.qiao.search;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.qiao.search.Readings.Entry;

/** The exceptions that Qiao is delivered with, from {@code reference/readings.csv}. */
final class DeliveredReadings {

    static final List<Entry> ENTRIES = read();

    private DeliveredReadings() {}

    private static List<Entry> read() {
        var file = Objects.requireNonNull(DeliveredReadings.class.getResourceAsStream("/reference/readings.csv"));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
                    .map(r -> new Entry(
                            ReadingKind.valueOf(r.get("kind")), r.get("text"), r.get("reading"), r.get("also")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
