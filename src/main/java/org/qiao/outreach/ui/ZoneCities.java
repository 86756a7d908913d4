package org.qiao.outreach.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.qiao.kernel.Language;
import org.springframework.core.io.ClassPathResource;

/** The cities that time zones are named after, in both languages; the Chinese ones from Unicode CLDR, in a data file. */
final class ZoneCities {

    private static final Map<String, String> CHINESE = read();

    private ZoneCities() {}

    /** The zones whose city has a name in both languages: older ids of the same zones have none. */
    static Set<String> zones() {
        return CHINESE.keySet();
    }

    static String of(ZoneId zone, Language language) {
        var id = zone.getId();
        var english = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        return language == Language.ZH ? CHINESE.getOrDefault(id, english) : english;
    }

    private static Map<String, String> read() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = new ClassPathResource("reference/zone-cities.csv").getInputStream();
                var lines = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var cities = new TreeMap<String, String>();
            lines.forEach(line -> cities.put(line.get("zone"), line.get("city_zh")));
            return cities;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
