package org.qiao.pipeline.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.text.Collator;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.companies.CompanyService;
import org.qiao.kernel.Land;
import org.qiao.kernel.LandUnit;
import org.qiao.kernel.Language;
import org.qiao.kernel.Qualifier;
import org.qiao.pipeline.ClosingReason;
import org.qiao.pipeline.DealDetails;
import org.qiao.pipeline.DealLists;
import org.qiao.pipeline.DealRow;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.Direction;
import org.qiao.pipeline.LedgerKind;
import org.qiao.pipeline.NeedToKnow;
import org.qiao.pipeline.StageRef;
import org.qiao.pipeline.StageStep;
import org.qiao.pipeline.TestDeals;
import org.qiao.reference.TestRates;
import org.qiao.ui.ListFilter;
import org.springframework.beans.factory.annotation.Autowired;

class DealListViewTest extends ViewTest {

    @Autowired
    private DealService deals;

    @Autowired
    private NeedToKnow needToKnow;

    @Autowired
    private TestDeals make;

    @Autowired
    private TestRates rates;

    @Autowired
    private DealFilters filters;

    @Autowired
    private CompanyService companies;

    @Autowired
    private DealLists lists;

    private void open(String query) {
        UI.getCurrent().navigate("deals", QueryParameters.fromString(query));
    }

    @SuppressWarnings("unchecked")
    private static Grid<DealRow> grid() {
        return (Grid<DealRow>) _get(Grid.class);
    }

    private List<String> names(String query) {
        open(query);
        return GridKt._findAll(grid()).stream()
                .map(row -> row.name(Language.EN))
                .toList();
    }

    private DealDetails lead(String title, Direction direction) {
        var deal = make.lead(title);
        deal.getDeal().setDirection(direction);
        return deals.save(deal);
    }

    private static String cells(int line) {
        return String.join(" | ", GridKt._getFormattedRow(grid(), line));
    }

    private static List<String> offered(String menu) {
        return _find(MenuBar.class).stream()
                .flatMap(bar -> bar.getItems().stream())
                .filter(item -> item.getElement().getTextRecursively().contains(menu))
                .flatMap(item -> item.getSubMenu().getItems().stream())
                .map(MenuItem::getText)
                .toList();
    }

    @Test
    void offersFiltersInTheOrderOfTheirWords() {
        signInAs("us-staff", "seattle");
        openTab();
        open("");
        assertThat(offered("Filter"))
                .hasSizeGreaterThan(20)
                .containsSubsequence("Archived", "Currency", "Direction", "In the ledger", "Stage", "Type")
                .isSortedAccordingTo(Collator.getInstance(Locale.ENGLISH)::compare);
        openTab(Locale.SIMPLIFIED_CHINESE);
        open("");
        assertThat(offered("筛选")).as("by their sounds").containsSubsequence("办公室", "币种", "方向", "负责人", "阶段");
    }

    @Test
    void narrowsToTheDealsOfAnInvestor() {
        signInAs("us-staff", "seattle");
        var company = companies.create();
        company.setNameEn("Lantern Works");
        var lantern = companies.save(company).id();
        var deal = lead("Mill", Direction.US_TO_CN);
        deal.terms().setCompanyId(lantern);
        deals.save(deal);
        lead("Works", Direction.CN_TO_US);
        openTab();
        assertThat(names("company=" + lantern)).containsExactly("Mill");
        assertThat(_find(Button.class, spec -> spec.withText("Investor: Lantern Works")))
                .hasSize(1);
        assertThat(lists.words("company=" + lantern)).containsExactly("Investor: Lantern Works");
    }

    @Test
    void findsNothingForAWordThatNobodyKnows() {
        signInAs("us-staff", "seattle");
        make.lead("Mill");
        openTab();
        assertThat(names("")).containsExactly("Mill");
        for (var address : List.of("reason=bogus", "what=bogus", "expected=99999-q4")) {
            assertThat(names(address)).as(address).isEmpty();
        }
    }

