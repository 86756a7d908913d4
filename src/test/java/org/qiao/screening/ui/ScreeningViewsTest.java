package org.qiao.screening.ui;

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
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.companies.CompanyRef;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.PartyRole;
import org.qiao.pipeline.TestDeals;
import org.qiao.screening.ListFormat;
import org.qiao.screening.MatchRow;
import org.qiao.screening.MatchStatus;
import org.qiao.screening.TestLists;
import org.qiao.ui.Chip;
import org.springframework.beans.factory.annotation.Autowired;

class ScreeningViewsTest extends ViewTest {

    private static final byte[] LIST = TestLists.plain("Quarry Veltrona LLC|Old Veltrona|A1", "Nimbus Dredging||A2");

    @Autowired
    private TestLists lists;

    @Autowired
    private TestDeals deals;

    @Autowired
    private DealService dealService;

    private long veltrona() {
        as(user("admin", "washington"), () -> lists.loadAndCheck(LIST, "2026-11-02"));
        return as(user("us-staff", "seattle"), () -> lists.company("Veltrona Quarry", ""));
    }

    private static String page() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }

    private void open(String address) {
        openTab();
        UI.getCurrent().navigate(address);
    }

    @SuppressWarnings("unchecked")
    private static List<MatchRow> rows() {
        return GridKt._findAll((Grid<MatchRow>) _get(Grid.class));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static void press(String text) {
        _click(button(text));
    }

    @Test
    void complianceLooksAtBothSidesAndDecides() {
        veltrona();
        signInAs("compliance", "washington");
        open("screening");
        assertThat(rows()).singleElement().extracting(MatchRow::score).isEqualTo(95);
        UI.getCurrent().navigate("screening/" + rows().getFirst().id());
        assertThat(_find(Span.class, spec -> spec.withClasses("screening-alike")))
                .extracting(Span::getText)
                .containsExactly("Veltrona Quarry", "Quarry Veltrona LLC");
        assertThat(page()).contains("Same words in another order").contains("Old Veltrona");
        press("Save decision");
        assertThat(decision().isInvalid()).isTrue();
        _setValue(decision(), MatchStatus.NOT_THE_SAME);
        press("Save decision");
        var note = _get(TextArea.class, spec -> spec.withLabel("Note"));
        assertThat(note.isInvalid()).isTrue();
        assertThat(decision().getValue()).as("what was chosen stays").isEqualTo(MatchStatus.NOT_THE_SAME);
        _setValue(note, "Another country and another trade");
        press("Save decision");
        assertThat(page()).contains("Not the same").contains("Revise decision");
        UI.getCurrent().navigate("screening");
        assertThat(rows()).as("nothing waits").isEmpty();
        assertThat(page()).contains("That is no clearance");
        UI.getCurrent().navigate("screening", QueryParameters.of("decided", "1"));
        assertThat(rows()).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<MatchStatus> decision() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Are they the same?"));
    }

    @Test
    void readersSeeNoButtonAndStaffNoPage() {
        var company = veltrona();
        signInAs("auditor", "washington");
        open("screening");
        UI.getCurrent().navigate("screening/" + rows().getFirst().id());
        _assertNone(Button.class, spec -> spec.withText("Save decision"));
        open("companies/" + company + "/screening");
        assertThat(page()).contains("Test list of 2 Nov 2026").contains("Quarry Veltrona LLC");
        signInAs("us-staff", "seattle");
        open("companies/" + company);
        _assertNone(Tab.class, spec -> spec.withText("Screening"));
        assertThat(page()).doesNotContain("Quarry Veltrona");
        UI.getCurrent().navigate("screening");
        assertThat(_find(H1.class)).extracting(H1::getText).doesNotContain("Screening");
    }

    @Test
    void aCompanyWithoutAMatchIsNotCalledSafe() {
        veltrona();
        signInAs("compliance", "washington");
        var bakery = as(user("us-staff", "seattle"), () -> lists.company("Harmless Bakery", ""));
        open("companies/" + bakery + "/screening");
        assertThat(page()).contains("No potential match in Test list of 2 Nov 2026.");
        openTab(Locale.CHINESE);
        UI.getCurrent().navigate("companies/" + bakery + "/screening");
        assertThat(page()).contains("Test list（2026年11月2日）中未发现疑似匹配。");
    }

    @Test
    void theDealSaysThatComplianceIsWaitedFor() {
        var company = veltrona();
        signInAs("us-staff", "seattle");
        var deal = deals.lead("Mill");
        deal.terms().setCompanyId(company);
        var id = dealService.save(deal).getDeal().id();
        jdbc.sql("insert into waiting_stage (stage_id) values (?)")
                .param(deals.stage("qualified"))
                .update();
        open("deals/" + id);
        assertThat(_find(Chip.class)).extracting(Chip::getText).contains("Screening: with compliance");
    }

    @SuppressWarnings("unchecked")
    private void name(long deal, long company) {
        open("deals/" + deal + "/parties");
        press("Add a company");
        _setValue(
                (ComboBox<CompanyRef>) _get(ComboBox.class, spec -> spec.withLabel("Company")),
                new CompanyRef(company, "Veltrona Quarry", null));
        _setValue((Select<PartyRole>) _get(Select.class, spec -> spec.withLabel("Role")), PartyRole.PARENT);
        press("Save");
    }

    @Test
    void staffReadWhyACompanyCannotTakePartYetAndAManagerSaysWhyItDoes() {
        var company = veltrona();
        jdbc.sql("insert into waiting_stage (stage_id) values (?)")
                .param(deals.stage("lead"))
                .update();
        signInAs("us-staff", "seattle");
        var deal = deals.lead("Mill").getDeal().id();
        name(deal, company);
        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Company")).getErrorMessage())
                .startsWith("Compliance has to look at this company");
        _assertNone(Button.class, spec -> spec.withText("Save all the same"));
        signInAs("us-manager", "seattle");
        name(deal, company);
        press("Save all the same");
        var reason = _get(TextArea.class, spec -> spec.withLabel("Reason to do it all the same"));
        assertThat(reason.isInvalid()).isTrue();
        _setValue(reason, "Compliance was asked by phone");
        press("Save all the same");
        _assertNone(Dialog.class);
        assertThat(page()).contains("Veltrona Quarry", "Parent company");
        open("deals/" + deal + "/history");
        assertThat(page()).contains("Changed although a gate was closed", "Compliance was asked by phone");
    }

    @Test
    void anAdminLoadsAListAndSeesWhatItChanged() {
        as(user("us-staff", "seattle"), () -> lists.company("Veltrona Quarry", ""));
        signInAs("admin", "washington");
        open("screening-lists");
        assertThat(page()).contains("No list has been loaded yet");
        press("Load a list");
        _setValue(format(), ListFormat.PLAIN);
        var dialog = _get(ListFileDialog.class);
        dialog.receive(LIST);
        var name = _get(TextField.class, spec -> spec.withLabel("Name of the list"));
        soon(() -> assertThat(name.isInvalid()).isTrue());
        _setValue(name, "Made-up list");
        press("Load");
        soon(() -> {
            assertThat(dialog.isOpened()).isFalse();
            assertThat(cells()).contains("Made-up list", "2 new · 0 altered · 0 removed", "In force");
        });
        assertThat(rows("potential_match")).isEqualTo(1);
        press("Load a list");
        _setValue(format(), ListFormat.PLAIN);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name of the list")), "Made-up list");
        _get(ListFileDialog.class).receive("name,aliases,country,program,source_id\n\"Cut sho".getBytes());
        soon(() -> assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .anyMatch(line -> line.contains("a quotation mark is probably not closed")));
        _get(ListFileDialog.class).receive(TestLists.plain("Nimbus Dredging||A2"));
        soon(() -> press("Load all the same"));
        soon(() -> assertThat(cells()).contains("0 new · 0 altered · 1 removed", "In force"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> cells() {
        return GridKt._getFormattedRow(_get(Grid.class), 0);
    }

    @SuppressWarnings("unchecked")
    private static Select<ListFormat> format() {
        return _get(Select.class, spec -> spec.withLabel("Format"));
    }

    @Test
    void whatWaitsStandsOnThePageOfTheMorning() {
        veltrona();
        signInAs("compliance", "washington");
        open("today");
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Veltrona Quarry");
    }
}
