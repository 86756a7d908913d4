package org.qiao.companies.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.access.Permission;
import org.qiao.access.Scope;
import org.qiao.access.TestSignIn;
import org.qiao.companies.CompanyKind;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.CompanyRow;
import org.qiao.companies.CompanyService;
import org.qiao.companies.TwinSearch;
import org.springframework.beans.factory.annotation.Autowired;

class MergeViewTest extends ViewTest {

    @Autowired
    private CompanyService companies;

    @Autowired
    private TwinSearch search;

    @Autowired
    private TestSignIn signIns;

    private long company(String en, String zh) {
        var company = companies.create();
        company.setNameEn(en);
        company.setNameZh(zh);
        return companies.save(company).id();
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static List<String> toasts() {
        return NotificationsKt.getNotifications().stream()
                .flatMap(toast -> _find(toast, Span.class).stream())
                .map(Span::getText)
                .toList();
    }

    private void pick(long other) {
        _setValue(_get(CompanyPicker.class), companies.find(other).ref());
    }

    @Test
    @SuppressWarnings("unchecked")
    void mergesTwoThatAreTickedInTheList() {
        signInAs("cn-manager", "beijing");
        var winner = company("Baosteel", null);
        var loser = company("Baosteel Group", "宝钢集团");
        company("Baosteel Trading", null);
        openTab();
        UI.getCurrent().navigate("companies");
        var grid = (Grid<CompanyRow>) _get(Grid.class);
        var rows = GridKt._findAll(grid);
        grid.asMultiSelect().select(rows);
        assertThat(_find(Button.class, spec -> spec.withText("Merge the two…")))
                .as("of three")
                .isEmpty();
        grid.deselectAll();
        List.of(winner, loser)
                .forEach(id -> grid.select(
                        rows.stream().filter(row -> row.id() == id).findFirst().orElseThrow()));
        press("Merge the two…");
        _get(Span.class, spec -> spec.withText("Stays: Baosteel"));
        press("Merge");
        assertThat(companies.find(loser).isArchived()).isTrue();
        assertThat(GridKt._size(grid)).isEqualTo(2);
    }

    @Test
    void mergesAndUndoesFromTheToast() {
        signInAs("cn-manager", "beijing");
        var winner = company("Baosteel", null);
        var loser = company("Baosteel Group", "宝钢集团");
        openTab();
        UI.getCurrent().navigate("companies/" + winner);
        press("Merge with…");
        pick(loser);
        _get(Span.class, spec -> spec.withText("Stays: Baosteel"));
        press("Merge");
        assertThat(companies.find(winner).getNameZh())
                .as("an empty field takes the other's value")
                .isEqualTo("宝钢集团");
        assertThat(companies.find(winner).getNameEn()).isEqualTo("Baosteel");
        assertThat(companies.find(loser).isArchived()).isTrue();
        assertThat(toasts()).contains("Companies merged");
        _click(_find(_get(Notification.class), Button.class).getFirst());
        assertThat(companies.find(loser).isArchived()).isFalse();
        assertThat(companies.find(winner).getNameZh()).isNull();
    }

    @Test
    void theTwoAreSwappedWithOneButtonAndTheViewerGoesWhereTheRecordIs() {
        signInAs("cn-manager", "beijing");
        var opened = company("Baosteel", "宝钢");
        var other = company("Baosteel Group", "宝钢集团");
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("companies/" + opened);
        press("合并重复企业…");
        pick(other);
        _get(Span.class, spec -> spec.withText("保留：宝钢 · Baosteel"));
        press("互换两者");
        _get(Span.class, spec -> spec.withText("保留：宝钢集团 · Baosteel Group"));
        assertThat(_get(CompanyPicker.class).getValue())
                .extracting(CompanyRef::id)
                .isEqualTo(opened);
        assertThat(ComboBoxKt.getSuggestions(_get(CompanyPicker.class)))
                .contains("宝钢 · Baosteel")
                .noneMatch(offer -> offer.startsWith("宝钢集团"));
        press("合并");
        assertThat(companies.find(opened).isArchived()).isTrue();
        assertThat(companies.find(other).isArchived()).isFalse();
        assertThat(_get(H1.class).getText()).isEqualTo("宝钢集团");
        assertThat(NotificationsKt.getNotifications()).as("one toast is enough").hasSize(1);
        _click(NotificationsKt.getNotifications().stream()
                .flatMap(toast -> _find(toast, Button.class, spec -> spec.withText("撤销")).stream())
                .findFirst()
                .orElseThrow());
        assertThat(companies.find(opened).isArchived()).isFalse();
    }

    @Test
    void showsTwinsOfAFurtherNameAndAsksAboutThemToo() {
        signInAs("cn-staff", "beijing");
        var known = company("Baosteel", "宝山钢铁");
        openTab();
        UI.getCurrent().navigate("companies");
        press("New company");
        _setValue(_get(TextField.class, spec -> spec.withLabel("English name")), "Something else");
        _assertNone(_get(TwinHint.class), Anchor.class);
        press("Add a name");
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Name")), "宝山钢铁有限公司");
        BasicUtilsKt._fireDomEvent(_get(NamesField.class), "change");
        assertThat(_get(_get(TwinHint.class), Anchor.class).getHref()).isEqualTo("companies/" + known);
        press("Save");
        assertThat(rows("company")).isEqualTo(1);
        assertThat(_get(_get(TwinQuestion.class), Anchor.class).getHref()).isEqualTo("companies/" + known);
    }

    @Test
    void leadsFromTheOldAddressToTheWinnerAndBackFromItsPage() {
        signInAs("cn-manager", "beijing");
        var winner = company("Baosteel", "宝钢");
        var loser = company("Baosteel Group", "宝钢集团");
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("companies/" + winner);
        press("合并重复企业…");
        pick(loser);
        press("合并");
        UI.getCurrent().navigate("companies/" + loser + "/people");
        assertThat(_get(H1.class).getText()).isEqualTo("宝钢");
        assertThat(toasts()).contains("“宝钢集团 · Baosteel Group”已并入本企业");
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .anyMatch(text -> text.contains("将“宝钢集团 · Baosteel Group”并入本企业"));
        _click(_find(_get(CompanyView.class), Button.class, spec -> spec.withText("撤销"))
                .getFirst());
        assertThat(companies.find(loser).isArchived()).isFalse();
        assertThat(_get(H1.class).getText())
                .as("the page that the viewer was looking at")
                .isEqualTo("宝钢");
    }

    @Test
    void offersLikelyTwinsFirstAndNeverTheCompanyItself() {
        signInAs("cn-manager", "beijing");
        company("Aardvark Works", null);
        var winner = company("Baosteel", "宝钢");
        company("Baosteel Group", null);
        openTab();
        UI.getCurrent().navigate("companies/" + winner);
        press("Merge with…");
        var offered = ComboBoxKt.getSuggestions(_get(CompanyPicker.class));
        assertThat(offered).startsWith("Baosteel Group", "Aardvark Works").doesNotContain("Baosteel");
        assertThat(offered).doesNotHaveDuplicates();
        ComboBoxKt.setUserInput(_get(CompanyPicker.class), "Baosteel");
        assertThat(ComboBoxKt.getSuggestions(_get(CompanyPicker.class))).containsExactly("Baosteel Group");
    }

    @Test
    void takesTheKindOfTheMemberWhicheverSideItIs() {
        signInAs("cn-manager", "beijing");
        var prospect = ofKind("Baosteel", CompanyKind.PROSPECT);
        var member = ofKind("Baosteel Group", CompanyKind.MEMBER);
        for (var sides : List.of(List.of(prospect, member), List.of(member, prospect))) {
            openTab();
            UI.getCurrent().navigate("companies/" + sides.getFirst());
            press("Merge with…");
            pick(sides.getLast());
            var kind = _get(RadioButtonGroup.class, spec -> spec.withLabel("Kind"));
            @SuppressWarnings("unchecked")
            var label = (ItemLabelGenerator<Object>) kind.getItemLabelGenerator();
            assertThat(label.apply(kind.getValue())).endsWith("Member");
        }
    }

    private long ofKind(String en, CompanyKind kind) {
        var company = companies.find(company(en, null));
        company.setKind(kind);
        return companies.save(company).id();
    }

    @Test
    void warnsOfTwoThatHaveNothingInCommon() {
        signInAs("cn-manager", "beijing");
        var winner = company("Baosteel", "宝钢");
        var stranger = company("Lantern Works", "灯笼厂");
        var twin = company("Baosteel Group", null);
        var sounding = company("Baogang Co., Ltd.", null);
        var slip = company("Baosteal", null);
        openTab();
        UI.getCurrent().navigate("companies/" + winner);
        press("Merge with…");
        pick(stranger);
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).anyMatch(text -> text.contains("in common"));
        assertThat(_get(Button.class, spec -> spec.withText("Merge")).isEnabled())
                .isTrue();
        for (var alike : List.of(twin, sounding, slip)) {
            pick(alike);
            assertThat(_find(Paragraph.class))
                    .extracting(Paragraph::getText)
                    .noneMatch(text -> text.contains("in common"));
        }
    }

