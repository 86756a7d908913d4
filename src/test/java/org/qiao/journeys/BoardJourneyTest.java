package org.qiao.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.TestDatabase;
import org.qiao.access.CurrentUser;
import org.qiao.kernel.Language;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.TestDeals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moves a card on the board by each means there is, and takes it back. */
class BoardJourneyTest extends Journey {

    private JdbcClient jdbc;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private DealService deals;

    @Autowired
    private TestDeals make;

    private long deal;
    private Visitor manager;
    private Page page;

    @Autowired
    void read(TestDatabase database) {
        jdbc = database.jdbc();
    }

    @BeforeEach
    void openTheBoardWithACardOnTop() {
        manager = as("US manager").speak(Language.EN);
        page = manager.page();
        deal = asTheManager(this::dealThatMayBeQualified);
        manager.open("pipeline/cn-to-us");
        assertThat(card()).isVisible();
    }

    @AfterEach
    void putTheCardAway() {
        asTheManager(() -> {
            deals.archive(deal);
            return deal;
        });
    }

    private long dealThatMayBeQualified() {
        var details = make.lead("Carried about");
        details.terms().setCompanyId(any("company where archived = 0"));
        details.getDeal().setSectorId(any("sector"));
        return deals.save(details).getDeal().id();
    }

    private long any(String table) {
        return jdbc.sql("select min(id) from " + table).query(Long.class).single();
    }

    private long asTheManager(java.util.function.Supplier<Long> work) {
        var id = jdbc.sql("select id from app_user where login = 'us.manager'")
                .query(Long.class)
                .single();
        return Objects.requireNonNull(currentUser.runAs(id, work));
    }

    private Locator card() {
        return page.locator("qiao-card:not(.card-ghost)")
                .filter(new Locator.FilterOptions().setHas(page.locator("a[href='deals/" + deal + "']")));
    }

    private Locator column(String stage) {
        return page.locator("qiao-column")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile("^" + stage)))));
    }

    private Locator cardIn(String stage) {
        return column(stage).locator("a[href='deals/" + deal + "']");
    }

    private String stage() {
        return jdbc.sql("select s.code from deal d join stage s on s.id = d.stage_id where d.id = ?")
                .param(deal)
                .query(String.class)
                .single();
    }

    private void lift(Thumb thumb) {
        thumb.touch(card());
        assertThat(page.locator(".card-ghost")).isVisible();
    }

    private void movedAndTakenBack() {
        assertThat(cardIn("Qualified")).isVisible();
        assertThat(cardIn("Lead")).hasCount(0);
        Assertions.assertThat(stage()).isEqualTo("qualified");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))
                .click();
        assertThat(page.locator("vaadin-notification-card")).hasCount(0);
        assertThat(cardIn("Lead")).isVisible();
        assertThat(cardIn("Qualified")).hasCount(0);
        Assertions.assertThat(stage()).isEqualTo("lead");
        manager.settle().lookOver();
    }

    private void stayed() {
        manager.settle().lookOver();
        assertThat(page.locator(".card-ghost")).hasCount(0);
        assertThat(page.locator("qiao-column.over")).hasCount(0);
        assertThat(cardIn("Lead")).isVisible();
        Assertions.assertThat(stage()).isEqualTo("lead");
    }

    @Test
    void aMouseDragsACard() {
        card().dragTo(column("Qualified").locator(".column-cards"));
        movedAndTakenBack();
    }

    @Test
    void theKeyboardMovesACardAndStaysWithIt() {
        card().locator("a").focus();
        page.keyboard().press("Control+ArrowRight");
        assertThat(cardIn("Qualified")).isFocused();
        movedAndTakenBack();
        card().locator("a").focus();
        page.keyboard().press("Alt+ArrowRight");
        movedAndTakenBack();
    }

    @Test
    void aThumbHoldsACardAndCarriesItOver() {
        var thumb = new Thumb(page);
        lift(thumb);
        thumb.moveTo(column("Qualified").locator(".column-cards"));
        assertThat(page.locator("qiao-column.over")).hasCount(1);
        thumb.release();
        movedAndTakenBack();
    }

    @Test
    void aCardThatIsLetGoOnItsOwnStageOrPutBackStays() {
        var thumb = new Thumb(page);
        lift(thumb);
        thumb.release();
        stayed();
        Assertions.assertThat(page.url()).as("holding is not clicking").endsWith("pipeline/cn-to-us");
        lift(thumb);
        thumb.moveTo(column("Qualified").locator(".column-cards"));
        page.keyboard().press("Escape");
        assertThat(page.locator(".card-ghost")).hasCount(0);
        thumb.release();
        stayed();
        lift(thumb);
        thumb.moveTo(column("Qualified").locator(".column-cards"));
        thumb.cancel();
        stayed();
    }

    @Test
    void aThumbThatScrollsCarriesNothing() {
        // On a busy machine the moment after which a still thumb lifts the card is over before this one has moved.
        page.evaluate("() => { const soon = window.setTimeout;"
                + " window.setTimeout = (then, after, ...rest) => soon(then, 10 * after, ...rest); }");
        var thumb = new Thumb(page);
        thumb.touch(card());
        assertThat(card()).hasAttribute("draggable", "false");
        thumb.moveTo(column("Qualified").locator(".column-cards"));
        assertThat(card()).hasAttribute("draggable", "true");
        thumb.release();
        stayed();
    }

    @Test
    void theBoardScrollsOnUnderACardThatNearsItsEdge() {
        manager.width(820);
        var board = page.locator(".board");
        Assertions.assertThat(scrolled(board)).isZero();
        var thumb = new Thumb(page);
        lift(thumb);
        var box = board.boundingBox();
        thumb.moveTo(box.x + box.width - 10, box.y + box.height / 2);
        page.waitForCondition(() -> scrolled(board) > 100);
        thumb.cancel();
        stayed();
    }

    private static int scrolled(Locator board) {
        return ((Number) board.evaluate("board => Math.round(board.scrollLeft)")).intValue();
    }

    /** A finger on the glass. */
    private static final class Thumb {

        private final CDPSession session;
        private double x;
        private double y;

        Thumb(Page page) {
            session = page.context().newCDPSession(page);
        }

        void touch(Locator card) {
            var box = card.boundingBox();
            x = box.x + box.width / 2;
            y = box.y + box.height / 2;
            send("touchStart", true);
        }

        void moveTo(Locator target) {
            var box = target.boundingBox();
            moveTo(box.x + box.width / 2, box.y + Math.min(200, box.height / 2));
        }

        void moveTo(double toX, double toY) {
            var fromX = x;
            var fromY = y;
            for (int step = 1; step <= 8; step++) {
                x = fromX + (toX - fromX) * step / 8;
                y = fromY + (toY - fromY) * step / 8;
                send("touchMove", true);
            }
        }

        void release() {
            send("touchEnd", false);
        }

        void cancel() {
            send("touchCancel", false);
        }

        private void send(String type, boolean down) {
            var points = new JsonArray();
            if (down) {
                var point = new JsonObject();
                point.addProperty("x", x);
                point.addProperty("y", y);
                points.add(point);
            }
            var event = new JsonObject();
            event.addProperty("type", type);
            event.add("touchPoints", points);
            session.send("Input.dispatchTouchEvent", event);
        }
    }
}
