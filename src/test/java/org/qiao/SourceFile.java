package org.qiao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One Java file of the product as it was written, for rules that bytecode cannot tell: words, comments, length.
 *
 * @param path relative to {@code src/main/java}
 * @param code the text without its comments
 */
record SourceFile(Path path, String text, String code) {

    /** A string literal and what stands before and after it, without line breaks. */
    record Literal(SourceFile file, int line, String value, String before, String after) {
        @Override
        public String toString() {
            return file.path() + ":" + line + " \"" + value + "\"";
        }
    }

    private static final Path ROOT = Path.of("src/main/java");

    /** Text blocks and literals are kept, comments are found; whichever begins first wins. */
    private static final Pattern TOKEN = Pattern.compile(
            "\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])+'|//[^\\n]*|/\\*(?s:.*?)\\*/");

    static List<SourceFile> all() {
        try (var files = Files.walk(ROOT)) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .sorted()
                    .map(SourceFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile read(Path file) {
        try {
            var text = Files.readString(file);
            // Comments become blanks of the same length, so that positions and line numbers stay.
            var code = TOKEN.matcher(text)
                    .replaceAll(token -> Matcher.quoteReplacement(
                            token.group().startsWith("/") ? token.group().replaceAll("[^\\n]", " ") : token.group()));
            return new SourceFile(ROOT.relativize(file), text, code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return String.valueOf(path.getFileName()).replace(".java", "");
    }

    Path folder() {
        return Objects.requireNonNull(path.getParent());
    }

    long lines() {
        return text.lines().count();
    }

    /** Whether it draws something: a {@code ui} package, the shell or the shared look. */
    boolean isScreen() {
        var folders = folder().toString();
        return folders.endsWith("/ui") || folders.endsWith("/shell");
    }

    List<Literal> literals() {
        var literals = new ArrayList<Literal>();
        var tokens = TOKEN.matcher(code);
        while (tokens.find()) {
            if (tokens.group().startsWith("\"")) {
                var quotes = tokens.group().startsWith("\"\"\"") ? 3 : 1;
                literals.add(new Literal(
                        this,
                        1
                                + (int) code.substring(0, tokens.start())
                                        .chars()
                                        .filter(c -> c == '\n')
                                        .count(),
                        code.substring(tokens.start() + quotes, tokens.end() - quotes),
                        code.substring(Math.max(0, tokens.start() - 160), tokens.start())
                                .replaceAll("\\s+", " "),
                        code.substring(tokens.end(), Math.min(code.length(), tokens.end() + 160))
                                .replaceAll("\\s+", " ")));
            }
        }
        return literals;
    }
}