    @Test
    void saysAtOnceThatACompanyIsNotOnesOwnToMerge() {
        var theirs = as(user("us-manager", "seattle"), () -> company("Acme Ltd", null));
        signInAs("cn-manager", "beijing");
        var winner = company("ACME Inc", null);
        openTab();
        UI.getCurrent().navigate("companies/" + winner);
        press("Merge with…");
        pick(theirs);
        assertThat(_get(CompanyPicker.class).getErrorMessage()).contains("both companies");
        assertThat(_get(Button.class, spec -> spec.withText("Merge")).isEnabled())
                .isFalse();
    }

    @Test
    void refusesItselfAndShowsWhatSomebodyChangedMeanwhile() {
        signInAs("cn-manager", "beijing");
        var winner = company("Baosteel", "宝钢");
        var loser = company("Baosteel Group", "宝钢集团");
        openTab();
        UI.getCurrent().navigate("companies/" + winner);
        press("Merge with…");
        pick(winner);
        assertThat(_get(CompanyPicker.class).isInvalid()).isTrue();
        assertThat(_get(Button.class, spec -> spec.withText("Merge")).isEnabled())
                .isFalse();
        pick(loser);
        var edited = companies.find(loser);
        edited.setNameEn("Baosteel Holdings");
        companies.save(edited);
        press("Merge");
        assertThat(companies.find(loser).isArchived()).isFalse();
        assertThat(toasts()).anyMatch(text -> text.startsWith("Somebody changed one of the two"));
        _get(Span.class, spec -> spec.withText("Goes into it: Baosteel Holdings · 宝钢集团"));
        press("Merge");
        assertThat(companies.find(loser).isArchived()).isTrue();
    }