    @Test
    void filtersByChipsAndUnderstandsOlderAddresses() {
        var colleague = user("us-staff", "seattle");
        signInAs("us-staff", "seattle");
        make.book(lead("Mill", Direction.US_TO_CN), LedgerKind.SIGNED, 5, "USD", "2026-01-01");
        lead("Works", Direction.CN_TO_US);
        as(colleague, () -> make.lead("Yard"));
        openTab();
        assertThat(names("direction=us_to_cn")).containsExactly("Mill");
        assertThat(_find(Button.class, spec -> spec.withText("Direction: US → China")))
                .hasSize(1);
        assertThat(names("mine=1")).containsExactly("Works", "Mill");
        assertThat(_find(
                        Button.class,
                        spec -> spec.withPredicate(b -> b.getText().startsWith("Owner: Me (Test us-staff."))))
                .hasSize(1);
        assertThat(names("pipeline=cn-to-us&stage=cn-to-us.lead&sort=-usd")).hasSize(3);
        assertThat(names("stage=cn-to-us.lost")).isEmpty();
        assertThat(names("currency=USD")).containsExactly("Mill");
        assertThat(names("currency=none")).containsExactly("Yard", "Works");
        assertThat(names("pipeline=moon")).isEmpty();
        assertThat(names("archived=1")).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Show everything")));
        assertThat(GridKt._size(grid())).isEqualTo(3);
    }

    @Test
    void sortsBySeveralColumnsAndByTheInvestorsNameInTheViewersLanguage() {
        signInAs("us-staff", "seattle");
        lead("First", Direction.CN_TO_US);
        make.book(lead("Second", Direction.US_TO_CN), LedgerKind.SIGNED, 5, "USD", "2026-01-01");
        make.book(lead("Third", Direction.US_TO_CN), LedgerKind.SIGNED, 9, "USD", "2026-01-01");
        openTab();
        assertThat(names("sort=direction,-usd")).containsExactly("First", "Third", "Second");
        assertThat(names("sort=-direction,usd")).containsExactly("Second", "Third", "First");
        assertThat(names("sort=company,stage,since")).containsExactly("First", "Second", "Third");
        assertThat(names("sort=usd")).containsExactly("Second", "Third", "First");
        assertThat(names("sort=-usd")).containsExactly("Third", "Second", "First");
    }

    @Test
    void showsEveryDealsValueAsReportedWhateverItsCurrency() {
        signInAs("us-staff", "seattle");
        rates.inCny("USD", "2026-01-01", "7");
        rates.inCny("EUR", "2026-01-01", "8");
        var about = make.entry(LedgerKind.SIGNED, 4_000_000, "EUR", "2026-01-02");
        about.setQualifier(Qualifier.ABOUT);
        deals.addLedgerEntry(make.lead("Euros").getDeal().id(), about);
        make.book(make.lead("Won"), LedgerKind.SIGNED, 5_000_000_000L, "KRW", "2026-01-02");
        make.book(make.lead("Dollars"), LedgerKind.SIGNED, 5_000_000, "USD", "2026-01-02");
        make.book(make.lead("Yuan"), LedgerKind.SIGNED, 30_000_000, "CNY", "2026-01-02");
        make.lead("Nothing");
        openTab();
        assertThat(names("sort=-value")).containsExactly("Dollars", "Euros", "Yuan", "Won", "Nothing");
        assertThat(names("sort=value")).containsExactly("Yuan", "Euros", "Dollars", "Won", "Nothing");
        assertThat(cells(1)).contains("about €4 million");
        assertThat(cells(3)).contains("KRW 5 billion");
        assertThat(names("sort=-cny&columns=title,cny,usd")).startsWith("Dollars", "Euros", "Yuan");
        assertThat(cells(0)).endsWith(" | ¥35 million | US$5 million");
        assertThat(cells(1)).endsWith(" | about ¥32 million | about US$4.57 million");
    }

