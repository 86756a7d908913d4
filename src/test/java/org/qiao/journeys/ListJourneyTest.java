package org.qiao.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.KeyboardModifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.qiao.kernel.Language;

/** What people do in a list with the keyboard and with the boxes at its lines. */
class ListJourneyTest extends Journey {

    private Visitor inCompanies() {
        var director = as("Director").speak(Language.EN).open("companies");
        director.page().locator("vaadin-grid .name").first().waitFor();
        return director;
    }

    private static void tick(Visitor visitor, int line, KeyboardModifier... held) {
        visitor.page()
                .locator("vaadin-grid vaadin-checkbox")
                .nth(line)
                .click(new Locator.ClickOptions().setModifiers(List.of(held)));
        visitor.settle();
    }

    private static String selected(Visitor visitor) {
        return visitor.page().locator(".selection-bar").innerText();
    }

    private static String written(Path book) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipFile(book.toFile())) {
            for (var entry : zip.stream().toList()) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    void aListIsWalkedTickedAndOpenedByKeyboard() {
        var director = inCompanies();
        var keys = director.page().keyboard();
        keys.press("/");
        keys.press("ArrowDown");
        keys.press("ArrowDown");
        keys.press("Space");
        director.settle();
        assertThat(selected(director)).startsWith("1 selected");
        keys.press("Enter");
        director.page().waitForURL("**/companies/*");
        director.settle().lookOver();
    }

    @Test
    void anExportTakesTheRangeThatWasTickedWithShiftAndTheNamesInBothLanguages() throws IOException {
        var director = inCompanies();
        tick(director, 1);
        tick(director, 4, KeyboardModifier.SHIFT);
        assertThat(selected(director)).startsWith("4 selected");
        director.page().locator(".export").click();
        director.page().getByLabel("What is it for?").fill("Board");
        director.settle();
        var file = director.page()
                .waitForDownload(() -> director.page().locator("a.export-go").click());
        assertThat(file.suggestedFilename()).startsWith("Companies 20").endsWith(".xlsx");
        director.page().getByText("4 rows written").waitFor();
        assertThat(written(file.path())).contains("Company in Chinese");
    }

    @Test
    void theBoxInTheHeaderTicksWhatTheFilterShowsAndTheFocusStaysNearAFilterThatWasTakenAway() {
        var director = inCompanies();
        director.open("companies?kind=member");
        director.page().locator("vaadin-grid .name").first().waitFor();
        tick(director, 0);
        var shown = director.page().locator(".page-beside").innerText();
        assertThat(selected(director)).startsWith(shown + " selected");
        director.page().getByLabel("Remove the filter Kind").click();
        director.settle();
        assertThat((String) director.page().evaluate("() => document.activeElement.localName"))
                .isEqualTo("vaadin-menu-bar-button");
    }
}
