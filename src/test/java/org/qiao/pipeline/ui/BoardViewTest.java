package org.qiao.pipeline.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.ShortcutsKt;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.approvals.TestApprovals;
import org.qiao.lists.SavedViews;
import org.qiao.outreach.TaskService;
import org.qiao.pipeline.BoardService;
import org.qiao.pipeline.BoardWatch;
import org.qiao.pipeline.ClosingReason;
import org.qiao.pipeline.DealDetails;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.LedgerKind;
import org.qiao.pipeline.NeedToKnow;
import org.qiao.pipeline.TestDeals;
import org.qiao.screening.TestLists;
import org.qiao.siting.Site;
import org.qiao.siting.SiteService;
import org.qiao.ui.AmountField;
import org.qiao.ui.CurrencyPicker;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BoardViewTest extends ViewTest {

    @Autowired
    private DealService deals;

    @Autowired
    private TaskService tasks;

    @Autowired
    private NeedToKnow needToKnow;

    @Autowired
    private TestDeals make;

    @Autowired
    private BoardWatch watch;

    @Autowired
    private SiteService sites;

    @Autowired
    private TestApprovals tracks;

    @Autowired
    private TestLists lists;

    @Autowired
    private Clock clock;

    @Autowired
    private SavedViews views;

    private void openBoard() {
        openTab();
        UI.getCurrent().navigate("pipeline/cn-to-us");
    }

    private BoardColumn column(String stage) {
        var id = make.stage(stage);
        return _find(BoardColumn.class).stream()
                .filter(c -> c.stage().id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode shown(BoardColumn column) {
        return JsonMapper.shared().readTree(column.data());
    }

    private List<String> titles(String stage) {
        return shown(column(stage))
                .get("cards")
                .valueStream()
                .map(card -> card.get("title").asString())
                .toList();
    }

    private static List<String> totals(BoardColumn column) {
        return shown(column).get("totals").valueStream().map(JsonNode::asString).toList();
    }

    /** As the browser tells it: by the name of the event and what it carries. */
    private static void tell(BoardColumn column, String event, DealDetails deal, int by) {
        var json = JsonMapper.shared().createObjectNode();
        json.put("event.detail.deal", String.valueOf(deal.getDeal().id()));
        json.put("event.detail.version", deal.getDeal().getVersion());
        json.put("event.detail.by", by);
        BasicUtilsKt._fireDomEvent(column, event, json);
    }

    private void drop(DealDetails deal, String stage) {
        tell(column(stage), "deal-drop", deal, 0);
    }

    @SuppressWarnings("unchecked")
    private static void close(ClosingReason reason) {
        _setValue(_get(ComboBox.class, spec -> spec.withLabel("Reason")), reason);
        _click(_get(Button.class, spec -> spec.withText("Close the deal")));
    }

    private String toast() {
        return String.join(
                " ",
                NotificationsKt.getNotifications().stream()
                        .flatMap(n -> _find(n, com.vaadin.flow.component.html.Span.class).stream())
                        .map(com.vaadin.flow.component.html.Span::getText)
                        .toList());
    }

    @Test
    void showsDealsByStageWithTotalsThatAreNeverAdded() {
        signInAs("us-staff", "seattle");
        make.book(make.lead("Mill"), LedgerKind.SIGNED, 5_000_000, "USD", "2026-01-01");
        make.book(make.lead("Works"), LedgerKind.SIGNED, 70_000_000, "CNY", "2026-01-01");
        make.book(make.lead("Yard"), LedgerKind.SIGNED, 1_000_000, "USD", "2026-01-01");
        openBoard();
        assertThat(_find(BoardColumn.class)).hasSize(11);
        assertThat(titles("lead")).containsExactly("Yard", "Works", "Mill");
        assertThat(totals(column("lead"))).containsExactly("¥70 million", "US$6 million");
        assertThat(shown(column("lead")).get("count").asString()).isEqualTo("3");
    }

    @Test
    void givesEachColumnTheColorOfItsStage() {
        signInAs("us-staff", "seattle");
        openBoard();
        assertThat(shown(column("signed")).get("tone").asString()).isEqualTo("stage-violet");
        assertThat(shown(column("lost")).get("tone").asString()).isEqualTo("stage-gray");
    }

    @Test
    void movesADroppedCardAndTakesItBack() {
        signInAs("us-staff", "seattle");
        var deal = make.lead("Mill");
        var since = deals.find(deal.getDeal().id()).getDeal().getStageSince();
        openBoard();
        drop(deal, "lost");
        close(ClosingReason.PRICE);
        assertThat(titles("lead")).isEmpty();
        assertThat(titles("lost")).containsExactly("Mill");
        assertThat(toast()).contains("Mill moved to Lost");
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(titles("lead")).containsExactly("Mill");
        var back = deals.find(deal.getDeal().id()).getDeal();
        assertThat(back.getStageSince()).isEqualTo(since);
        assertThat(deals.history(back.id())).hasSize(1);
        assertThat(rows("deal_closing")).isZero();
    }

    @Test
    void aMoveDrawsItsTwoColumnsAnewAndLeavesTheOthersAsTheyAre() {
        signInAs("us-staff", "seattle");
        var deal = make.lead("Mill");
        var other = make.lead("Yard");
        make.book(deal, LedgerKind.SIGNED, 5_000_000, "USD", "2026-01-01");
        openBoard();
        // Past the application, so that only who reads the column again finds it there.
        jdbc.sql("update deal set stage_id = ? where id = ?")
                .params(make.stage("dormant"), other.getDeal().id())
                .update();
        drop(deals.find(deal.getDeal().id()), "lost");
        close(ClosingReason.PRICE);
        assertThat(titles("lead")).isEmpty();
        assertThat(totals(column("lead"))).isEmpty();
        assertThat(titles("lost")).containsExactly("Mill");
        assertThat(totals(column("lost"))).containsExactly("US$5 million");
        assertThat(titles("dormant")).isEmpty();
        assertThat(_get(com.vaadin.flow.component.select.Select.class, spec -> spec.withClasses("stage-picker"))
                        .getItemLabelGenerator()
                        .apply(column("lost").stage()))
                .isEqualTo("Lost (1)");
    }

    @Test
    void aCardStaysWhereItIsUntilItIsSaidWhyItIsClosed() {
        signInAs("us-staff", "seattle");
        var deal = make.lead("Mill");
        openBoard();
        drop(deal, "lost");
        _click(_get(Button.class, spec -> spec.withText("Close the deal")));
        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Reason")).isInvalid())
                .isTrue();
        close(ClosingReason.OTHER);
        var note = _get(TextArea.class, spec -> spec.withLabel("Note"));
        assertThat(note.isInvalid()).as("another reason is said in words").isTrue();
        assertThat(titles("lead")).containsExactly("Mill");
        ShortcutsKt._fireShortcut(_get(ClosingDialog.class), Key.ESCAPE);
        _click(_get(Button.class, spec -> spec.withText("Keep writing")));
        _setValue(note, "The founder retired");
        _click(_get(Button.class, spec -> spec.withText("Close the deal")));
        _assertNone(Dialog.class);
        assertThat(titles("lost")).containsExactly("Mill");
    }

    @Test
    void asksWhereToOnlyOfADealThatIsLost() {
        signInAs("us-staff", "seattle");
        var deal = make.lead("Mill");
        openBoard();
        drop(deal, "dormant");
        _assertNone(ComboBox.class, spec -> spec.withLabel("Lost to"));
        ShortcutsKt._fireShortcut(_get(ClosingDialog.class), Key.ESCAPE);
        _assertNone(Dialog.class);
        drop(deal, "lost");
        _get(ComboBox.class, spec -> spec.withLabel("Lost to"));
    }

    @Test
    void tellsWhoeverSaysWhyOfACardThatMovedMeanwhile() {
        signInAs("us-staff", "seattle");
        var deal = make.leadElsewhere("Mill");
        openBoard();
        drop(deal, "lost");
        var colleague = user("us-staff", "seattle");
        as(colleague, () -> deals.moveTo(deal.getDeal().id(), deal.getDeal().getVersion(), make.stage("aftercare")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Note")), "The board said no");
        close(ClosingReason.PRICE);
        assertThat(toast()).contains("Somebody changed this deal meanwhile; it now stands in Aftercare");
        assertThat(titles("aftercare")).containsExactly("Mill");
        assertThat(rows("deal_closing")).isZero();
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Note")).getValue())
                .as("what was typed is not lost")
                .isEqualTo("The board said no");
        _click(_get(Button.class, spec -> spec.withText("Close the deal")));
        _assertNone(Dialog.class);
        assertThat(titles("lost")).containsExactly("Mill");
        assertThat(deals.history(deal.getDeal().id()).getFirst().closing().note())
                .isEqualTo("The board said no");
    }

    @Test
    void asksOnlyForWhatTheStageLacks() {
        signInAs("us-staff", "seattle");
        var deal = make.leadElsewhere("Mill");
        openBoard();
        drop(deal, "in-production");
        _assertNone(AmountField.class);
        _click(_get(Button.class, spec -> spec.withText("Save and move")));
        var jobs = _get(IntegerField.class, spec -> spec.withLabel("Jobs"));
        assertThat(jobs.isInvalid()).isTrue();
        _setValue(jobs, 120);
        _click(_get(Button.class, spec -> spec.withText("Save and move")));
        assertThat(titles("in-production")).containsExactly("Mill");
        assertThat(deals.find(deal.getDeal().id()).getDeal().getJobs()).isEqualTo(120);
    }

    @Test
    @SuppressWarnings("unchecked")
    void takesAnAmountAsPeopleTypeIt() {
        signInAs("us-staff", "seattle");
        var deal = make.leadElsewhere("Mill");
        openBoard();
        drop(deal, "paid-in");
        var amount = _get(AmountField.class, spec -> spec.withLabel("Amount"));
        _setValue(amount, "a lot");
        _click(_get(Button.class, spec -> spec.withText("Save and move")));
        assertThat(amount.isInvalid()).isTrue();
        assertThat(amount.getValue()).isEqualTo("a lot");
        _setValue(amount, "1.5亿");
        _setValue(_get(CurrencyPicker.class, spec -> spec.withLabel("Currency")), "CNY");
        _setValue(_get(Select.class, spec -> spec.withLabel("What happened")), LedgerKind.SIGNED);
        _setValue(_get(com.vaadin.flow.component.datepicker.DatePicker.class), java.time.LocalDate.of(2026, 5, 1));
        _click(_get(Button.class, spec -> spec.withText("Save and move")));
        assertThat(totals(column("paid-in"))).containsExactly("¥150 million");
    }

    @Test
    void tellsWhoeverMovesACardThatMovedMeanwhile() {
        signInAs("us-staff", "seattle");
        var deal = make.leadElsewhere("Mill");
        openBoard();
        var colleague = user("us-staff", "seattle");
        as(colleague, () -> deals.moveTo(deal.getDeal().id(), deal.getDeal().getVersion(), make.stage("aftercare")));
        drop(deal, "lost");
        assertThat(toast()).contains("Somebody changed this deal meanwhile");
        assertThat(titles("aftercare")).containsExactly("Mill");
        assertThat(titles("lost")).isEmpty();
    }

    @Test
    void movesByKeyboardAndStopsAtTheEdge() {
        signInAs("us-staff", "seattle");
        var deal = make.lead("Mill");
        openBoard();
        var lead = column("lead");
        tell(lead, "deal-shift", deal, -1);
        assertThat(titles("lead")).containsExactly("Mill");
        tell(lead, "deal-shift", deal, 8);
        assertThat(titles("lead")).as("before it is said why").containsExactly("Mill");
        close(ClosingReason.SILENT);
        assertThat(titles("lost")).containsExactly("Mill");
    }

    @Test
    void letsAThumbPickTheStage() {
        signInAs("us-staff", "seattle");
        var deal = make.lead("Mill");
        openBoard();
        var lead = column("lead");
        tell(lead, "deal-menu", deal, 0);
        _click(_get(Button.class, spec -> spec.withText("Cancel")));
        _assertNone(Dialog.class);
        assertThat(titles("lead")).containsExactly("Mill");
        tell(lead, "deal-menu", deal, 0);
        _click(_get(Button.class, spec -> spec.withText("Lost")));
        close(ClosingReason.PRICE);
        assertThat(titles("lost")).containsExactly("Mill");
    }

    @Test
    void refusesToMoveWhatIsOnlyShared() {
        signInAs("cn-staff", "beijing");
        var deal = make.lead("Mill", true);
        signInAs("us-staff", "seattle");
        openBoard();
        drop(deal, "lost");
        assertThat(toast()).contains("Your role does not allow this");
        assertThat(titles("lead")).containsExactly("Mill");
    }

    @Test
    void answersAForgedMoveLikeOneOfADealThatDoesNotExist() {
        signInAs("cn-staff", "beijing");
        var hidden = make.lead("Hidden");
        signInAs("us-staff", "seattle");
        openBoard();
        drop(hidden, "lost");
        assertThat(toast()).contains("This deal is no longer there");
        assertThat(rows("stage_change")).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoNumberLikeADealThatDoesNotExist() {
        signInAs("us-staff", "seattle");
        make.lead("Mill");
        openBoard();
        for (var event : List.of("deal-drop", "deal-shift", "deal-menu")) {
            for (var wrong : List.of("\"abc\"", "null", "{}", "1e400", "true", "\"99999999999999999999\"")) {
                var json = JsonMapper.shared()
                        .readTree("{\"event.detail.deal\": %s, \"event.detail.version\": %s, \"event.detail.by\": %s}"
                                .formatted(wrong, wrong, wrong));
                NotificationsKt.clearNotifications();
                BasicUtilsKt._fireDomEvent(column("lead"), event, (tools.jackson.databind.node.ObjectNode) json);
                assertThat(toast()).as("%s %s", event, wrong).contains("This deal is no longer there");
            }
        }
        assertThat(titles("lead")).containsExactly("Mill");
    }

    @Test
    void keepsItsFiltersInTheAddress() {
        signInAs("us-staff", "seattle");
        make.lead("Mill");
        make.lead("灯笼工厂");
        openTab();
        UI.getCurrent().navigate("pipeline/cn-to-us", QueryParameters.of("q", "denglong"));
        assertThat(titles("lead")).containsExactly("灯笼工厂");
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Title, code name or investor")), "mill");
        assertThat(titles("lead")).containsExactly("Mill");
    }

    @Test
    void hasTheChipsAndTheSavedViewsOfEveryList() {
        var me = signInAs("us-staff", "seattle");
        make.lead("Mine");
        var theirs = make.lead("Theirs");
        theirs.getDeal().setOwnerId(user("us-staff", "seattle"));
        deals.save(theirs);
        openTab();
        UI.getCurrent().navigate("pipeline/cn-to-us", QueryParameters.of("owner", String.valueOf(me)));
        assertThat(titles("lead")).containsExactly("Mine");
        UI.getCurrent().navigate("pipeline/cn-to-us", QueryParameters.of("mine", "1"));
        assertThat(titles("lead")).containsExactly("Mine");
        var chip = _get(
                Button.class, spec -> spec.withPredicate(b -> b.getText().startsWith("Owner: Me (Test us-staff.")));
        assertThat(chip.isVisible()).isTrue();
        var kept = views.save("pipeline/cn-to-us", "My leads", "owner=me", false);
        UI.getCurrent().navigate("pipeline/us-to-cn");
        UI.getCurrent().navigate("pipeline/cn-to-us");
        assertThat(_find(MenuBar.class).stream()
                        .flatMap(bar -> bar.getItems().stream())
                        .flatMap(root -> root.getSubMenu().getItems().stream())
                        .map(item -> item.getText()))
                .contains(kept.name());
    }

    @Test
    void leadsToTheListWithItsFilters() {
        signInAs("us-staff", "seattle");
        make.lead("Mill");
        openTab();
        UI.getCurrent().navigate("pipeline/cn-to-us", QueryParameters.of("q", "mill"));
        _click(_get(Button.class, spec -> spec.withText("Deals")));
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith("deals?")
                .contains("q=mill", "pipeline=cn-to-us");
        _click(_get(Button.class, spec -> spec.withText("Pipeline")));
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("pipeline/cn-to-us?q=mill");
    }

    @Test
    void bringsFurtherCardsWhenAsked() {
        signInAs("us-staff", "seattle");
        for (int i = 0; i < BoardService.FIRST + 3; i++) {
            make.lead("Deal " + i);
        }
        openBoard();
        assertThat(titles("lead")).hasSize(BoardService.FIRST);
        assertThat(shown(column("lead")).get("more").asString()).isEqualTo("3 more");
        BasicUtilsKt._fireDomEvent(column("lead"), "deal-more");
        assertThat(titles("lead")).hasSize(BoardService.FIRST + 3);
    }

    @Test
    void refreshesAnOpenBoardAsItsOwnUser() {
        var colleague = user("us-staff", "seattle");
        var abroad = user("cn-staff", "beijing");
        signInAs("us-staff", "seattle");
        var pipelineId = jdbc.sql("select id from pipeline where code = 'cn-to-us'")
                .query(Long.class)
                .single();
        openBoard();
        assertThat(watch.watching(pipelineId)).isEqualTo(1);
        var ui = UI.getCurrent();
        UI.setCurrent(null);
        as(colleague, () -> make.lead("From a colleague"));
        as(abroad, () -> make.lead("Not for this desk"));
        UI.setCurrent(ui);
        soon(() -> {
            assertThat(titles("lead")).containsExactly("From a colleague");
        });
        UI.getCurrent().navigate("companies");
        assertThat(watch.watching(pipelineId)).isZero();
    }

    private List<String> flags(String title) {
        return shown(column("lead"))
                .get("cards")
                .valueStream()
                .filter(card -> card.get("title").asString().equals(title))
                .flatMap(card -> card.get("flags").valueStream())
                .map(flag -> flag.get("text").asString())
                .toList();
    }

    @Test
    void aCardBearsSignsOfWhatSomebodyHasToSeeToForThoseWhoMaySeeWhy() {
        signInAs("us-staff", "seattle");
        make.lead("Quiet");
        var deal = make.lead("Mill");
        var id = deal.getDeal().id();
        var task = tasks.create();
        task.setTitle("Call them");
        task.setDealId(id);
        task.setDueOn(LocalDate.now(clock));
        tasks.save(task);
        jdbc.sql("update task set due_on = '2020-01-01'").update();
        var site = new Site();
        site.setName("Harbor lot");
        site.setOfferUntil(LocalDate.now(clock).plusDays(3));
        sites.save(id, site);
        tracks.add(id, "CFIUS");
        jdbc.sql("update approval set status = 'FILED', filed_on = '2020-01-01', expected_on = '2020-02-01'")
                .update();
        openBoard();
        assertThat(flags("Mill"))
                .containsExactlyInAnyOrder(
                        "The next step is overdue", "An offer ends soon or has ended", "An authority is late");
        assertThat(flags("Quiet")).isEmpty();
        needToKnow.makeConfidential(id, deals.find(id).getDeal().getVersion(), "Project Heron", List.of());
        signInAs("auditor", "washington");
        openBoard();
        assertThat(titles("lead")).contains("Project Heron");
        assertThat(flags("Project Heron")).isEmpty();
    }

    @Test
    void aCardIsMarkedThatComplianceHoldsBackForWhoWorksOnIt() {
        var quarry = as(user("us-staff", "seattle"), () -> lists.company("Veltrona Quarry", ""));
        as(
                user("admin", "washington"),
                () -> lists.loadAndCheck(TestLists.plain("Veltrona Quarry LLC||A1"), "2026-11-02"));
        signInAs("us-staff", "seattle");
        var deal = make.lead("Mill", true);
        deal.terms().setCompanyId(quarry);
        deals.save(deal);
        openBoard();
        assertThat(flags("Mill")).as("no stage waits").isEmpty();
        jdbc.sql("insert into waiting_stage (stage_id) values (?)")
                .param(make.stage("qualified"))
                .update();
        openBoard();
        assertThat(flags("Mill")).containsExactly("With compliance");
        signInAs("cn-staff", "beijing");
        openBoard();
        assertThat(titles("lead")).containsExactly("Mill");
        assertThat(flags("Mill")).isEmpty();
    }

    @Test
    void namesAConfidentialDealToItsOverseerByItsCodeName() {
        signInAs("cn-staff", "beijing");
        var deal = make.lead("True name");
        make.book(deal, LedgerKind.SIGNED, 7, "CNY", "2026-01-01");
        needToKnow.makeConfidential(deal.getDeal().id(), deal.getDeal().getVersion(), "Project Heron", List.of());
        signInAs("auditor", "washington");
        openBoard();
        assertThat(titles("lead")).containsExactly("Project Heron");
        assertThat(column("lead").data()).doesNotContain("True name").contains("Confidential");
        assertThat(totals(column("lead"))).isEmpty();
    }

    @Test
    void speaksChinese() {
        signInAs("cn-staff", "beijing");
        make.book(make.lead("工厂"), LedgerKind.SIGNED, 447_000_000_000L, "CNY", "2026-01-01");
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("pipeline");
        assertThat(_get(H1.class).getText()).isEqualTo("项目看板");
        assertThat(shown(column("lead")).get("name").asString()).isEqualTo("线索");
        assertThat(totals(column("lead"))).containsExactly("4,470亿元");
    }

    @Test
    void lanesStandInTheAddressAndEachHasItsOwnCards() {
        var colleague = user("us-staff", "seattle");
        signInAs("us-staff", "seattle");
        make.lead("Mill");
        as(colleague, () -> make.lead("Yard"));
        openTab();
        UI.getCurrent().navigate("pipeline", QueryParameters.of("lanes", "owner"));
        assertThat(_find(Details.class)).hasSize(2);
        assertThat(_find(BoardColumn.class)).hasSize(22);
        var leads = _find(BoardColumn.class).stream()
                .map(BoardViewTest::shown)
                .filter(column -> column.at("/cards").size() == 1)
                .map(column -> column.at("/cards/0/title").asString())
                .toList();
        assertThat(leads).containsExactlyInAnyOrder("Mill", "Yard");
        UI.getCurrent().navigate("pipeline", QueryParameters.of("lanes", "moon"));
        assertThat(_find(BoardColumn.class)).hasSize(11);
    }

    @Test
    void lanesBySectorStayWithinTheFilter() {
        signInAs("us-staff", "seattle");
        for (var code : java.util.List.of("agri-crops", "agri-food")) {
            var deal = make.lead(code);
            deal.getDeal().setSectorId(sector(code));
            deals.save(deal);
        }
        make.lead("Whatever");
        openTab();
        UI.getCurrent().navigate("pipeline", QueryParameters.fromString("lanes=sector&sector=agri-crops"));
        assertThat(_find(Details.class)).hasSize(1);
        assertThat(_find(BoardColumn.class).stream()
                        .mapToInt(column -> shown(column).at("/cards").size())
                        .sum())
                .isEqualTo(1);
        UI.getCurrent().navigate("pipeline", QueryParameters.fromString("lanes=sector"));
        assertThat(_find(Details.class)).hasSize(2);
    }

    @Test
    void treatsAnUnknownPipelineAsNotFound() {
        signInAs("us-staff", "seattle");
        openTab();
        UI.getCurrent().navigate("pipeline/no-such");
        _assertNone(BoardColumn.class);
    }

    @Test
    void saysOnACardWhatComesNextAndWhereNothingDoes() {
        signInAs("us-staff", "seattle");
        var task = tasks.create();
        task.setTitle("Send the site list");
        task.setDealId(make.lead("Mill").getDeal().id());
        task.setDueOn(LocalDate.of(2031, 3, 3));
        tasks.save(task);
        make.lead("Without");
        openTab();
        UI.getCurrent().navigate("pipeline");
        var next = shown(column("lead"))
                .get("cards")
                .valueStream()
                .map(card -> card.get("next").asString())
                .toList();
        assertThat(next).containsExactlyInAnyOrder("Send the site list · 3 Mar 2031", "No next step");
    }
}
