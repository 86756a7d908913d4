package org.qiao.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qiao.kernel.Language;

/** Esc closes what is uppermost and nothing else, however fast it is pressed, and no word that was typed is lost by it. */
class EscJourneyTest extends Journey {

    private static final String SAID = "They will send the drawings on Monday";

    private static Locator dialogs(Page page) {
        return page.locator("vaadin-dialog[opened]");
    }

    private static Locator question(Page page) {
        return page.locator("vaadin-dialog.discard-dialog[opened]");
    }

    private static Locator said(Page page) {
        return page.getByLabel("What was said", new Page.GetByLabelOptions().setExact(true));
    }

    private Visitor writing() {
        return writingAnew(as("US staff").speak(Language.EN));
    }

    /** Opens the page anew, with nothing on it but what is written now. */
    private static Visitor writingAnew(Visitor staff) {
        staff.open("companies").page().keyboard().press("l");
        said(staff.page()).fill(SAID);
        return staff.settle();
    }

    private static Locator calendars(Page page) {
        return page.locator("vaadin-date-picker[opened]");
    }

    /** The day of the touch, and the day by which the next step is due. */
    private static Locator day(Page page, int which) {
        return page.locator("vaadin-dialog.log-touch vaadin-date-picker").nth(which);
    }

    /** As the keyboard does while a key is held down: it waits a little, and then repeats. */
    private static void hold(Page page, int repeats) {
        page.keyboard().down("Escape");
        page.waitForTimeout(400);
        for (int i = 0; i < repeats; i++) {
            page.keyboard().down("Escape");
            page.waitForTimeout(40);
        }
        page.keyboard().up("Escape");
    }

    @Test
    void escInAnOpenCalendarClosesTheCalendarAlone() {
        var staff = as("US staff").speak(Language.EN);
        var page = staff.page();
        for (int which = 0; which < 2; which++) {
            for (var byMouse : new boolean[] {true, false}) {
                writingAnew(staff);
                if (byMouse) {
                    day(page, which).locator("[part~=toggle-button]").click();
                } else {
                    day(page, which).locator("input").press("ArrowDown");
                }
                assertThat(calendars(page)).hasCount(1);
                page.keyboard().press("Escape");
                staff.settle();
                assertThat(calendars(page)).hasCount(0);
                assertThat(question(page)).hasCount(0);
                assertThat(said(page)).hasValue(SAID);
            }
        }
    }

    @Test
    void escPressedFastNeverLosesWhatWasTyped() {
        var staff = as("US staff").speak(Language.EN);
        var page = staff.page();
        for (int presses = 1; presses <= 5; presses++) {
            writingAnew(staff);
            day(page, 1).locator("[part~=toggle-button]").click();
            for (int i = 0; i < presses; i++) {
                page.keyboard().press("Escape");
            }
            staff.settle();
            assertThat(said(page)).hasValue(SAID);
        }
    }

    @Test
    void escHeldDownInACalendarClosesTheCalendarAlone() {
        var staff = writing();
        var page = staff.page();
        day(page, 1).locator("[part~=toggle-button]").click();
        assertThat(calendars(page)).hasCount(1);
        hold(page, 12);
        staff.settle();
        assertThat(calendars(page)).hasCount(0);
        assertThat(question(page)).hasCount(0);
        assertThat(said(page)).hasValue(SAID);
    }

    @Test
    void escHeldDownAtTheQuestionClosesTheQuestionAlone() {
        var staff = as("US staff").speak(Language.EN);
        var page = staff.page();
        for (int repeats = 1; repeats < 12; repeats += 3) {
            writingAnew(staff);
            page.keyboard().press("Escape");
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep writing")))
                    .isFocused();
            hold(page, repeats);
            staff.settle();
            assertThat(question(page)).hasCount(0);
            assertThat(said(page)).hasValue(SAID);
        }
    }

    @Test
    void escAtTheQuestionClosesTheQuestionAlone() {
        var staff = writing();
        var page = staff.page();
        page.keyboard().press("Escape");
        assertThat(question(page)).hasCount(1);
        staff.settle();
        page.keyboard().press("Escape");
        staff.settle();
        assertThat(question(page)).hasCount(0);
        assertThat(dialogs(page)).hasCount(1);
        assertThat(said(page)).hasValue(SAID);
        page.keyboard().press("Escape");
        assertThat(question(page)).hasCount(1);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Discard"))
                .click();
        assertThat(dialogs(page)).hasCount(0);
    }

    @Test
    void escInAnOpenListClosesTheListAlone() {
        var staff = as("US staff").speak(Language.EN).open("companies");
        var page = staff.page();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New company"))
                .first()
                .click();
        page.getByLabel("English name").fill("Half a na");
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Place"))
                .first()
                .press("ArrowDown");
        assertThat(page.locator("vaadin-combo-box[opened]")).hasCount(1);
        page.keyboard().press("Escape");
        staff.settle();
        assertThat(page.locator("vaadin-combo-box[opened]")).hasCount(0);
        assertThat(question(page)).hasCount(0);
        assertThat(page.getByLabel("English name")).hasValue("Half a na");
    }

    @Test
    void escInAFieldThatAChoiceWasMadeInKeepsTheChoice() {
        var staff = as("US staff").speak(Language.EN).open("companies");
        var page = staff.page();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New company"))
                .first()
                .click();
        var place = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Place"))
                .first();
        place.fill("Fresno");
        place.press("Enter");
        staff.settle();
        assertThat(page.locator("vaadin-combo-box[opened]")).hasCount(0);
        assertThat(place).hasValue(Pattern.compile("Fresno"));
        place.press("Escape");
        staff.settle();
        assertThat(place).hasValue(Pattern.compile("Fresno"));
        assertThat(question(page)).hasCount(1);
    }
}
