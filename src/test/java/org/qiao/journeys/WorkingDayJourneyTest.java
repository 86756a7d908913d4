package org.qiao.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.qiao.TestDatabase;
import org.qiao.access.CurrentUser;
import org.qiao.access.UserService;
import org.qiao.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people do with Qiao on a working day, by mouse and keyboard, from sign-in to the result. */
class WorkingDayJourneyTest extends Journey {

    private JdbcClient jdbc;

    @Autowired
    void read(TestDatabase database) {
        jdbc = database.jdbc();
    }

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private UserService users;

    @Test
    void staffLogATouchAndFindItsNextStepOnToday() {
        var staff = as("US staff").speak(Language.EN).open("companies");
        staff.page().locator(".log-touch-button").click();
        var dialog = staff.page().getByRole(AriaRole.DIALOG);
        pick(staff, dialog.getByRole(AriaRole.COMBOBOX, named("Companies")), "Baosteel");
        dialog.getByLabel("What was said", new Locator.GetByLabelOptions().setExact(true))
                .fill("They ask about sites on the Gulf coast.");
        dialog.getByLabel("What happens next").fill("Send the list of Gulf coast sites");
        var due = dialog.getByRole(AriaRole.COMBOBOX, named("Due"));
        due.fill(LocalDate.now(java.time.ZoneId.of("America/Los_Angeles")).toString());
        due.press("Enter");
        save(dialog);
        assertThat(dialog).isHidden();
        staff.open("today");
        assertThat(staff.page().locator(".agenda-due").getByText("Send the list of Gulf coast sites"))
                .isVisible();
    }

    @Test
    void aManagerMovesADealOnTheBoardAndFindsItInHistoryAndReview() {
        var manager = as("US manager").speak(Language.EN).open("pipeline/cn-to-us");
        var page = manager.page();
        var card = page.locator("qiao-card")
                .filter(new Locator.FilterOptions().setHas(page.locator(".card-menu")))
                .first();
        var title = card.locator(".card-title").innerText();
        card.locator(".card-menu").click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lost"))
                .click();
        var reason = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Reason"));
        reason.fill("No answer");
        reason.press("Enter");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close the deal"))
                .click();
        var lost = page.locator("qiao-column")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile("^Lost")))));
        var moved = lost.locator(".card-title").getByText(title);
        assertThat(moved).isHidden();
        lost.locator(".column-fold").click();
        assertThat(moved).isVisible();
        var address = moved.getAttribute("href");
        manager.settle().lookOver().open(address + "/history");
        assertThat(page.locator(".record-content").getByText("Lost").first()).isVisible();
        manager.open("review/moved");
        assertThat(page.getByText(title).first()).isVisible();
    }

    @Test
    void aDealIsLostByKeyboardAloneOnANarrowScreenInChinese() {
        var manager = as("China manager").speak(Language.ZH).width(390);
        var page = manager.page();
        var deal = jdbc.sql(
                        "select min(d.id) from deal d join office o on o.id = d.office_id join stage s on s.id ="
                                + " d.stage_id where o.desk = 'CN' and d.circle_id is null and not d.archived and s.outcome = 'OPEN'")
                .query(Long.class)
                .single();
        manager.open("deals/" + deal + "/history");
        page.locator(".steps").getByText("流失").press("Enter");
        var dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByLabel("原因")).isFocused();
        page.keyboard().type("价格");
        assertThat(page.locator("vaadin-combo-box-item").getByText("价格或优惠条件")).isVisible();
        page.keyboard().press("Enter");
        assertThat(dialog.getByLabel("原因")).hasValue("价格或优惠条件");
        page.keyboard().press("Tab");
        page.keyboard().type("越南");
        assertThat(page.locator("vaadin-combo-box-item").getByText("越南").first())
                .isVisible();
        page.keyboard().press("Enter");
        assertThat(dialog.getByLabel("流失去向")).hasValue("越南");
        page.keyboard().press("Tab");
        page.keyboard().type("当地十年免税");
        page.keyboard().press("Escape");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("继续填写"))
                .press("Enter");
        manager.settle().lookOver().canBeUsedByEveryone();
        dialog.getByLabel("备注").press("Control+Enter");
        assertThat(dialog).isHidden();
        assertThat(page.locator(".record-content").getByText("流失至越南 · 价格或优惠条件——当地十年免税"))
                .isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("撤销"))
                .click();
        assertThat(page.locator(".record-content").getByText("流失至越南")).isHidden();
    }

    @Test
    void aDisabledUsersOpenScreenCloses() {
        var staff = visitor().signIn("us.staff2", "qiao-demo-2026").open("companies");
        var id = jdbc.sql("select id from app_user where login = 'us.staff2'")
                .query(Long.class)
                .single();
        disable(id, true);
        staff.page().waitForURL("**/login**");
        disable(id, false);
        assertThat(staff.page().locator("vaadin-grid")).hasCount(0);
    }

    private void disable(long id, boolean disabled) {
        currentUser.runAsSystem("journey", () -> {
            users.setDisabled(id, disabled);
            return null;
        });
    }

    @Test
    void anAdminMakesAUserWhoSignsIn() {
        var admin = as("Administrator").speak(Language.EN).open("admin/users");
        var page = admin.page();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New user"))
                .click();
        var dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("New user"));
        dialog.getByLabel("Login").fill("wren.alder");
        dialog.getByLabel("Name in English").fill("Wren Alder");
        dialog.getByLabel("Name in Chinese").fill("安润");
        choose(admin, dialog, "Office", "Seattle");
        pick(admin, dialog.getByRole(AriaRole.COMBOBOX, named("Roles")), "US staff");
        save(dialog);
        var password = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Set password"));
        password.getByLabel("New password").fill("a long enough 密码");
        save(password);
        assertThat(page.getByText("Password set")).isVisible();
        var wren = visitor().signIn("wren.alder", "a long enough 密码").open("companies");
        assertThat(wren.page().locator(".user-menu")).containsText("Wren Alder");
    }

    @Test
    void aForeignDealLooksLikeAMissingOne() {
        var foreign = jdbc.sql("select min(d.id) from deal d join office o on o.id = d.office_id"
                        + " where o.desk = 'US' and d.shared = 0 and d.archived = 0")
                .query(Long.class)
                .single();
        var staff = as("China staff");
        var hidden = staff.openInVain("deals/" + foreign)
                .page()
                .locator(".error-page")
                .innerText();
        var missing = staff.openInVain("deals/999999999")
                .page()
                .locator(".error-page")
                .innerText();
        Assertions.assertThat(hidden).isEqualTo(missing);
        as("US manager").open("deals/" + foreign);
    }

    @Test
    void takesThePicturesOfTheReadme() {
        as("Director").speak(Language.EN).open("pipeline/cn-to-us").picture("board-en.png");
        as("China staff")
                .speak(Language.ZH)
                .open("companies/"
                        + jdbc.sql("select min(id) from company where name_zh like '%宝钢%'")
                                .query(Long.class)
                                .single())
                .picture("company-zh.png");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    /** Types into a picker and takes the first that is offered. */
    private static void pick(Visitor visitor, Locator picker, String typed) {
        picker.fill(typed);
        visitor.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile(typed)))
                .first()
                .click();
        picker.press("Escape");
        visitor.settle();
    }

    private static void choose(Visitor visitor, Locator dialog, String label, String option) {
        dialog.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .locator("vaadin-select-value-button")
                .click();
        visitor.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .click();
    }

    private static void save(Locator dialog) {
        dialog.getByRole(AriaRole.BUTTON, named("Save")).click();
    }
}