    @Test
    void isFilteredByAnyCurrencyThatTheViewersDealsHave() {
        signInAs("cn-staff", "beijing");
        make.book(make.lead("Francs"), LedgerKind.SIGNED, 5, "CHF", "2026-01-02");
        signInAs("us-staff", "seattle");
        make.book(make.lead("Won"), LedgerKind.SIGNED, 5, "KRW", "2026-01-02");
        make.lead("Nothing");
        openTab();
        assertThat(names("currency=KRW")).containsExactly("Won");
        assertThat(_find(Button.class, spec -> spec.withText("Currency: KRW"))).hasSize(1);
        assertThat(filters.ofList().stream()
                        .filter(filter -> filter.key().equals("currency"))
                        .flatMap(filter -> filter.choices().get().stream())
                        .map(ListFilter.Choice::token))
                .containsExactly("none", "CNY", "USD", "KRW");
    }

    @Test
    void sortsByTitleAndAConfidentialDealByItsCodeNameForEveryone() {
        signInAs("us-staff", "seattle");
        make.lead("Mill");
        make.lead("安装厂");
        var kept = make.lead("Alpha").getDeal();
        needToKnow.makeConfidential(kept.id(), kept.getVersion(), "Zebra", List.of());
        openTab();
        assertThat(names("sort=title")).containsExactly("安装厂", "Mill", "Alpha");
        assertThat(names("sort=-title")).containsExactly("Alpha", "Mill", "安装厂");
        signInAs("auditor", "washington");
        openTab();
        assertThat(names("sort=title")).containsExactly("安装厂", "Mill", "Zebra");
        var opened = deals.find(kept.id()).getDeal();
        assertThat(opened.getCodeName()).isEqualTo("Zebra");
    }

    @Test
    void sortsByTheNamesOfSectorsSitesAndOwnersInTheViewersLanguage() {
        var colleague = user("us-staff", "seattle");
        signInAs("us-staff", "seattle");
        jdbc.sql("update app_user set name_en = 'Amy Zhou', name_zh = '周艾美' where id <> ?")
                .param(colleague)
                .update();
        jdbc.sql("update app_user set name_en = 'Zoe Adams', name_zh = '艾达' where id = ?")
                .param(colleague)
                .update();
        placed("Nowhere", null, null, currentUser.require().userId());
        placed("West", "us-ca-los-angeles", "dairy", currentUser.require().userId());
        placed("East", "us-dc-washington", "chemicals", colleague);
        openTab();
        assertThat(names("sort=site")).containsExactly("West", "East", "Nowhere");
        assertThat(names("sort=-site")).containsExactly("East", "West", "Nowhere");
        assertThat(names("sort=sector")).containsExactly("East", "West", "Nowhere");
        assertThat(names("sort=-sector")).containsExactly("West", "East", "Nowhere");
        assertThat(names("sort=owner,-site")).containsExactly("West", "Nowhere", "East");
        openTab(Locale.SIMPLIFIED_CHINESE);
        assertThat(names("sort=site")).containsExactly("East", "West", "Nowhere");
        assertThat(names("sort=owner,site")).containsExactly("East", "West", "Nowhere");
    }

    private void placed(String title, @Nullable String site, @Nullable String sector, long owner) {
        var deal = make.lead(title);
        deal.getDeal().setSiteId(site == null ? null : place(site));
        deal.getDeal().setSectorId(sector == null ? null : sector(sector));
        deal.getDeal().setOwnerId(owner);
        deals.save(deal);
    }

