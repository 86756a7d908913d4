package org.qiao.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qiao.kernel.Language;

/** What happens when somebody types a part of a name, or of what is to be done, and presses Enter. */
class KeyboardJourneyTest extends Journey {

    private static Locator picker(Locator in, String name) {
        return in.getByRole(
                AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator form(Visitor visitor, String button) {
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return visitor.page().getByRole(AriaRole.DIALOG);
    }

    @Test
    void takesTheBestMatchWithEnterBeforeAndAfterTheServerHasAnswered() {
        var staff = as("US staff").speak(Language.EN).open("companies");
        var dialog = form(staff, "New company");
        var place = picker(dialog, "Place");
        place.pressSequentially("beij");
        place.press("Enter");
        assertThat(place).hasValue("Beijing");
        var parent = picker(dialog, "Part of");
        parent.pressSequentially("baost");
        staff.page().getByRole(AriaRole.OPTION).first().waitFor();
        parent.press("Enter");
        assertThat(parent).hasValue(Pattern.compile("Baosteel.*"));
    }

    @Test
    void keepsWhatTheListDoesWithArrowsEscAndWordsThatMatchNothing() {
        var staff = as("US staff").speak(Language.EN).open("companies");
        var dialog = form(staff, "New company");
        var place = picker(dialog, "Place");
        place.pressSequentially("an");
        staff.page().getByRole(AriaRole.OPTION).nth(1).waitFor();
        var second = staff.page().getByRole(AriaRole.OPTION).nth(1).innerText();
        place.press("ArrowDown");
        place.press("ArrowDown");
        place.press("Enter");
        assertThat(place).hasValue(second);
        place.fill("no such place");
        assertThat(staff.page().locator("vaadin-combo-box[opened]:not([loading])"))
                .hasCount(1);
        place.press("Enter");
        place.press("Tab");
        assertThat(place).hasValue(second);
        assertThat(place).isVisible();
    }

    @Test
    void readsADayAsItIsTypedAndNamesTheMonthAsTheViewerDoes() {
        var staff = as("China staff").speak(Language.ZH).open("today");
        var day = picker(staff.page().locator("main"), "截止日期");
        for (var typed : List.of("12月2日", "12/2", "Dec 2", "2 Dec", "１２月２日")) {
            day.fill(typed);
            day.press("Enter");
            assertThat(day).hasValue(Pattern.compile("20\\d\\d-12-02"));
            day.fill("2026-11-30");
            day.press("Enter");
        }
        day.fill("过几天");
        day.press("Enter");
        assertThat(staff.page().getByText("无法识别该日期")).isVisible();
        day.fill("2026年12月2日");
        day.press("Enter");
        day.press("ArrowDown");
        assertThat(staff.page()
                        .locator("vaadin-month-calendar")
                        .filter(new Locator.FilterOptions().setHasText("2026年12月")))
                .isVisible();
    }

    @Test
    void tabLeavesADayThatWasTypedAndSaysWhatIsWrongWithIt() {
        var page = as("US staff").speak(Language.EN).open("today").page();
        var day = picker(page.locator("main"), "Due");
        day.fill("some day");
        assertThat(page.locator("vaadin-date-picker[opened]")).hasCount(1);
        day.press("Tab");
        assertThat(page.locator("vaadin-date-picker[opened]")).hasCount(0);
        assertThat(page.getByText("Not a date")).isVisible();
        assertThat(day).not().isFocused();
        day.fill("Dec 2");
        day.press("Tab");
        assertThat(page.locator("vaadin-date-picker[opened]")).hasCount(0);
        assertThat(day).hasValue(Pattern.compile("20\\d\\d-12-02"));
        assertThat(day).not().isFocused();
        day.click();
        day.press("Tab");
        assertThat(page.locator("vaadin-month-calendar [part~=date]:focus")).hasCount(1);
    }

    @Test
    void theSearchBoxDoesWhatItIsTold() {
        var staff = as("US staff").speak(Language.EN).open("people");
        var page = staff.page();
        tell(page, "new company");
        var company = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("New company"));
        var name = company.getByLabel("English name");
        assertThat(name).isVisible();
        name.press("Escape");
        tell(page, "log a touch");
        assertThat(page.getByLabel("What was said", new Page.GetByLabelOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void whatIsTypedWhileTheSearchBoxOpensGoesIntoItAndNowhereElse() {
        var page = as("US staff").speak(Language.EN).open("companies").page();
        var line = new Line(page);
        var box = page.locator(".search-box input");
        line.hold();
        page.keyboard().press("Control+k");
        page.keyboard().type("cl lanternx");
        page.keyboard().press("Backspace");
        page.keyboard().press("Control+k");
        line.release();
        assertThat(box).hasValue("cl lantern");
        assertThat(box).isFocused();
        page.keyboard().type("s");
        assertThat(box).hasValue("cl lanterns");
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(1);
        box.press("Escape");
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
        line.hold();
        page.locator(".search-opener").click();
        page.keyboard().type("baosteel");
        page.keyboard().press("Enter");
        line.release();
        page.waitForURL(java.util.regex.Pattern.compile(".*/companies/[0-9]+"));
        page.unrouteAll();
    }

    @Test
    void saysThatItIsSearchingWhereTheAnswerIsSlow() {
        var page = as("US staff").speak(Language.EN).open("companies").page();
        var line = new Line(page);
        page.keyboard().press("Control+k");
        var waiting = page.locator(".search-waiting");
        page.locator(".search-box input").pressSequentially("baos");
        page.locator(".hits a.hit").first().waitFor();
        assertThat(waiting).isHidden();
        line.hold();
        page.locator(".search-box input").pressSequentially("teel");
        assertThat(waiting).isVisible();
        line.release();
        assertThat(waiting).isHidden();
        page.unrouteAll();
    }

    /** The line to the server, on which requests can be held up. */
    private static final class Line {

        private final List<Route> held = new ArrayList<>();
        private boolean holding;

        Line(Page page) {
            page.route(address -> address.contains("v-r=uidl"), route -> {
                if (holding) {
                    held.add(route);
                } else {
                    route.resume();
                }
            });
        }

        void hold() {
            holding = true;
        }

        void release() {
            holding = false;
            held.forEach(Route::resume);
            held.clear();
        }
    }

    private static void tell(Page page, String words) {
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
        page.keyboard().press("Control+k");
        page.locator(".search-box input").pressSequentially(words);
        page.locator(".hits a.hit").first().waitFor();
        page.locator(".search-box input").press("Enter");
    }
}
