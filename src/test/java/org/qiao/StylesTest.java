package org.qiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The stylesheet is whole: a brace too few would swallow every rule behind it without a word. */
class StylesTest {

    @Test
    void everyRuleIsClosedBeforeTheNextSectionBegins() throws IOException {
        var open = new ArrayList<String>();
        int depth = 0;
        for (var line : Files.readAllLines(Path.of("frontend", "qiao.css"))) {
            if (line.startsWith("/* --- ") && depth != 0) {
                open.add(line);
                depth = 0;
            }
            depth += count(line, '{') - count(line, '}');
        }
        assertThat(open).as("sections that begin inside a rule").isEmpty();
        assertThat(depth).as("rules left open at the end").isZero();
    }

    private static int count(String line, char sign) {
        return (int) line.chars().filter(c -> c == sign).count();
    }
}