    @Test
    void showsWhatIsStuckAndWhatIsOpen() {
        signInAs("us-staff", "seattle");
        var old = make.lead("Old").getDeal();
        make.lead("New");
        var lost = make.lead("Lost").getDeal();
        deals.moveTo(lost.id(), lost.getVersion(), make.stage("lost"), TestDeals.LOST);
        jdbc.sql("update deal set stage_since = '2020-01-01' where id = ?")
                .param(old.id())
                .update();
        openTab();
        assertThat(names("stuck=1")).containsExactly("Old");
        assertThat(names("open=1&sort=since")).containsExactly("Old", "New");
        assertThat(names("open=1&stage=cn-to-us.lost")).isEmpty();
        UI.getCurrent().navigate("pipeline/cn-to-us", QueryParameters.of("stuck", "1"));
        assertThat(_find(BoardColumn.class))
                .extracting(BoardColumn::data)
                .anyMatch(data -> data.contains("Old"))
                .noneMatch(data -> data.contains("New"));
    }

    @Test
    void givesManyDealsAnotherOwnerWithAllThatBelongsToThemAndUndoesIt() {
        var colleague = user("us-staff", "seattle");
        var me = signInAs("us-staff", "seattle");
        var deal = make.lead("Mill").getDeal();
        make.lead("Works");
        openTab();
        open("");
        grid().asMultiSelect().select(GridKt._findAll(grid()));
        _click(_get(Button.class, spec -> spec.withText("Change owner")));
        @SuppressWarnings("unchecked")
        ComboBox<Long> owner = _get(ComboBox.class, spec -> spec.withLabel("Owner"));
        _setValue(owner, colleague);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(owners(deal.id())).containsOnly(colleague);
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(owners(deal.id())).containsOnly(me);
    }

    @Test
    void offersManyDealsToColleaguesAsFarAsTheRightToWriteReaches() {
        var mainland = user("cn-staff", "shanghai");
        var american = user("us-staff", "seattle");
        signInAs("us-manager", "los-angeles");
        make.lead("Mill");
        assertThat(offered()).contains(american).doesNotContain(mainland);
        signInAs("director", "seattle");
        make.lead("Works");
        assertThat(offered()).contains(american, mainland);
    }

    private List<Long> offered() {
        openTab();
        open("");
        grid().asMultiSelect().select(GridKt._findAll(grid()));
        _click(_get(Button.class, spec -> spec.withText("Change owner")));
        @SuppressWarnings("unchecked")
        ComboBox<Long> owner = _get(ComboBox.class, spec -> spec.withLabel("Owner"));
        return owner.getListDataView().getItems().toList();
    }

    /** Of the deal, its terms and its history, straight from the tables. */
    private List<Long> owners(long id) {
        return jdbc.sql("select owner_id from deal where id = :id union all select owner_id from deal_terms where"
                        + " deal_id = :id union all select owner_id from stage_change where deal_id = :id")
                .param("id", id)
                .query(Long.class)
                .list();
    }

    private void moveAllTo(String stage) {
        grid().asMultiSelect().select(GridKt._findAll(grid()));
        moveSelectedTo(stage);
    }

    @SuppressWarnings("unchecked")
    private void moveSelectedTo(String stage) {
        _click(_get(Button.class, spec -> spec.withText("Change stage")));
        ComboBox<StageRef> picker = _get(ComboBox.class, spec -> spec.withLabel("Stage"));
        _setValue(
                picker,
                picker.getListDataView()
                        .getItems()
                        .filter(s -> s.id() == make.stage(stage))
                        .findFirst()
                        .orElseThrow());
        _click(_get(Button.class, spec -> spec.withText("Move")));
    }

    private long standing(DealDetails deal) {
        return jdbc.sql("select stage_id from deal where id = ?")
                .param(deal.getDeal().id())
                .query(Long.class)
                .single();
    }

