package org.qiao.reference;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/** What places are called besides: Canton, 粤, NYC; from {@code reference/usual-names.csv}, by the place's code. */
final class UsualNames {

    private static final Map<String, List<String>> BY_CODE = read();

    private UsualNames() {}

    static List<String> of(String code) {
        return BY_CODE.getOrDefault(code, List.of());
    }

    private static Map<String, List<String>> read() {
        var file = Objects.requireNonNull(UsualNames.class.getResourceAsStream("/reference/usual-names.csv"));
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return format.parse(reader).stream()
                    .collect(Collectors.groupingBy(
                            line -> line.get("code"),
                            Collectors.mapping(line -> line.get("name"), Collectors.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
