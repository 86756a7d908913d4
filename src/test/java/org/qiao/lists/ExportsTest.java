package org.qiao.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiao.QiaoTest;
import org.qiao.access.AuditService;
import org.qiao.kernel.ListRow;
import org.qiao.kernel.RuleException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ExportsTest extends QiaoTest {

    private record Line(long id, long officeId, long ownerId, String text) implements ListRow {}

    @Autowired
    private Exports exports;

    @Autowired
    private AuditService audit;

    @TempDir
    private Path folder;

    private Exports.Sheet<Line> sheet(List<Line> lines) {
        return sheet(lines, Set.of());
    }

    private Exports.Sheet<Line> sheet(List<Line> lines, Set<Long> only) {
        return new Exports.Sheet<>(
                "companies",
                "企业 2026-11-27",
                "q=a",
                List.of("Name"),
                window -> lines.stream()
                        .skip(window.offset())
                        .limit(window.limit())
                        .toList(),
                line -> List.of(line.text()),
                only);
    }

    /** Read as a file, since the length of an entry stands behind it. */
    private String content(ByteArrayOutputStream book) throws IOException {
        var file = Files.write(folder.resolve("book.xlsx"), book.toByteArray());
        var all = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(all)
                .replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
    }

    @Test
    void writesOnlyRowsThatTheRightReachesAndNotesIt() throws IOException {
        var me = signInAs("us-staff", "seattle");
        var out = new ByteArrayOutputStream();
        var written = exports.write(
                sheet(List.of(
                        new Line(1, office("seattle"), me, "宝钢集团 𠮷"),
                        new Line(2, office("los-angeles"), -5, "Neighbour"),
                        new Line(3, office("beijing"), -5, "Stranger"))),
                "Mailing",
                out);
        assertThat(written).isEqualTo(new Exports.Written(1, 2));
        assertThat(content(out)).contains("宝钢集团 𠮷").doesNotContain("Neighbour", "Stranger");
        assertThat(rows("list_export")).isEqualTo(1);
    }

    @Test
    void theLogSaysWhatAFileIsForAndNoFileLeavesWithoutIt() {
        var me = signInAs("us-manager", "seattle");
        var lines = List.of(new Line(1, office("seattle"), me, "Harbor"));
        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> exports.write(sheet(lines), " \t", out))
                .isInstanceOfSatisfying(
                        RuleException.class, wrong -> assertThat(wrong.key()).isEqualTo("export.purpose.required"));
        assertThat(out.size()).isZero();
        assertThat(rows("list_export")).isZero();
        exports.write(sheet(lines), "  来华考察 𠮷  ", out);
        assertThat(audit.list(Long.MAX_VALUE, 1).entries().getFirst().changes())
                .filteredOn(change -> change.field().equals("purpose"))
                .extracting(AuditService.Change::to)
                .containsExactly("来华考察 𠮷");
    }

    @Test
    void writesOnlyTheTickedRowsAndReadsNoFurtherThanTheLastOfThem() throws IOException {
        var me = signInAs("director", "seattle");
        var lines = java.util.stream.LongStream.rangeClosed(1, 5000)
                .mapToObj(id -> new Line(id, office("beijing"), me, "Line " + id + "."))
                .toList();
        var out = new ByteArrayOutputStream();
        var ticked = sheet(lines, Set.of(7L, 1002L));
        var asked = new java.util.ArrayList<Integer>();
        var written = exports.write(
                new Exports.Sheet<>(
                        ticked.list(),
                        ticked.title(),
                        ticked.query(),
                        ticked.headers(),
                        window -> {
                            asked.add(window.offset());
                            return ticked.rows().apply(window);
                        },
                        ticked.cells(),
                        ticked.only()),
                "Mailing",
                out);
        assertThat(written).isEqualTo(new Exports.Written(2, 0));
        assertThat(content(out)).contains("Line 7.", "Line 1002.").doesNotContain("Line 8.");
        assertThat(asked).containsExactly(0, 1000);
    }

    @Test
    void writesDaysAndAmountsAsWhatASpreadsheetCanReckonWith() throws IOException {
        var me = signInAs("director", "seattle");
        var sheet = new Exports.Sheet<>(
                "deals",
                "项目 2026-11-27",
                "",
                List.of("Day", "Amount", "Qualified", "Jobs", "Nothing"),
                window -> window.offset() == 0 ? List.of(new Line(1, office("seattle"), me, "")) : List.of(),
                line -> java.util.Arrays.asList(
                        LocalDate.parse("2026-11-27"),
                        new BigDecimal("1234.50"),
                        ExportAmount.of(new BigDecimal("88000000000.00"), "more than {0}"),
                        12,
                        null),
                Set.of());
        var out = new ByteArrayOutputStream();
        exports.write(sheet, "Mailing", out);
        assertThat(content(out))
                .contains("name=\"项目 2026-11-27\"", "<v>46353", "<v>1234.5", "<v>88000000000", "<v>12</v>")
                .contains("formatCode=\"yyyy-mm-dd\"", "formatCode=\"#,##0.00\"", "formatCode=\"#,##0\"")
                .containsPattern("formatCode=\"(&quot;|\\\\?\")more than (&quot;|\")#,##0\"");
    }

    @Test
    void saysBeforehandHowFarTheRightReachesAndTakesNothing() {
        var me = signInAs("us-staff", "seattle");
        var lines = List.of(new Line(1, office("seattle"), me, "Own"), new Line(2, office("beijing"), -5, "Stranger"));
        assertThat(exports.reach(sheet(lines))).isEqualTo(new Exports.Written(1, 1));
        assertThat(exports.reach(sheet(lines, Set.of(2L)))).isEqualTo(new Exports.Written(0, 1));
        assertThat(rows("list_export")).isZero();
    }

    @Test
    void refusesThoseWithoutTheRight() {
        signInAs("auditor", "seattle");
        var nothing = sheet(List.of());
        assertThatThrownBy(() -> exports.write(nothing, "Mailing", new ByteArrayOutputStream()))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(rows("list_export")).isZero();
    }

    @Test
    void whatLooksLikeAFormulaStaysTheTextThatItIs() throws IOException {
        var me = signInAs("director", "seattle");
        var lines =
                List.of(new Line(1, office("seattle"), me, "=1+1"), new Line(2, office("seattle"), me, "+12135550199"));
        var out = new ByteArrayOutputStream();
        exports.write(sheet(lines), "Mailing", out);
        // A cell of its type is never reckoned, and in the format of texts it stays one when somebody types into it.
        assertThat(content(out))
                .contains(">=1+1</t>", ">+12135550199</t>", "formatCode=\"@\"")
                .doesNotContain("<f>", ">'");
    }

    @Test
    void writesNoHalfOfACharacter() throws IOException {
        var me = signInAs("director", "seattle");
        var named = sheet(List.of(new Line(1, office("seattle"), me, "a")));
        var long30 = new Exports.Sheet<>(
                named.list(),
                "a".repeat(30) + "𠮷",
                "q=" + "a".repeat(1997) + "𠮷",
                named.headers(),
                named.rows(),
                named.cells(),
                named.only());
        var out = new ByteArrayOutputStream();
        exports.write(long30, "Mailing", out);
        assertThat(content(out)).contains("name=\"" + "a".repeat(30) + "\"");
        assertThat(jdbc.sql("select query from list_export").query(String.class).single())
                .isEqualTo("q=" + "a".repeat(1997) + "𠮷");
    }

    @Test
    void writesEveryPageOfALongList() throws IOException {
        var me = signInAs("director", "seattle");
        var lines = java.util.stream.LongStream.rangeClosed(1, 2500)
                .mapToObj(id -> new Line(id, office("beijing"), me, "Line " + id + "."))
                .toList();
        var out = new ByteArrayOutputStream();
        assertThat(exports.write(sheet(lines), "Mailing", out)).isEqualTo(new Exports.Written(2500, 0));
        assertThat(content(out)).contains("Line 1.", "Line 1001.", "Line 2500.");
    }
}
