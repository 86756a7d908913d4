package org.qiao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void dropsWhatNobodySees() {
        assertThat(PlainText.line("\u200D\u200D")).isNull();
        assertThat(PlainText.line("\u0300")).as("an accent on nothing").isNull();
        assertThat(PlainText.line("\u2800")).isNull();
        assertThat(PlainText.line("\uDB40\uDC41\uFE0F\u034F\u180E\u17B4\u2063")).isNull();
        assertThat(PlainText.line("\u00A0\u3000 Acme\u00A0Works\u00A0")).isEqualTo("Acme\u00A0Works");
        assertThat(PlainText.line("A3 Acme\u200D Corp")).isEqualTo("A3 Acme Corp");
        assertThat(PlainText.line("\u200DAcme\u200C")).isEqualTo("Acme");
    }

    @Test
    void keepsWhatWritingNeeds() {
        var persian = "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645";
        var sinhala = "\u0DC1\u0DCA\u200D\u0DBB\u0DD3";
        var family = "\uD83D\uDC68\u200D\uD83D\uDC69";
        var heart = "\u2764\uFE0F";
        var rareHan = "\u845B\uDB40\uDD00";
        for (var text : new String[] {persian, sinhala, family, heart, rareHan}) {
            assertThat(PlainText.line(text)).isEqualTo(text);
        }
    }

    @Test
    void cutsBetweenCharactersAndKeepsNoHalfOfOne() {
        assertThat(PlainText.cut("ab\uD842\uDFB7\uD842\uDFB7", 3)).isEqualTo("ab\uD842\uDFB7");
        assertThat(PlainText.cut("ab", 3)).isEqualTo("ab");
        assertThat(PlainText.line("Luo\uD842 Jun\uDFB7")).isEqualTo("Luo Jun");
    }
}
