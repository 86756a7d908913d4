package org.qiao.pipeline.ui;

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
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.kernel.Language;
import org.qiao.kernel.Qualifier;
import org.qiao.pipeline.BoardWatch;
import org.qiao.pipeline.Closing;
import org.qiao.pipeline.ClosingReason;
import org.qiao.pipeline.DealRow;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.Direction;
import org.qiao.pipeline.LedgerKind;
import org.qiao.pipeline.NeedToKnow;
import org.qiao.pipeline.PipelineRef;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.StageAnswers;
import org.qiao.pipeline.StageRef;
import org.qiao.pipeline.TestDeals;
import org.qiao.ui.Chip;
import org.qiao.ui.CurrencyPicker;
import org.qiao.ui.DayPicker;
import org.springframework.beans.factory.annotation.Autowired;

class DealViewTest extends ViewTest {

    @Autowired
    private DealService deals;

    @Autowired
    private NeedToKnow needToKnow;

    @Autowired
    private PipelineService pipelines;

    @Autowired
    private BoardWatch watch;

    @Autowired
    private TestDeals make;

    private static String page() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }

    @SuppressWarnings("unchecked")
    private static Grid<DealRow> grid() {
        return (Grid<DealRow>) _get(Grid.class);
    }

    @Test
    void showsMoneyAsReportedWithQualifierSourceAndBothCurrencies() {
        signInAs("cn-staff", "shanghai");
        var deal = make.lead("Hefei");
        var entry = make.entry(LedgerKind.SIGNED, 447_000_000_000L, "CNY", "2018-05-27");
        entry.setAlsoAmount(new BigDecimal("70190000000"));
        entry.setAlsoCurrency("USD");
        entry.setProjects(430);
        entry.setProjectsQualifier(Qualifier.MORE_THAN);
        entry.setSource("Press text");
        var whole = deals.addLedgerEntry(deal.getDeal().id(), entry);
        var part = make.entry(LedgerKind.SIGNED, 88_000_000_000L, "CNY", "2018-05-27");
        part.setPartOfId(whole.id());
        deals.addLedgerEntry(deal.getDeal().id(), part);
        openTab();
        UI.getCurrent().navigate("deals/" + deal.getDeal().id() + "/money");
        assertThat(page())
                .contains("¥447,000,000,000")
                .contains("US$70,190,000,000")
                .contains("Projects: more than 430")
                .contains("27 May 2018")
                .contains("Press text")
                .contains("of which");
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("deals/" + deal.getDeal().id() + "/money");
        assertThat(page()).contains("来源（英文）：Press text");
    }

    @Test
    void editsADealAndKeepsWhatWasTypedWhenItIsWrong() {
        signInAs("us-staff", "seattle");
        var deal = make.lead("Mill");
        openTab();
        UI.getCurrent().navigate("deals/" + deal.getDeal().id());
        _click(_get(Button.class, spec -> spec.withText("Edit")));
        var title = _get(TextField.class, spec -> spec.withLabel("English title"));
        _setValue(title, "");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(title.isInvalid()).isTrue();
        _setValue(title, "长".repeat(10_000));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getValue()).hasSize(10_000);
        _setValue(title, "Paper mill 造纸厂 📄");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(H1.class).getText()).isEqualTo("Paper mill 造纸厂 📄");
    }

    @Test
    void isExpectedToBeSignedInAMonthAQuarterOrAYear() {
        signInAs("us-staff", "seattle");
        var id = make.lead("Mill").getDeal().id();
        openTab();
        UI.getCurrent().navigate("deals/" + id);
        _click(_get(Button.class, spec -> spec.withText("Edit")));
        var expected = _get(DayPicker.class, spec -> spec.withLabel("Expected signing"));
        for (var typed : List.of("Dec 2027", "Q4 2027", "2027", "2027年四季度", "31/12/2027")) {
            assertThat(read(expected, typed)).as(typed).isEqualTo("2027-12-31");
        }
        read(expected, "Feb 2028");
        _setValue(expected, LocalDate.parse("2028-02-29"));
        assertThat(expected.getHelperText()).isEqualTo("Read as the last day, 29 Feb 2028");
        _setValue(expected, LocalDate.parse("2028-02-28"));
        assertThat(expected.getHelperText()).isNull();
        _setValue(expected, LocalDate.parse("2028-02-29"));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(deals.find(id).getDeal().getExpectedOn()).isEqualTo("2028-02-29");
    }

    /** What the browser sends that it cannot read itself. */
    private static LocalDate read(DayPicker field, String typed) {
        return field.getFallbackParser().apply(typed).getOrThrow(AssertionError::new);
    }

    @Test
    void staysOnItsTabWhenItMoves() {
        signInAs("us-staff", "seattle");
        var id = make.lead("Mill").getDeal().id();
        openTab();
        UI.getCurrent().navigate("deals/" + id);
        var tabs = _get(Tabs.class);
        tabs.setSelectedTab(tabs.getChildren()
                .map(Tab.class::cast)
                .filter(tab -> tab.getLabel().equals("Money"))
                .findFirst()
                .orElseThrow());
        _click(_get(NativeButton.class, spec -> spec.withText("Lost")));
        _setValue(_get(ComboBox.class, spec -> spec.withLabel("Reason")), ClosingReason.PRICE);
        _click(_get(Button.class, spec -> spec.withText("Close the deal")));
        assertThat(deals.find(id).getDeal().getStageId()).isEqualTo(make.stage("lost"));
        assertThat(_get(Tabs.class).getSelectedTab().getLabel()).isEqualTo("Money");
    }

    @Test
    void goesToAnotherPipelineAndBack() {
        signInAs("us-staff", "seattle");
        var id = make.lead("Mill").getDeal().id();
        openTab();
        UI.getCurrent().navigate("deals/" + id);
        _click(_get(Button.class, spec -> spec.withText("Move to another pipeline")));
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Move “Mill” to another pipeline");
        var pipeline = DealViewTest.<PipelineRef>select("Pipeline");
        assertThat(pipeline.getListDataView().getItems().map(PipelineRef::code)).containsExactly("us-to-cn", "third");
        _setValue(pipeline, pipeline.getListDataView().getItem(1));
        var stage = DealViewTest.<StageRef>select("Stage");
        _setValue(stage, stage.getListDataView().getItem(3));
        _click(_get(Button.class, spec -> spec.withText("Move")));
        assertThat(_get(StageDialog.class).getHeaderTitle())
                .as("through the same gates")
                .isEqualTo("Before it enters Approvals");
        _click(_get(Button.class, spec -> spec.withText("Cancel")));
        _click(_get(Button.class, spec -> spec.withText("Move to another pipeline")));
        _click(_get(Button.class, spec -> spec.withText("Move")));
        var moved = deals.find(id).getDeal();
        assertThat(pipelines.stages().get(moved.stageId()))
                .extracting(StageRef::code, StageRef::pipelineId)
                .containsExactly("lead", moved.pipelineId());
        assertThat(pipelines.byCode("us-to-cn").orElseThrow().id()).isEqualTo(moved.pipelineId());
        assertThat(linkToBoard()).isEqualTo("Pipeline: US → China, pipeline/us-to-cn");
        UI.getCurrent().navigate("deals/" + id + "/history");
        assertThat(PrettyPrintTreeKt.toPrettyTree(UI.getCurrent())).contains("Lead (China → US) → Lead (US → China)");
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(deals.find(id).getDeal().stageId()).isEqualTo(make.stage("lead"));
    }

    @SuppressWarnings("unchecked")
    private static <T> Select<T> select(String label) {
        return (Select<T>) _get(Select.class, spec -> spec.withLabel(label));
    }

    private static String linkToBoard() {
        var link =
                _get(Anchor.class, spec -> spec.withPredicate(a -> a.getHref().startsWith("pipeline/")));
        return link.getText() + ", " + link.getHref();
    }

    @Test
    void saysInWhichPipelineItStandsAndLeadsToItsBoard() {
        signInAs("us-staff", "seattle");
        var id = make.lead("Mill").getDeal().id();
        openTab();
        UI.getCurrent().navigate("deals/" + id);
        assertThat(linkToBoard()).isEqualTo("Pipeline: China → US, pipeline/cn-to-us");
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("deals/" + id);
        assertThat(linkToBoard()).isEqualTo("项目流程：中国 → 美国, pipeline/cn-to-us");
    }

    @Test
    void followsADealThatAColleagueMovesThroughThePipelines() {
        var colleague = user("us-staff", "seattle");
        signInAs("us-staff", "seattle");
        var id = make.lead("Mill").getDeal().id();
        var first = pipelines.byCode("cn-to-us").orElseThrow();
        var second = pipelines.byCode("us-to-cn").orElseThrow();
        openTab();
        UI.getCurrent().navigate("deals/" + id);
        assertThat(watch.watching(first.id())).isEqualTo(1);
        elsewhere(colleague, id, second.stages().getFirst());
        soon(() -> assertThat(linkToBoard()).endsWith("pipeline/us-to-cn"));
        assertThat(watch.watching(first.id())).isZero();
        assertThat(watch.watching(second.id())).isEqualTo(1);
        elsewhere(colleague, id, lost(second));
        soon(() -> assertThat(_find(NativeButton.class).stream().map(NativeButton::getText))
                .contains("Lead")
                .doesNotContain("Lost"));
        UI.getCurrent().navigate("companies");
        assertThat(watch.watching(second.id())).isZero();
    }

    /** As it happens in another browser: this tab is told. */
    private void elsewhere(long colleague, long id, StageRef to) {
        var ui = UI.getCurrent();
        UI.setCurrent(null);
        as(colleague, () -> {
            var version = deals.find(id).getDeal().getVersion();
            deals.move(id, version, to.id(), TestDeals.LOST);
        });
        UI.setCurrent(ui);
    }

    private static StageRef lost(PipelineRef pipeline) {
        return pipeline.stages().stream()
                .filter(stage -> stage.code().equals("lost"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsBothVersionsWhenTwoSaveOneDeal() {
        signInAs("us-staff", "seattle");
        var id = make.lead("Mill").getDeal().id();
        openTab();
        UI.getCurrent().navigate("deals/" + id);
        _click(_get(Button.class, spec -> spec.withText("Edit")));
        var theirs = deals.find(id);
        theirs.terms().setTitleEn("Saw mill");
        deals.save(theirs);
        _setValue(_get(TextField.class, spec -> spec.withLabel("English title")), "Paper mill");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_find(RadioButtonGroup.class)).hasSize(1);
        assertThat(deals.find(id).name(Language.EN)).isEqualTo("Saw mill");
        _click(_get(Button.class, spec -> spec.withText("Store my choice")));
        assertThat(deals.find(id).name(Language.EN)).isEqualTo("Paper mill");
    }

    @Test
    void createsADealInAPipeline() {
        signInAs("us-staff", "seattle");
        openTab();
        UI.getCurrent().navigate("pipeline");
        _click(_get(Button.class, spec -> spec.withText("New deal")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("English title")), "New harbor");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(H1.class).getText()).isEqualTo("New harbor");
        assertThat(rows("deal")).isEqualTo(1);
    }

    @Test
    void aNewDealTakesItsFirstAmountIntoTheLedger() {
        signInAs("us-staff", "seattle");
        openTab();
        UI.getCurrent().navigate("pipeline");
        _click(_get(Button.class, spec -> spec.withText("New deal")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("English title")), "New harbor");
        _setValue(_get(TextField.class, spec -> spec.withLabel("First amount")), "about 5 million");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(rows("deal")).as("without a currency").isZero();
        _setValue(_get(CurrencyPicker.class), "USD");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(rows("deal")).isEqualTo(1);
        assertThat(jdbc.sql("select concat_ws(' ', e.kind, e.qualifier, e.amount, e.currency, t.value_amount)"
                                + " from ledger_entry e join deal_terms t on t.deal_id = e.deal_id")
                        .query(String.class)
                        .single())
                .isEqualTo("ANNOUNCED ABOUT 5000000.00 USD 5000000.00");
    }

    @Test
    void aNewDealAsksOnceWhetherAFirstAmountWithoutAUnitIsMeant() {
        signInAs("us-staff", "seattle");
        openTab();
        UI.getCurrent().navigate("pipeline");
        _click(_get(Button.class, spec -> spec.withText("New deal")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("English title")), "New harbor");
        var amount = _get(TextField.class, spec -> spec.withLabel("First amount"));
        _setValue(amount, "447");
        _setValue(_get(CurrencyPicker.class), "CNY");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(amount.getErrorMessage())
                .startsWith("¥447 is very little for an investment. Did you mean ¥447 million or ¥447 billion?");
        assertThat(rows("deal")).isZero();
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(rows("ledger_entry")).isEqualTo(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aNewDealStartsInThePipelineOfItsDirection() {
        signInAs("us-staff", "seattle");
        openTab();
        UI.getCurrent().navigate("deals");
        _click(_get(Button.class, spec -> spec.withText("New deal")));
        Select<Long> pipeline = _get(Select.class, spec -> spec.withLabel("Pipeline"));
        Select<Direction> direction = _get(Select.class, spec -> spec.withLabel("Direction"));
        assertThat(pipeline.getValue()).isEqualTo(make.stage("lead"));
        _setValue(direction, Direction.US_TO_CN);
        assertThat(pipeline.getValue()).isEqualTo(lead("us-to-cn"));
        _setValue(pipeline, lead("third"));
        _setValue(direction, Direction.CN_TO_US);
        assertThat(pipeline.getValue()).as("what somebody picked stays").isEqualTo(lead("third"));
    }

    private long lead(String pipeline) {
        return pipelines.byCode(pipeline).orElseThrow().stages().getFirst().id();
    }

    @Test
    @SuppressWarnings("unchecked")
    void movesByItsSteps() {
        signInAs("us-staff", "seattle");
        var deal = make.lead("Mill");
        openTab();
        UI.getCurrent().navigate("deals/" + deal.getDeal().id() + "/history");
        _click(_get(NativeButton.class, spec -> spec.withText("Lost")));
        assertThat(deals.find(deal.getDeal().id()).getDeal().getStageId())
                .as("before it is confirmed")
                .isEqualTo(make.stage("lead"));
        _click(_get(Button.class, spec -> spec.withText("Cancel")));
        _assertNone(Dialog.class);
        _click(_get(NativeButton.class, spec -> spec.withText("Lost")));
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Close “Mill” as “Lost”?");
        _setValue(_get(ComboBox.class, spec -> spec.withLabel("Reason")), ClosingReason.PRICE);
        _setValue(_get(ComboBox.class, spec -> spec.withLabel("Lost to")), place("vn"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Note")), "Ten years without tax");
        _click(_get(Button.class, spec -> spec.withText("Close the deal")));
        assertThat(deals.find(deal.getDeal().id()).getDeal().getStageId()).isEqualTo(make.stage("lost"));
        assertThat(page())
                .contains("Lead → Lost", "Lost to Vietnam · Price or incentives — Ten years without tax")
                .contains("text='Lost to Vietnam · Price or incentives'");
        _click(_get(NativeButton.class, spec -> spec.withText("Lead")));
        assertThat(deals.find(deal.getDeal().id()).getDeal().getStageId())
                .as("an open stage asks nothing")
                .isEqualTo(make.stage("lead"));
    }

    @Test
    void tellsNoOverseerWhyAConfidentialDealWasLostAndWhereTo() {
        signInAs("cn-staff", "beijing");
        var id = make.lead("True name").getDeal().id();
        var why = StageAnswers.NONE.closing(new Closing(ClosingReason.FINANCING, place("mx"), "Their bank said no"));
        deals.moveTo(id, deals.find(id).getDeal().getVersion(), make.stage("lost"), why);
        needToKnow.makeConfidential(id, deals.find(id).getDeal().getVersion(), "Project Heron", List.of());
        for (var tab : List.of("", "/history")) {
            openTab(Locale.SIMPLIFIED_CHINESE);
            UI.getCurrent().navigate("deals/" + id + tab);
            assertThat(page()).contains("流失至墨西哥", "资金", "Their bank said no");
        }
        signInAs("auditor", "washington");
        for (var address : List.of("deals/" + id, "deals/" + id + "/history", "audit", "review")) {
            openTab();
            UI.getCurrent().navigate(address);
            assertThat(page()).as(address).contains("Heron").doesNotContain("Their bank", "Financing", "FINANCING");
            assertThat(page().replace("label='Lost to'", "")).as(address).doesNotContain("Lost to");
        }
        openTab();
        UI.getCurrent().navigate("deals", com.vaadin.flow.router.QueryParameters.of("columns", "title,reason,lost_to"));
        assertThat(GridKt._getFormattedRow(grid(), 0).toString())
                .contains("Heron")
                .doesNotContain("Financing", "Mexico");
    }

    @Test
    void saysThatItIsStuckWhereTheBoardDoes() {
        signInAs("us-staff", "seattle");
        var id = make.lead("Mill").getDeal().id();
        openTab();
        UI.getCurrent().navigate("deals/" + id);
        _assertNone(Chip.class, spec -> spec.withText("Stuck"));
        jdbc.sql("update deal set stage_since = '2020-01-01' where id = ?")
                .param(id)
                .update();
        openTab();
        UI.getCurrent().navigate("deals/" + id);
        _get(Chip.class, spec -> spec.withText("Stuck"));
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("deals/" + id);
        _get(Chip.class, spec -> spec.withText("停滞"));
    }

    @Test
    void showsOverseersACodeNameAndNothingElse() {
        signInAs("cn-staff", "beijing");
        var deal = make.lead("True name");
        make.book(deal, LedgerKind.SIGNED, 777_777, "CNY", "2026-01-01");
        var id = deal.getDeal().id();
        needToKnow.makeConfidential(id, deals.find(id).getDeal().getVersion(), "Project Heron", List.of());
        signInAs("auditor", "washington");
        openTab();
        for (var tab : List.of("", "/money", "/history")) {
            UI.getCurrent().navigate("deals/" + id + tab);
            assertThat(_get(H1.class).getText()).isEqualTo("Project Heron");
            assertThat(page()).doesNotContain("True name").doesNotContain("777").contains("Confidential");
        }
        _assertNone(Button.class, spec -> spec.withText("Edit"));
        _assertNone(NativeButton.class, spec -> spec.withText("Lost"));
        UI.getCurrent().navigate("deals");
        assertThat(GridKt._size(grid())).isEqualTo(1);
        assertThat(GridKt._getFormattedRow(grid(), 0).toString())
                .contains("Confidential")
                .doesNotContain("777");
    }

    @Test
    void namesWhoWillSeeAConfidentialDealWhoeverIsOnItsList() {
        user("cn-manager", "shanghai");
        user("us-manager", "seattle");
        signInAs("cn-staff", "beijing");
        var id = make.lead("True name").getDeal().id();
        openTab();
        UI.getCurrent().navigate("deals/" + id);
        _click(_get(Button.class, spec -> spec.withText("Confidentiality")));
        assertThat(_get(_get(Dialog.class), Paragraph.class).getText())
                .contains("these see it in full as well: Test cn-manager.")
                .doesNotContain("Test us-manager");
    }

    @Test
    void tellsWhoElseKeptTheDealMeanwhileAndStoresOnTheSecondSave() {
        var colleague = user("cn-staff", "beijing");
        signInAs("cn-staff", "beijing");
        var id = make.lead("True name").getDeal().id();
        openTab();
        UI.getCurrent().navigate("deals/" + id);
        _click(_get(Button.class, spec -> spec.withText("Confidentiality")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Code name")), "Project Heron");
        needToKnow.makeConfidential(id, deals.find(id).getDeal().getVersion(), "Project Egret", List.of(colleague));
        _click(_get(Button.class, spec -> spec.withText("Keep confidential")));
        assertThat(_get(MultiSelectComboBox.class).getErrorMessage()).contains("Project Egret", "Test cn-staff");
        assertThat(deals.find(id).getDeal().getCodeName()).isEqualTo("Project Egret");
        _click(_get(Button.class, spec -> spec.withText("Keep confidential")));
        assertThat(deals.find(id).getDeal().getCodeName()).isEqualTo("Project Heron");
    }

    @Test
    void treatsAForeignDealLikeAMissingOne() {
        signInAs("cn-staff", "beijing");
        var id = make.lead("Hidden").getDeal().id();
        signInAs("us-staff", "seattle");
        openTab();
        UI.getCurrent().navigate("deals/" + id);
        var foreign = page();
        UI.getCurrent().navigate("deals/999999999");
        assertThat(page()).isEqualTo(foreign);
        assertThat(foreign).doesNotContain("Hidden");
    }

    @Test
    void makesADealConfidentialOnlyWithACodeName() {
        signInAs("us-staff", "seattle");
        var id = make.lead("Mill").getDeal().id();
        openTab();
        UI.getCurrent().navigate("deals/" + id);
        _click(_get(Button.class, spec -> spec.withText("Confidentiality")));
        _click(_get(Button.class, spec -> spec.withText("Keep confidential")));
        var codeName = _get(TextField.class, spec -> spec.withLabel("Code name"));
        assertThat(codeName.isInvalid()).isTrue();
        _setValue(codeName, "Project Heron");
        _click(_get(Button.class, spec -> spec.withText("Keep confidential")));
        assertThat(deals.find(id).getDeal().isConfidential()).isTrue();
    }

    @Test
    void booksAndRemovesAnEntryWithAWayBack() {
        signInAs("us-staff", "seattle");
        var deal = make.lead("Mill");
        make.book(deal, LedgerKind.ANNOUNCED, 5_000_000, "USD", "2026-01-01");
        openTab();
        UI.getCurrent().navigate("deals/" + deal.getDeal().id() + "/money");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        b -> "Remove entry".equals(b.getAriaLabel().orElse("")))));
        assertThat(rows("ledger_entry")).isZero();
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(rows("ledger_entry")).isEqualTo(1);
        assertThat(make.value(deal)).isNotNull();
    }

    @Test
    void listsSortsAndFiltersDeals() {
        signInAs("us-staff", "seattle");
        make.book(make.lead("Small"), LedgerKind.SIGNED, 1, "USD", "2026-01-01");
        make.book(make.lead("Big"), LedgerKind.SIGNED, 9, "USD", "2026-01-01");
        make.book(make.lead("Yuan"), LedgerKind.SIGNED, 500, "CNY", "2026-01-01");
        openTab();
        UI.getCurrent().navigate("deals", QueryParameters.of("sort", "-usd"));
        assertThat(GridKt._findAll(grid()))
                .extracting(row -> row.name(Language.EN))
                .containsExactly("Big", "Small", "Yuan");
        UI.getCurrent().navigate("deals", QueryParameters.of("q", "sma"));
        assertThat(GridKt._findAll(grid()))
                .extracting(row -> row.name(Language.EN))
                .containsExactly("Small");
        for (var sort : List.of("stage", "since", "cny", "-updated", "nonsense")) {
            UI.getCurrent().navigate("deals", QueryParameters.of("sort", sort));
            assertThat(GridKt._size(grid())).as(sort).isEqualTo(3);
        }
    }

    @Test
    void speaksChinese() {
        signInAs("cn-staff", "beijing");
        var deal = make.lead("Works");
        deal.terms().setTitleZh("工厂");
        deals.save(deal);
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("deals/" + deal.getDeal().id());
        assertThat(_get(H1.class).getText()).isEqualTo("工厂");
        assertThat(page()).contains("Works").contains("阶段记录").doesNotContain("!{");
    }

    @Test
    void keepsPipelinesOnAScreenForAdminsWithoutAnyDeal() {
        signInAs("us-staff", "seattle");
        make.lead("Hidden from admins");
        signInAs("admin", "seattle");
        openTab();
        UI.getCurrent().navigate("admin/pipelines");
        assertThat(page()).contains("Site selection").doesNotContain("Hidden from admins");
        _click(_find(Button.class, spec -> spec.withText("Remove")).getFirst());
        var target = _get(Select.class, spec -> spec.withLabel("Its deals go to"));
        assertThat(page()).contains("This stage is in use").doesNotContain("Hidden from admins");
        _click(_find(Button.class, spec -> spec.withText("Remove")).getLast());
        assertThat(target.isInvalid()).isTrue();
        assertThat(pipelines.stages()).containsKey(make.stage("lead"));
        UI.getCurrent().navigate("pipeline");
        _assertNone(BoardColumn.class);
    }
}