    @Test
    void offersNoMergeToWhoMayNotArchive() {
        var owner = user("cn-manager", "beijing");
        var id = as(owner, () -> company("Theirs", "他们"));
        signInAs("cn-staff", "beijing");
        openTab();
        UI.getCurrent().navigate("companies/" + id);
        _assertNone(Button.class, spec -> spec.withText("Merge with…"));
    }

    @Test
    void showsTwinsWhileANameIsTyped() {
        signInAs("cn-staff", "beijing");
        var known = company("Baosteel", "宝山钢铁");
        openTab();
        UI.getCurrent().navigate("companies");
        press("New company");
        var name = _get(TextField.class, spec -> spec.withLabel("English name"));
        _setValue(name, "BAOSTEEL Group Co., Ltd.");
        assertThat(_get(_get(TwinHint.class), Anchor.class).getHref()).isEqualTo("companies/" + known);
        _setValue(name, "Something else");
        _assertNone(_get(TwinHint.class), Anchor.class);
    }

    @Test
    void asksOnceMoreBeforeALikelyTwinIsSavedAsNew() {
        signInAs("cn-staff", "beijing");
        var known = company("Baosteel", "宝山钢铁");
        openTab();
        UI.getCurrent().navigate("companies");
        press("New company");
        var name = _get(TextField.class, spec -> spec.withLabel("English name"));
        _setValue(name, "BAOSTEEL Group Co., Ltd.");
        press("Save");
        assertThat(rows("company")).isEqualTo(1);
        assertThat(_get(_get(TwinQuestion.class), Anchor.class).getHref()).isEqualTo("companies/" + known);
        press("Back");
        _assertNone(TwinQuestion.class);
        assertThat(name.getValue()).isEqualTo("BAOSTEEL Group Co., Ltd.");
        press("Save");
        press("Save as new");
        assertThat(rows("company")).isEqualTo(2);
        assertThat(_get(H1.class).getText()).isEqualTo("BAOSTEEL Group Co., Ltd.");
    }

