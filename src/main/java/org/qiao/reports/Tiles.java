package org.qiao.reports;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The grids of China and the United States, from a data file. They need no borders, and so no survey's licence. */
@Component
public class Tiles {

    /** The countries that have a grid, by their codes. */
    public static final List<String> COUNTRIES = List.of("cn", "us");

    private final List<Tile> all = read();

    private static List<Tile> read() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = new ClassPathResource("reports/tiles.csv").getInputStream();
                var lines = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.stream()
                    .map(line -> new Tile(
                            line.get("code"),
                            Integer.parseInt(line.get("column")),
                            Integer.parseInt(line.get("row")),
                            line.get("short_en"),
                            line.get("short_zh")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Tile> all() {
        return all;
    }

    /** Those of the country, row by row. */
    public List<Tile> of(String country) {
        return all.stream().filter(tile -> tile.country().equals(country)).toList();
    }
}