    @Test
    void saysOfADealOnlyThatSomebodyChangedItMeanwhile() {
        signInAs("us-staff", "seattle");
        make.lead("Mill");
        openTab();
        open("");
        grid().asMultiSelect().select(GridKt._findAll(grid()));
        jdbc.sql("update deal set version = version + 1").update();
        moveSelectedTo("qualified");
        assertThat(PrettyPrintTreeKt.toPrettyTree(_get(Dialog.class)))
                .contains("Somebody changed it meanwhile")
                .doesNotContain("The page now shows");
    }

    @Test
    void movesManyDealsTogetherSaysWhichStayedAndWhyAndTakesItBack() {
        as(user("cn-staff", "beijing"), () -> make.lead("Not ours", true));
        signInAs("us-staff", "seattle");
        var ready = make.lead("Ready");
        ready.getDeal().setSectorId(sector("robotics"));
        var investor = companies.create();
        investor.setNameEn("Paper Mill Partners");
        ready.terms().setCompanyId(companies.save(investor).id());
        ready = deals.save(ready);
        var bare = make.lead("Bare");
        openTab();
        open("");
        moveAllTo("qualified");
        assertThat(standing(ready)).isEqualTo(make.stage("qualified"));
        assertThat(standing(bare)).isEqualTo(make.stage("lead"));
        var left = _get(Dialog.class);
        assertThat(left.getHeaderTitle()).isEqualTo("2 deals not moved to Qualified");
        assertThat(PrettyPrintTreeKt.toPrettyTree(left))
                .contains("Bare", "The stage asks for: Investor, Sector", "Not ours", "Your role does not allow this")
                .doesNotContain("Ready");
        _click(_get(Button.class, spec -> spec.withText("Close")));
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(standing(ready)).isEqualTo(make.stage("lead"));
        assertThat(deals.history(ready.getDeal().id())).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void closesManyDealsForOneReason() {
        signInAs("us-staff", "seattle");
        var mill = make.lead("Mill");
        var works = make.lead("Works");
        openTab();
        open("");
        moveAllTo("lost");
        var reason = (ComboBox<ClosingReason>) _get(ComboBox.class, spec -> spec.withLabel("Reason"));
        _setValue(reason, ClosingReason.OTHER);
        _click(_get(Button.class, spec -> spec.withText("Move")));
        assertThat(standing(mill)).as("another reason is said in words").isEqualTo(make.stage("lead"));
        _setValue(reason, ClosingReason.PRICE);
        _click(_get(Button.class, spec -> spec.withText("Move")));
        assertThat(List.of(standing(mill), standing(works))).containsOnly(make.stage("lost"));
        assertThat(rows("deal_closing")).isEqualTo(2);
    }

    @Test
    void archivesManyAndBringsThemBack() {
        signInAs("us-staff", "seattle");
        make.lead("Mill");
        openTab();
        open("");
        grid().select(GridKt._get(grid(), 0));
        _click(_get(Button.class, spec -> spec.withText("Archive")));
        assertThat(names("")).isEmpty();
        assertThat(names("archived=1")).containsExactly("Mill");
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(names("")).containsExactly("Mill");
    }

    @Test
    void aDealThatIsTakenFromTheViewerLeavesTheOpenList() {
        var colleague = user("us-staff", "seattle");
        signInAs("us-staff", "seattle");
        var deal = as(colleague, () -> make.lead("Taken").getDeal());
        make.lead("Mill");
        openTab();
        open("");
        assertThat(GridKt._findAll(grid())).hasSize(2);
        grid().asMultiSelect().select(GridKt._findAll(grid()));
        var ui = UI.getCurrent();
        UI.setCurrent(null);
        as(colleague, () -> needToKnow.makeConfidential(deal.id(), deal.getVersion(), "Project Heron", List.of()));
        UI.setCurrent(ui);
        soon(() -> {
            assertThat(GridKt._findAll(grid()))
                    .extracting(row -> row.name(Language.EN))
                    .containsExactly("Mill");
        });
        assertThat(grid().getSelectedItems())
                .extracting(row -> row.name(Language.EN))
                .containsExactly("Mill");
        assertThat(_get(Span.class, spec -> spec.withClasses("page-beside")).getText())
                .isEqualTo("1");
    }

    @Test
    void leavesADealWhoseTermsAreKeptFromTheViewerAsItIs() {
        var outsider = user("us-staff", "seattle");
        jdbc.sql("insert into user_role select ?, id from role where code = 'auditor'")
                .param(outsider)
                .update();
        var owner = signInAs("us-staff", "seattle");
        var deal = make.lead("True name").getDeal();
        needToKnow.makeConfidential(
                deal.id(), deals.find(deal.id()).getDeal().getVersion(), "Project Heron", List.of());
        signInAs(outsider);
        openTab();
        open("");
        assertThat(cells(0)).contains("Project Heron (confidential)").doesNotContain("True name");
        grid().select(GridKt._get(grid(), 0));
        _click(_get(Button.class, spec -> spec.withText("Archive")));
        assertThat(owners(deal.id())).containsOnly(owner);
        assertThat(names("")).containsExactly("Project Heron");
    }

    @Test
    void showsAnOverseerTheCodeNameWithoutInvestorAndMoneyAndNoWayToTakeItAlong() {
        signInAs("cn-staff", "beijing");
        var deal = make.lead("True name");
        make.book(deal, LedgerKind.SIGNED, 7, "CNY", "2026-01-01");
        needToKnow.makeConfidential(
                deal.getDeal().id(),
                deals.find(deal.getDeal().id()).getDeal().getVersion(),
                "Project Heron",
                List.of());
        signInAs("auditor", "washington");
        openTab();
        open("columns=title,other_title,company,value,currency,cny,usd,office");
        assertThat(cells(0)).contains("Project Heron (confidential)", "Beijing").doesNotContain("True name", "¥7");
        _assertNone(Button.class, spec -> spec.withClasses("export"));
        _assertNone(Button.class, spec -> spec.withText("Change owner"));
    }

    @Test
    void showsLandAsItWasReportedAndInTheUnitThatTheViewerPictures() {
        signInAs("us-staff", "seattle");
        var deal = make.lead("Mill");
        deal.getDeal().setLand(new Land(BigDecimal.valueOf(120), LandUnit.MU));
        deals.save(deal);
        openTab();
        open("columns=title,land");
        assertThat(cells(0)).contains("120 mu", "acres");
    }

    @Test
    void saysWhichDayOfTheAddressIsNone() {
        signInAs("us-staff", "seattle");
        make.lead("Mill");
        openTab();
        open("asof=2026-02-30");
        var told = "“2026-02-30” in the address is no day that can be shown; the list does without it";
        _get(NotificationsKt.getNotifications().getFirst(), Span.class, spec -> spec.withText(told));
        openTab();
        open("asof=2026-06-30");
        assertThat(NotificationsKt.getNotifications()).isEmpty();
    }

    @Test
    void exportsTheDaysThatItShows() {
        signInAs("us-staff", "seattle");
        var lead = make.stage("lead");
        make.recordHistory(
                make.lead("Mill").getDeal().id(), List.of(new StageStep(lead, Instant.parse("2026-06-20T12:00:00Z"))));
        openTab();
        open("asof=2026-06-30&columns=title,days");
        assertThat(cells(0)).contains("10 (60 allowed)");
        var page = _get(DealListView.class);
        assertThat(page.value(page.columns().getLast(), GridKt._get(grid(), 0))).isEqualTo(10L);
    }

    @Test
    void speaksChinese() {
        signInAs("cn-staff", "beijing");
        make.lead("工厂");
        openTab(Locale.SIMPLIFIED_CHINESE);
        open("stage=cn-to-us.lead");
        assertThat(_get(H1.class).getText()).isEqualTo("项目");
        assertThat(_find(Button.class, spec -> spec.withText("阶段：线索（中国 → 美国）"))).hasSize(1);
    }
}