    @Test
    void asksAboutAHiddenTwinTooAndTellsOnlyWhoseItIs() {
        as(user("cn-staff", "beijing"), () -> company("Hidden Works", "隐厂"));
        signIns.signIn(
                user("us-staff", "seattle"),
                Map.of(Permission.COMPANY_READ, Scope.OFFICE, Permission.COMPANY_WRITE, Scope.OFFICE));
        openTab();
        UI.getCurrent().navigate("companies");
        press("New company");
        _setValue(_get(TextField.class, spec -> spec.withLabel("English name")), "Hidden Works, Inc.");
        press("Save");
        assertThat(rows("company")).isEqualTo(1);
        _assertNone(_get(TwinQuestion.class), Anchor.class);
        assertThat(_find(_get(TwinQuestion.class), Span.class))
                .extracting(Span::getText)
                .anyMatch(text -> text.startsWith("Beijing"))
                .noneMatch(text -> text.contains("Hidden") || text.contains("隐厂"));
    }

    @Test
    void asksWhenACompanyTakesATwinsNameAndNotWhenSomethingElseChanges() {
        signInAs("cn-staff", "beijing");
        company("Baosteel", "宝山钢铁");
        var other = company("Baosteel Group", "宝钢");
        openTab();
        UI.getCurrent().navigate("companies/" + other);
        press("Edit");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Website")), "https://example.com");
        press("Save");
        _assertNone(TwinQuestion.class);
        press("Edit");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Chinese name")), "宝山钢铁");
        press("Save");
        assertThat(_find(_get(TwinQuestion.class), Anchor.class)).hasSize(1);
        press("Save all the same");
        _assertNone(TwinQuestion.class);
        assertThat(companies.find(other).getNameZh()).isEqualTo("宝山钢铁");
    }

    @Test
    void doesNotAskAgainWhenTheAnsweredFormIsRefusedForAnotherReason() {
        signInAs("cn-staff", "beijing");
        company("Baosteel", "宝山钢铁");
        openTab();
        UI.getCurrent().navigate("companies");
        press("New company");
        _setValue(_get(TextField.class, spec -> spec.withLabel("English name")), "Baosteel Ltd");
        var phone = _get(TextField.class, spec -> spec.withLabel("Phone"));
        _setValue(phone, "12");
        press("Save");
        press("Save as new");
        assertThat(phone.isInvalid()).isTrue();
        _setValue(phone, "+86 10 6505 1234");
        press("Save");
        assertThat(rows("company")).isEqualTo(2);
    }

    @Test
    void aStoredCompanyIsNoTwinOfItself() {
        signInAs("cn-staff", "beijing");
        var known = company("Baosteel", "宝山钢铁");
        openTab();
        UI.getCurrent().navigate("companies/" + known);
        press("Edit");
        _setValue(_get(TextField.class, spec -> spec.withLabel("English name")), "Baosteel Inc.");
        _assertNone(_get(TwinHint.class), Anchor.class);
    }

    @Test
    void goesFromAClusterToTheMergeInOneClick() {
        signInAs("cn-manager", "beijing");
        var one = company("Acme Ltd", null);
        var two = company("ACME Inc", null);
        company("Beta Ltd", null);
        company("Beta Inc", null);
        search.run(done -> {});
        openTab();
        UI.getCurrent().navigate("companies/twins");
        _click(_find(Button.class, spec -> spec.withText("Merge into the first…"))
                .getFirst());
        assertThat(_get(CompanyPicker.class).getValue())
                .extracting(CompanyRef::id)
                .isEqualTo(two);
        press("Merge");
        assertThat(companies.find(two).isArchived()).isTrue();
        assertThat(companies.find(one).isArchived()).isFalse();
        press("Not the same");
        _assertNone(Button.class, spec -> spec.withText("Merge into the first…"));
        _get(Span.class, spec -> spec.withText("Remembered: these are different companies"));
    }

    @Test
    void offersNoMergeAcrossTheDesksToWhoMayNotWriteThere() {
        as(user("us-manager", "seattle"), () -> company("Acme Ltd", null));
        signInAs("cn-manager", "beijing");
        company("ACME Inc", null);
        search.run(done -> {});
        openTab();
        UI.getCurrent().navigate("companies/twins");
        _get(Button.class, spec -> spec.withText("Not the same"));
        _assertNone(Button.class, spec -> spec.withText("Merge into the first…"));
    }
}
