package org.qiao.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.kernel.Language;
import org.qiao.pipeline.DealDetails;
import org.qiao.pipeline.DealRow;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.LedgerKind;
import org.qiao.pipeline.NeedToKnow;
import org.qiao.pipeline.StageStep;
import org.qiao.pipeline.TestDeals;
import org.qiao.pipeline.TestDeals.Signed;
import org.qiao.reference.ReportingCurrencyPicker;
import org.qiao.reference.TestRates;
import org.qiao.ui.DayPicker;
import org.qiao.ui.EmptyState;
import org.springframework.beans.factory.annotation.Autowired;

class LedgerViewTest extends ViewTest {

    @Autowired
    private TestDeals make;

    @Autowired
    private TestRates rates;

    @Autowired
    private DealService dealService;

    @Autowired
    private NeedToKnow needToKnow;

    private static List<String> lines() {
        return _find(Anchor.class, spec -> spec.withClasses("review-line")).stream()
                .map(Anchor::getText)
                .toList();
    }

    /** The deals that the list shows where the figure leads. */
    private static List<String> behind(String day, String figure) {
        UI.getCurrent().navigate("review/ledger", QueryParameters.of("day", day));
        var address =
                _get(Anchor.class, spec -> spec.withText(figure)).getHref().split("\\?");
        UI.getCurrent().navigate(address[0], QueryParameters.fromString(address[1]));
        return GridKt._findAll(deals()).stream()
                .map(row -> row.name(Language.EN))
                .sorted()
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Grid<DealRow> deals() {
        return (Grid<DealRow>) _get(Grid.class);
    }

    @Test
    void showsTheLedgersOfAnyDayInBothCurrenciesAndConverted() {
        rates.inCny("USD", "2018-05-01", "6.4");
        rates.inCny("USD", "2018-05-27", "6.4");
        signInAs("cn-manager", "shanghai");
        make.signed(new Signed("One", 640_000_000, "CNY", "2018-05-01", "Convention"));
        make.signed(new Signed("Two", 100_000_000, "USD", "2018-05-27", "Convention"));
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("review/ledger", QueryParameters.of("day", "2018-05-28"));
        assertThat(lines())
                .contains("6.4亿元 · 1 个", "1亿美元 · 1 个", "≈ 12.8亿元（各按当日汇率）", "Convention · 项目数：1 · 6.4亿元 · 1 个");
        _setValue(_get(ReportingCurrencyPicker.class), "USD");
        assertThat(lines()).contains("≈ 2亿美元（各按当日汇率）");
        _setValue(_get(DayPicker.class), LocalDate.parse("2018-05-02"));
        assertThat(lines()).contains("6.4亿元 · 1 个").doesNotContain("1亿美元 · 1 个");
        _setValue(_get(DayPicker.class), LocalDate.parse("2018-04-30"));
        assertThat(_get(EmptyState.class)).isNotNull();
    }

    @Test
    void eachFigureLeadsToItsDealsAndToNoOthers() {
        signInAs("cn-manager", "shanghai");
        var one = make.lead("One");
        make.book(one, LedgerKind.ANNOUNCED, 900, "CNY", "2018-01-01");
        make.book(one, LedgerKind.SIGNED, 640, "CNY", "2018-05-01");
        make.book(one, LedgerKind.INCREASE, 7, "EUR", "2018-05-02");
        make.book(one, LedgerKind.PAID_IN, 100, "CNY", "2018-05-03");
        var two = make.lead("Two");
        make.book(two, LedgerKind.ANNOUNCED, 50, "CNY", "2018-01-01");
        make.book(two, LedgerKind.ANNOUNCED, 60, "USD", "2018-02-01");
        make.book(two, LedgerKind.SIGNED, 3, "EUR", "2018-05-01");
        make.book(make.lead("Later"), LedgerKind.SIGNED, 1, "CNY", "2018-06-01");
        make.lead("Nothing");
        openTab();
        var day = "2018-05-28";
        assertThat(behind(day, "¥900 · 1")).containsExactly("One");
        assertThat(behind(day, "US$60 · 1")).containsExactly("Two");
        assertThat(behind("2018-01-31", "¥950 · 2")).containsExactly("One", "Two");
        assertThat(behind(day, "¥640 · 1")).containsExactly("One");
        assertThat(behind(day, "€10 · 2")).containsExactly("One", "Two");
        assertThat(behind(day, "¥100 · 1")).containsExactly("One");
        assertThat(behind("2018-06-01", "¥641 · 2")).containsExactly("Later", "One");
    }

    @Test
    void theConvertedTotalLeadsToAllThatIsInIt() {
        rates.inCny("USD", "2018-05-27", "6.4");
        signInAs("cn-manager", "shanghai");
        make.signed(new Signed("One", 640_000_000, "CNY", "2018-05-01", "Convention"));
        make.signed(new Signed("Two", 100_000_000, "USD", "2018-05-27", "Convention"));
        openTab();
        assertThat(behind("2018-05-28", "≈ ¥1.28 billion, each at the rate of its day"))
                .containsExactly("One", "Two");
    }

    private void archived(DealDetails deal, String begun, String archived) {
        var id = deal.getDeal().id();
        make.recordHistory(id, List.of(new StageStep(make.stage("lead"), Instant.parse(begun))));
        jdbc.sql("update deal set archived_at = ? where id = ?")
                .params(Instant.parse(archived), id)
                .update();
    }

    @Test
    void whatWasArchivedLaterCountsOnADayOnWhichItWasThere() {
        signInAs("cn-manager", "shanghai");
        make.book(make.lead("One"), LedgerKind.SIGNED, 640, "CNY", "2018-05-01");
        var later = make.lead("Archived later");
        make.book(later, LedgerKind.SIGNED, 100, "CNY", "2018-05-02");
        archived(later, "2018-01-01T12:00:00Z", "2018-06-01T12:00:00Z");
        var before = make.lead("Archived before");
        make.book(before, LedgerKind.SIGNED, 7, "CNY", "2018-05-02");
        archived(before, "2018-01-01T12:00:00Z", "2018-05-10T12:00:00Z");
        var entered = make.lead("Entered later");
        make.book(entered, LedgerKind.SIGNED, 9, "CNY", "2018-05-02");
        archived(entered, "2018-06-02T12:00:00Z", "2018-06-03T12:00:00Z");
        openTab();
        assertThat(behind("2018-05-28", "¥740 · 2")).containsExactly("Archived later", "One");
        assertThat(_find(Button.class).stream().map(Button::getText)).contains("With what was archived since");
        assertThat(behind("2018-06-02", "¥649 · 2")).containsExactly("Entered later", "One");
        assertThat(behind("2018-06-04", "¥640 · 1")).containsExactly("One");
        UI.getCurrent().navigate("review/ledger");
        assertThat(lines()).contains("¥640 · 1");
    }

    @Test
    void anEntryIsConvertedAtTheRateOfItsDayAndALaterRateChangesNothing() {
        rates.inCny("USD", "2018-05-20", "6.4");
        signInAs("cn-manager", "shanghai");
        var deal = make.lead("Two");
        make.book(deal, LedgerKind.SIGNED, 100_000_000, "USD", "2018-05-20");
        make.book(deal, LedgerKind.PAID_IN, 50_000_000, "USD", "2018-05-21");
        rates.inCny("USD", "2018-05-27", "7");
        openTab();
        UI.getCurrent().navigate("review/ledger", QueryParameters.of("day", "2018-05-28"));
        assertThat(lines())
                .contains("≈ ¥640 million, each at the rate of its day", "≈ ¥320 million, each at the rate of its day");
    }

    @Test
    void whatHasNoRateOfItsDayIsNotInTheConvertedTotalWhichSaysSo() {
        rates.inCny("USD", "2018-05-20", "6.4");
        signInAs("cn-manager", "shanghai");
        make.book(make.lead("One"), LedgerKind.SIGNED, 100_000_000, "USD", "2018-05-20");
        make.book(make.lead("Early"), LedgerKind.SIGNED, 70_000_000, "USD", "2017-05-20");
        openTab();
        UI.getCurrent().navigate("review/ledger", QueryParameters.of("day", "2018-05-28"));
        assertThat(lines()).contains("≈ ¥640 million, each at the rate of its day · 1 without a rate");
    }

    @Test
    void anEventLeadsToTheDealsThatItIsCreditedWith() {
        signInAs("cn-manager", "shanghai");
        make.signed(new Signed("One", 640, "CNY", "2018-05-01", "Fair, spring 100%"));
        make.signed(new Signed("Two", 100, "CNY", "2018-05-02", "Fair, spring 100%"));
        make.signed(new Signed("Three", 5, "CNY", "2018-05-03", "Fair"));
        var again = make.lead("Again");
        make.book(again, LedgerKind.SIGNED, 9, "CNY", "2018-04-01");
        var shown = make.entry(LedgerKind.SIGNED, 9, "CNY", "2018-05-02");
        shown.setEvent("Fair, spring 100%");
        dealService.addLedgerEntry(again.getDeal().id(), shown);
        var elsewhere = make.entry(LedgerKind.SIGNED, 9, "CNY", "2018-05-04");
        elsewhere.setEvent("Gala");
        dealService.addLedgerEntry(again.getDeal().id(), elsewhere);
        openTab();
        var day = "2018-05-28";
        assertThat(behind(day, "Fair, spring 100% · Projects: 2 · ¥740 · 2")).containsExactly("One", "Two");
        assertThat(behind(day, "Fair · Projects: 1 · ¥5 · 1")).containsExactly("Three");
        assertThat(behind(day, "Gala · Projects: 0 · shown again, counts nothing · 1"))
                .containsExactly("Again");
    }

    @Test
    void neitherFigureNorListTellsOfMoneyThatIsKeptFromTheViewer() {
        signInAs("cn-staff", "beijing");
        var deal = make.lead("True name");
        make.book(deal, LedgerKind.SIGNED, 7, "CNY", "2018-05-01");
        var stored = dealService.find(deal.getDeal().id()).getDeal();
        needToKnow.makeConfidential(stored.id(), stored.getVersion(), "Project Heron", List.of());
        var outsider = user("auditor", "washington");
        jdbc.sql("insert into user_role select ?, id from role where code = 'us-manager'")
                .param(outsider)
                .update();
        signInAs(outsider);
        openTab();
        UI.getCurrent().navigate("review/ledger", QueryParameters.of("day", "2018-05-28"));
        assertThat(_get(EmptyState.class)).isNotNull();
        UI.getCurrent().navigate("deals", QueryParameters.fromString("booked=signed"));
        assertThat(GridKt._findAll(deals())).isEmpty();
        UI.getCurrent().navigate("deals");
        assertThat(GridKt._findAll(deals())).hasSize(1);
    }

    @Test
    void theListSaysWhatItIsFilteredBy() {
        signInAs("cn-manager", "shanghai");
        make.signed(new Signed("One", 640, "CNY", "2018-05-01", "Fair, spring"));
        openTab();
        behind("2018-05-28", "Fair, spring · Projects: 1 · ¥640 · 1");
        assertThat(_find(Button.class).stream().map(Button::getText))
                .contains(
                        "In the ledger: Signed or increased",
                        "Entries in: CNY",
                        "Entries up to: 28 May 2018",
                        "Event: Fair, spring");
    }
}
