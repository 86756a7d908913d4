package org.qiao;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiao.SourceFile.Literal;
import org.qiao.access.Permission;

/** Every word on a screen comes from the two text files, and both say the same things. */
class TextsTest {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z0-9_]+)+");

    /** Enums that no screen names, each with what it is for. */
    private static final Map<String, String> SILENT_ENUMS =
            Map.of("Language", "its two names are written in their own language on every screen");

    /** Interfaces whose {@code key()} is the end of a text key. */
    private static final Map<String, String> TAB_PREFIXES =
            Map.of("CompanyTab", "company.tab.", "PersonTab", "person.tab.", "DealTab", "deal.tab.");

    /** Names of languages and of the product, written alike on every screen. */
    private static final Set<String> PROPER_NAMES = Set.of("English", "简体中文", "桥", "Qiao", " · Qiao 桥", "Qiao 桥");

    private final Map<String, String> english = read("translations.properties");
    private final Map<String, String> chinese = read("translations_zh.properties");
    private final Set<String> firstWords =
            english.keySet().stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
    private final List<SourceFile> sources = SourceFile.all();

    /** Read by hand, since {@link java.util.Properties} hides a key that stands there twice. */
    private static Map<String, String> read(String file) {
        try {
            var texts = new TreeMap<String, String>();
            for (var line : Files.readAllLines(FOLDER.resolve(file))) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                var parts = line.split("=", 2);
                assertThat(parts)
                        .as("a line of %s that is no text: %s", file, line)
                        .hasSize(2);
                assertThat(texts.put(parts[0].strip(), parts[1].strip()))
                        .as("%s stands twice in %s", parts[0].strip(), file)
                        .isNull();
            }
            return texts;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Stream<Literal> literals() {
        return sources.stream().flatMap(source -> source.literals().stream());
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(minus(english.keySet(), chinese.keySet()))
                .as("missing in Chinese")
                .isEmpty();
        assertThat(minus(chinese.keySet(), english.keySet()))
                .as("missing in English")
                .isEmpty();
    }

    @Test
    void noTextIsEmpty() {
        assertThat(english).doesNotContainValue("");
        assertThat(chinese).doesNotContainValue("");
    }

    @Test
    void bothLanguagesTakeTheSameParameters() {
        english.forEach((key, text) ->
                assertThat(parameters(chinese.getOrDefault(key, text))).as(key).isEqualTo(parameters(text)));
    }

    @Test
    void apostrophesShowAsTyped() {
        Stream.of(english, chinese).flatMap(texts -> texts.entrySet().stream()).forEach(text -> {
            if (parameters(text.getValue()).isEmpty()) {
                assertThat(text.getValue())
                        .as("%s takes no parameter, so a doubled apostrophe would be seen twice", text.getKey())
                        .doesNotContain("''");
            } else {
                assertThat(text.getValue().replace("''", ""))
                        .as("%s takes parameters, so a single apostrophe would vanish", text.getKey())
                        .doesNotContain("'");
                assertThat(new MessageFormat(text.getValue(), Locale.ROOT).format(new Object[9]))
                        .as(text.getKey())
                        .isNotEmpty();
            }
        });
    }

    @Test
    void everyKeyInTheCodeHasItsText() {
        var firstWords =
                english.keySet().stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
        var missing = literals()
                .filter(literal -> isKey(literal))
                .filter(literal -> !english.containsKey(bare(literal)))
                .map(Literal::toString);
        assertThat(missing).as("keys without a text").isEmpty();
    }

    @Test
    void everyKeyMadeInTheCodeHasATextToLeadTo() {
        var missing = literals()
                .filter(TextsTest::isKeyStart)
                .filter(literal ->
                        english.keySet().stream().noneMatch(made(literal).asMatchPredicate()))
                .map(Literal::toString);
        assertThat(missing).as("beginnings of keys that lead to no text").isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        var used = new TreeSet<String>(conventional());
        literals().filter(l -> english.containsKey(bare(l))).forEach(l -> used.add(bare(l)));
        literals()
                .filter(TextsTest::isKeyStart)
                .map(TextsTest::made)
                .forEach(pattern -> english.keySet().stream()
                        .filter(pattern.asMatchPredicate())
                        .forEach(used::add));
        assertThat(minus(english.keySet(), used)).as("texts that nothing shows").isEmpty();
    }

    @Test
    void parametersAreGivenWhereTheTextTakesThem() {
        var wrong = new ArrayList<String>();
        literals().filter(l -> l.before().matches(".*\\bt\\($")).forEach(literal -> {
            var takes = !parameters(english.getOrDefault(literal.value(), "")).isEmpty();
            var given = literal.after().startsWith(",");
            if (english.containsKey(literal.value()) && takes != given) {
                wrong.add(literal + (takes ? " takes parameters" : " takes none"));
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyEnumPermissionAndTabHasItsWord() {
        assertThat(minus(conventional(), english.keySet())).isEmpty();
    }

    @Test
    void chineseUsesFullWidthPunctuation() {
        var halfWidth = Pattern.compile("\\p{IsHan}[,;:?!()]|[,;:?!()]\\p{IsHan}|\\p{IsHan}\\.(?!\\w)");
        assertThat(chinese.entrySet().stream()
                        .filter(text -> halfWidth.matcher(text.getValue()).find()))
                .isEmpty();
    }

    @Test
    void screensHoldNoSentenceOfTheirOwn() {
        var own = literals()
                .filter(literal -> literal.file().isScreen())
                .filter(not(TextsTest::isForEngineers))
                .filter(literal -> !PROPER_NAMES.contains(literal.value()))
                .filter(literal -> isSentence(literal.value()) || isWordOnAComponent(literal))
                .map(Literal::toString);
        assertThat(own).as("words that belong into the text files").isEmpty();
    }

    private boolean isKey(Literal literal) {
        var value = bare(literal);
        if (!KEY.matcher(value).matches()) {
            return false;
        }
        // What t(…) is given is a key, whatever it looks like; elsewhere a key shows by its first word.
        return literal.before().matches(".*\\bt\\($") && !literal.after().startsWith(" +")
                || firstWords.contains(value.split("\\.")[0]) && !isProperty(literal);
    }

    /** The path of a bean's property, second to the field that it is bound to. */
    private static boolean isProperty(Literal literal) {
        return literal.before().matches(".*(\\bfield\\(.*, |\\bbind\\(|get(Property|Resource)\\()$");
    }

    /** A constraint's message stands in braces. */
    private static String bare(Literal literal) {
        var value = literal.value();
        return value.startsWith("{") && value.endsWith("}") ? value.substring(1, value.length() - 1) : value;
    }

    private static boolean isKeyStart(Literal literal) {
        return literal.value().matches("[a-z][a-z0-9]*\\.([a-z0-9]+\\.)*")
                && literal.after().startsWith(" +")
                && !literal.before().endsWith("+ ");
    }

    /** The keys that {@code "start." + something + ".end"} may make. */
    private static Pattern made(Literal literal) {
        var end = Pattern.compile("^ \\+ [\\w.()]+ \\+ \"([.\\w]+)\"").matcher(literal.after());
        return Pattern.compile(
                Pattern.quote(literal.value()) + "[^.]+" + (end.find() ? Pattern.quote(end.group(1)) : ""));
    }

    /** Keys that nobody writes down, because a rule makes them. */
    private Set<String> conventional() {
        var keys = new TreeSet<String>();
        new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.qiao").stream()
                        .filter(type -> type.isEnum() && type.isTopLevelClass())
                        .filter(type -> !SILENT_ENUMS.containsKey(type.getSimpleName()))
                        .forEach(type -> constants(type).forEach(keys::add));
        Permission.ALL.stream()
                .map(permission -> "permission." + permission.toLowerCase(Locale.ROOT))
                .forEach(key -> keys.addAll(List.of(key, key + ".help")));
        var key = Pattern.compile("String key\\(\\)\\s*\\{\\s*return \"([^\"]+)\"");
        TAB_PREFIXES.forEach((type, prefix) -> sources.stream()
                .filter(source -> source.code().matches("(?s).*implements [\\w, ]*\\b" + type + "\\b.*"))
                .forEach(source -> key.matcher(source.code()).results().forEach(r -> keys.add(prefix + r.group(1)))));
        return keys;
    }

    private static Stream<String> constants(JavaClass type) {
        return type.getEnumConstants().stream()
                .map(JavaEnumConstant::name)
                .map(constant -> (type.getSimpleName() + "." + constant).toLowerCase(Locale.ROOT));
    }

    private static Set<String> parameters(String text) {
        return Pattern.compile("\\{(\\d+)[^}]*}")
                .matcher(text)
                .results()
                .map(r -> r.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What an exception or a log line says is for engineers; the pattern of a date is no sentence. */
    private static boolean isForEngineers(Literal literal) {
        return literal.before().matches(".*(Exception|ofPattern|LOG\\.\\w+|\\blog\\.\\w+)\\([^;]*");
    }

    /** Two words in a row, or a Chinese character, once markup, properties and styles are taken away. */
    private static boolean isSentence(String literal) {
        var words = literal.replace("Qiao 桥", "|").replaceAll("\\$\\{[^}]*}|<[^>]*>|\\{[^}]*}|&\\w+;", "|");
        return words.matches("(?s).*\\p{IsHan}.*") || words.matches("(?s).*(^|[|\\s])[A-Z]\\w*,? [a-z]\\w*.*");
    }

    private static boolean isWordOnAComponent(Literal literal) {
        return literal.value().matches(".*\\p{L}.*")
                && !(literal.before().endsWith("setHeader(") && literal.after().startsWith(","))
                && literal.before()
                        .matches(".*(new (Button|Span|H\\d|Paragraph|Tab|Text|TextField|TextArea|Checkbox|ComboBox<>"
                                + "|Select<>|DatePicker)|set(Text|Label|Header|HeaderTitle|Placeholder|HelperText|TooltipText"
                                + "|AriaLabel|ErrorMessage)|Toasts\\.\\w+)\\($");
    }

    private static Set<String> minus(Set<String> some, Set<String> others) {
        var rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
