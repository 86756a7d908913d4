package org.qiao.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.qiao.kernel.RuleException;

/** Text in a report breaks as both languages do, and nothing is left out because the font has no character for it. */
class PdfFaceTest {

    private final PdfFace face = new PdfFace(new ReportFont("").load());

    @Test
    void breaksBetweenWordsAndBetweenChineseCharacters() {
        var room = face.width("signed projec", 8);
        assertThat(face.lines("signed projects of 2026", 8, room)).containsExactly("signed", "projects of", "2026");
        var four = face.width("世界制造", 8) + 0.1f;
        assertThat(face.lines("世界制造业大会，合肥", 8, four)).containsExactly("世界制造", "业大会，", "合肥");
        assertThat(face.lines("a\nb", 8, 100)).containsExactly("a", "b");
        assertThat(face.lines("", 8, 100)).containsExactly("");
    }

    @Test
    void noLineBeginsWithAComma() {
        var three = face.width("签约额", 8) + 0.1f;
        assertThat(face.lines("签约额，到资额", 8, three)).noneMatch(line -> line.startsWith("，"));
    }

    @Test
    void aChineseNameBesideAnotherOneBeginsALineRatherThanBreak() {
        var room = face.width("Los Angeles 洛杉", 8) + 0.1f;
        assertThat(face.lines("Los Angeles 洛杉矶", 8, room)).containsExactly("Los Angeles", "洛杉矶");
        assertThat(face.lines("中国 黑龙江省 七台河市", 8, face.width("中国 黑龙江省 七台河", 8) + 0.1f))
                .containsExactly("中国 黑龙江省", "七台河市");
    }

    @Test
    void aWordThatIsTooLongIsCutRatherThanLost() {
        assertThat(String.join("", face.lines("x".repeat(100), 8, 40))).hasSize(100);
    }

    @Test
    void aCharacterThatTheFontHasNotIsShownAsOne() {
        assertThat(face.shown("宝钢 Baosteel 囍")).isEqualTo("宝钢 Baosteel 囍");
        assertThat(face.shown("𠮷\uE000"))
                .hasSizeGreaterThan(0)
                .doesNotContain("\uE000")
                .contains("〓");
    }

    @Test
    void withoutAFontTheMessageNamesThePackage() {
        assertThat(new ReportFont("/nowhere.ttf").isThere()).isFalse();
        assertThatThrownBy(() -> new ReportFont("/nowhere.ttf").load())
                .isInstanceOf(RuleException.class)
                .hasMessage("report.font.missing");
    }
}
