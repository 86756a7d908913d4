package org.qiao.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiao.kernel.Language;

/** What is written can be read: on the button of a dialog, from the far end of a meeting room, and at the foot of a card. */
class LookJourneyTest extends Journey {

    private static String style(Visitor visitor, String what, String property) {
        return (String) visitor.page()
                .locator(what)
                .first()
                .evaluate("(e, property) => getComputedStyle(e)[property]", property);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void theButtonThatExportsCanBeRead(ColorScheme scheme) {
        var staff = as("US staff").speak(Language.EN).prefer(scheme).open("companies");
        staff.page().locator("vaadin-button.export").click();
        assertThat(staff.page().locator("a.export-go")).isVisible();
        // axe takes a text in the very color of its ground for one that is hidden on purpose.
        Assertions.assertThat(style(staff, "a.export-go", "color"))
                .isNotEqualTo(style(staff, "a.export-go", "backgroundColor"));
        staff.canBeReadByEveryone();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void theWallIsWrittenInInkAlthoughItLeadsNowhere(ColorScheme scheme) {
        var director = as("Director").speak(Language.EN).prefer(scheme).open("review/wall");
        assertThat(director.page().locator(".wall .review-lines a").first()).isVisible();
        for (var what : new String[] {".review-number", ".review-amounts a", ".review-lines a"}) {
            Assertions.assertThat(style(director, ".wall " + what, "color"))
                    .as(what)
                    .isEqualTo(style(director, ".wall", "color"));
        }
        director.canBeReadByEveryone();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void aNextStepThatIsOverdueIsAsRedOnItsDealsPageAsOnTheBoard(ColorScheme scheme) {
        var director = as("Director").speak(Language.EN).prefer(scheme).open("pipeline/cn-to-us");
        var late = director.page().locator("qiao-card:has(.card-next.alert)").first();
        assertThat(late).isVisible();
        var red = style(director, ".card-next.alert", "color");
        director.open(late.locator("a").first().getAttribute("href"));
        assertThat(director.page().locator(".headline a.alert")).isVisible();
        Assertions.assertThat(style(director, ".headline a.alert", "color")).isEqualTo(red);
        director.canBeReadByEveryone();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void theQuestionForAnotherPipelineTakesTheWidthOfItsDialog(int width) {
        var director = as("Director").speak(Language.EN).open("pipeline/cn-to-us");
        director.open(director.page().locator("qiao-card a").first().getAttribute("href"))
                .width(width);
        director.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Move to another pipeline"))
                .click();
        var fields = director.page().locator("vaadin-dialog vaadin-select");
        assertThat(fields).hasCount(2);
        Assertions.assertThat(fields.evaluateAll("fields => fields.map(field => Math.round("
                        + "field.parentElement.getBoundingClientRect().width - field.getBoundingClientRect().width))"))
                .isEqualTo(List.of(0, 0));
        director.canBeUsedByEveryone();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCardSaysInFullThatItsDealIsStuck(Language language) {
        var staff = as("China staff").speak(language).open("pipeline/cn-to-us");
        assertThat(staff.page().locator("qiao-card.stuck").first()).isVisible();
        Assertions.assertThat(staff.page()
                        .locator("qiao-card.stuck .card-days")
                        .evaluateAll("days => days.filter(e => { const text = document.createRange();"
                                + " text.selectNodeContents(e);"
                                // Half a pixel too few is enough for the browser to put an ellipsis in place of a word.
                                + " return text.getBoundingClientRect().width > e.getBoundingClientRect().width + 0.1; })"
                                + ".map(e => e.innerText)"))
                .isEqualTo(List.of());
        staff.speak(Language.EN);
    }
}
