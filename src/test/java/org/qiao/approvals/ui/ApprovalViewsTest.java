package org.qiao.approvals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.approvals.ApprovalRow;
import org.qiao.approvals.ApprovalService;
import org.qiao.approvals.ApprovalStatus;
import org.qiao.approvals.TestApprovals;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.Direction;
import org.qiao.pipeline.LedgerKind;
import org.qiao.pipeline.NeedToKnow;
import org.qiao.pipeline.TestDeals;
import org.qiao.ui.DayPicker;
import org.springframework.beans.factory.annotation.Autowired;

class ApprovalViewsTest extends ViewTest {

    private static final String DECLARATION = "Declaration: assessment";

    @Autowired
    private ApprovalService approvals;

    @Autowired
    private DealService deals;

    @Autowired
    private NeedToKnow needToKnow;

    @Autowired
    private TestDeals make;

    @Autowired
    private TestApprovals tracks;

    @AfterEach
    void removeWhatWasAdded() {
        jdbc.sql("delete from track_template where name_en like 'Test %'").update();
    }

    private static String page() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }

    private static Button labelled(String label) {
        return _get(
                Button.class,
                spec -> spec.withPredicate(b -> label.equals(b.getAriaLabel().orElse(""))));
    }

    private long deal(String title) {
        return make.lead(title).getDeal().id();
    }

    private void open(String address) {
        openTab();
        UI.getCurrent().navigate(address);
    }

    private long late(String title) {
        var deal = deal(title);
        tracks.add(deal, "CFIUS");
        tracks.set(deal, DECLARATION, ApprovalStatus.FILED, approvals.today().minusDays(60), null);
        return deal;
    }

    @Test
    void addsATrackOnTheDealPageAndTakesItAway() {
        signInAs("us-staff", "seattle");
        var deal = deal("Mill");
        open("deals/" + deal + "/approvals");
        assertThat(page()).contains("Which authorities have to agree?");
        _click(labelled("Add CFIUS"));
        assertThat(page()).contains(DECLARATION).contains("Input for counsel, not advice");
        assertThat(_find(ListItem.class, spec -> spec.withClasses("ledger-line")))
                .hasSize(3);
        _click(labelled("Remove CFIUS"));
        assertThat(approvals.tracks(deal)).isEmpty();
        _click(_find(Button.class, spec -> spec.withText("Undo")).getLast());
        assertThat(approvals.tracks(deal)).hasSize(1);
    }

    @Test
    void whatADealWaitsForLeavesTheOpenListWithTheDeal() {
        var colleague = user("us-staff", "seattle");
        signInAs("us-staff", "seattle");
        var taken = as(colleague, () -> late("Taken"));
        late("Mill");
        openTab();
        UI.getCurrent().navigate("approvals", QueryParameters.of("due", "late"));
        assertThat(GridKt._findAll(_get(Grid.class))).hasSize(2);
        var ui = UI.getCurrent();
        UI.setCurrent(null);
        as(
                colleague,
                () -> needToKnow.makeConfidential(
                        taken, deals.find(taken).getDeal().getVersion(), "Project Heron", List.of()));
        UI.setCurrent(ui);
        soon(() -> {
            assertThat(GridKt._findAll(_get(Grid.class))).hasSize(1);
        });
    }

    @Test
    void proposesTodayAndTellsAMistakeAtItsField() {
        signInAs("us-staff", "seattle");
        var deal = deal("Mill");
        tracks.add(deal, "CFIUS");
        open("deals/" + deal + "/approvals");
        _click(labelled("Edit " + DECLARATION));
        _setValue(status(), ApprovalStatus.FILED);
        var filed = _get(DayPicker.class, spec -> spec.withLabel("Filed on"));
        assertThat(filed.getValue()).isEqualTo(approvals.today());
        _setValue(filed, approvals.today().plusDays(1));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Reference number")), "26-101");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(filed.isInvalid()).isTrue();
        _setValue(filed, approvals.today().minusDays(60));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(tracks.step(deal, DECLARATION).reference()).isEqualTo("26-101");
        assertThat(page()).contains("Filed · late").contains("26-101");
    }

    @SuppressWarnings("unchecked")
    private static Select<ApprovalStatus> status() {
        return _get(Select.class, spec -> spec.withLabel("Status"));
    }

    @Test
    void saysWhatIsInTheWayAndLeadsThere() {
        signInAs("us-staff", "seattle");
        var deal = deal("Mill");
        make.book(deals.find(deal), LedgerKind.ANNOUNCED, 5, "USD", "2026-01-01");
        tracks.add(deal, "Outbound investment from China");
        open("deals/" + deal);
        _click(_get(NativeButton.class, spec -> spec.withText("Money in place")));
        var link = _get(
                Anchor.class,
                spec -> spec.withText("Foreign exchange registration (bank): not granted with a date yet"));
        assertThat(link.getHref()).isEqualTo("deals/" + deal + "/approvals");
        _assertNone(TextArea.class, spec -> spec.withLabel("Reason to do it all the same"));
        assertThat(deals.find(deal).getDeal().getStageId()).isEqualTo(make.stage("lead"));
    }

    @Test
    void letsAManagerGiveAReason() {
        signInAs("us-manager", "seattle");
        var deal = deal("Mill");
        make.book(deals.find(deal), LedgerKind.ANNOUNCED, 5, "USD", "2026-01-01");
        tracks.add(deal, "Outbound investment from China");
        open("deals/" + deal + "/history");
        _click(_get(NativeButton.class, spec -> spec.withText("Money in place")));
        _click(_get(Button.class, spec -> spec.withText("Move all the same")));
        var reason = _get(TextArea.class, spec -> spec.withLabel("Reason to do it all the same"));
        assertThat(reason.isInvalid()).isTrue();
        _setValue(reason, "The bank confirmed it");
        _click(_get(Button.class, spec -> spec.withText("Move all the same")));
        assertThat(deals.find(deal).getDeal().getStageId()).isEqualTo(make.stage("paid-in"));
        assertThat(page()).contains("Moved although a gate was closed: The bank confirmed it");
    }

    @Test
    void showsThoseWhoKnowTheCodeNameOnlyNoTrack() {
        signInAs("cn-staff", "beijing");
        var deal = late("True name");
        needToKnow.makeConfidential(deal, deals.find(deal).getDeal().getVersion(), "Project Heron", List.of());
        signInAs("auditor", "washington");
        open("deals/" + deal + "/approvals");
        assertThat(page()).contains("Confidential. Ask the owner").doesNotContain(DECLARATION);
        UI.getCurrent().navigate("approvals");
        assertThat(GridKt._size(grid())).isZero();
    }

    @SuppressWarnings("unchecked")
    private static Grid<ApprovalRow> grid() {
        return (Grid<ApprovalRow>) _get(Grid.class);
    }

    @Test
    void listsWhatIsLateForManagers() {
        signInAs("us-staff", "seattle");
        late("Late mill");
        var other = deal("Other mill");
        tracks.add(other, "CFIUS");
        signInAs("us-manager", "los-angeles");
        open("approvals");
        assertThat(GridKt._size(grid())).isEqualTo(6);
        assertThat(GridKt._getFormattedRow(grid(), 0).toString())
                .contains("Late mill")
                .contains("Filed · late");
        UI.getCurrent().navigate("approvals", QueryParameters.of("due", "late"));
        assertThat(GridKt._size(grid())).isEqualTo(1);
        Map.of("q=late", 3, "responsible=me", 0, "owner=me", 0, "office=seattle", 6, "status=open", 5, "track=x", 0)
                .forEach((query, count) -> {
                    UI.getCurrent().navigate("approvals", QueryParameters.fromString(query));
                    assertThat(GridKt._size(grid())).as(query).isEqualTo(count);
                });
        for (var sort : List.of("filed", "-expected", "decided", "nonsense")) {
            UI.getCurrent().navigate("approvals", QueryParameters.of("sort", sort));
            assertThat(GridKt._size(grid())).as(sort).isEqualTo(6);
        }
    }

    @Test
    void remindsTheOwnerInTheMorning() {
        signInAs("us-staff", "seattle");
        var deal = late("Late mill");
        open("today");
        assertThat(page()).contains("Decisions to watch").contains("Late mill");
        assertThat(_get(Anchor.class, spec -> spec.withText(DECLARATION)).getHref())
                .isEqualTo("deals/" + deal + "/approvals");
        assertThat(_find(ListItem.class, spec -> spec.withClasses("task-overdue")))
                .hasSize(1);
        signInAs("us-staff", "seattle");
        open("today");
        assertThat(page()).doesNotContain("Decisions to watch");
    }

    @Test
    void keepsTracksOnAScreenForAdminsWithoutAnyDeal() {
        signInAs("us-staff", "seattle");
        late("Hidden from admins");
        signInAs("admin", "seattle");
        open("admin/approvals");
        assertThat(page())
                .contains("NDRC filing")
                .contains("7 working days")
                .contains("dated before: Money in place")
                .doesNotContain("Hidden from admins");
        _click(_get(Button.class, spec -> spec.withText("New track")));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        var name = _get(TextField.class, spec -> spec.withLabel("English name"));
        assertThat(name.isInvalid()).isTrue();
        _setValue(name, "Test Japan");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Chinese name")), "日本");
        country().setValue("jp");
        directions().setValue(Set.of(Direction.THIRD));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(page()).contains("Test Japan").contains("Japan · for deals Third countries");
        assertThat(tracks.template("Test Japan").steps()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> country() {
        return _get(ComboBox.class, spec -> spec.withLabel("Country"));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Direction> directions() {
        return _get(CheckboxGroup.class, spec -> spec.withLabel("For deals of these directions"));
    }

    @Test
    void speaksChinese() {
        signInAs("cn-staff", "beijing");
        var deal = late("Mill");
        tracks.add(deal, "Outbound investment from China");
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("deals/" + deal + "/approvals");
        assertThat(page())
                .contains("商务部《企业境外投资证书》")
                .contains("仅供参考，不构成法律意见，请咨询律师")
                .contains("已逾期")
                .doesNotContain("!{");
        UI.getCurrent().navigate("approvals");
        assertThat(_get(H1.class).getText()).isEqualTo("政府审批");
        assertThat(page()).doesNotContain("!{");
    }
}
