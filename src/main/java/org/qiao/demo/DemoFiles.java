package org.qiao.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Reads the data files of the demo, by name. */
final class DemoFiles {

    private static final JsonMapper RECORDS = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private DemoFiles() {}

    /** Every file below {@code demo/} on the class path. */
    static Map<String, DemoFile> all() {
        var files = new TreeMap<String, DemoFile>();
        try {
            for (var found : new PathMatchingResourcePatternResolver().getResources("classpath*:demo/**/*.yaml")) {
                var name = name(found);
                files.put(name, read(name, found.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** @throws DemoDataException if it is not YAML, or a field is missing, unknown or of the wrong kind */
    static DemoFile read(String name, String text) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            var yaml = new Yaml(
                    new SafeConstructor(options),
                    new Representer(new DumperOptions()),
                    new DumperOptions(),
                    options,
                    new DaysStayText());
            return RECORDS.convertValue(yaml.<Object>load(text), DemoFile.class);
        } catch (YAMLException | JacksonException e) {
            throw new DemoDataException(name, e);
        }
    }

    private static String name(Resource file) throws IOException {
        var path = file.getURL().getPath();
        return path.substring(path.lastIndexOf("/demo/") + 1);
    }

    /** YAML would make a date with a time and a zone of what is only a day. */
    private static final class DaysStayText extends Resolver {
        @Override
        public void addImplicitResolver(Tag tag, Pattern pattern, String first, int limit) {
            if (!Tag.TIMESTAMP.equals(tag)) {
                super.addImplicitResolver(tag, pattern, first, limit);
            }
        }
    }
}
