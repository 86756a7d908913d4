package org.qiao.outreach.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.github.mvysny.kaributesting.v10.ShortcutsKt;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qiao.access.Permission;
import org.qiao.companies.Affiliation;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.PersonRef;
import org.qiao.companies.PersonService;
import org.qiao.kernel.Language;
import org.qiao.outreach.About;
import org.qiao.outreach.Channel;
import org.qiao.outreach.OutreachTest;
import org.qiao.outreach.TouchRow;
import org.qiao.outreach.TouchWords;
import org.qiao.outreach.When;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.NeedToKnow;
import org.qiao.pipeline.TestDeals;
import org.qiao.ui.DayPicker;
import org.springframework.beans.factory.annotation.Autowired;

class LogTouchDialogTest extends OutreachTest {

    @Autowired
    private PersonService people;

    @Autowired
    private TestDeals testDeals;

    @Autowired
    private DealService deals;

    @Autowired
    private NeedToKnow needToKnow;

    private static void open() {
        _click(_get(Button.class, spec -> spec.withClasses("log-touch-button")));
    }

    private static void save() {
        _click(_get(_get(LogTouchDialog.class), Button.class, spec -> spec.withText("Save")));
    }

    private static TextArea said() {
        return _get(TextArea.class, spec -> spec.withLabel("What was said"));
    }

    private TouchRow only(long company) {
        var rows = touches.list(About.company(company), 0, 10);
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    @Test
    void logsATouchFromACompanyPageInAFewSecondsAndShowsItAtOnce() {
        signInAs("us-staff", "seattle");
        var company = company("Lantern Works", "灯笼工坊");
        openTab();
        UI.getCurrent().navigate("companies/" + company + "/touches");
        _assertNone(TouchEntry.class);
        open();
        _setValue(said(), "They will send <b>drawings</b> 桥🌉");
        save();
        _assertNone(LogTouchDialog.class);
        _get(TouchEntry.class);
        assertThat(_find(com.vaadin.flow.component.html.Span.class))
                .extracting(com.vaadin.flow.component.html.Span::getText)
                .contains("They will send <b>drawings</b> 桥🌉");
        var logged = only(company);
        assertThat(logged.channel()).isEqualTo(Channel.CALL);
        assertThat(logged.when().zone().getId()).isEqualTo("America/Los_Angeles");
    }

    @Test
    @SuppressWarnings("unchecked")
    void logsTheNextStepWithIt() {
        var me = signInAs("cn-staff", "beijing");
        var company = company("Lantern Works", "灯笼工坊");
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("companies/" + company + "/touches");
        open();
        _setValue(
                (RadioButtonGroup<Channel>) _get(RadioButtonGroup.class, spec -> spec.withLabel("联络方式")),
                Channel.WECHAT);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("沟通内容")), "下周发资料");
        var due = _get(DayPicker.class, spec -> spec.withLabel("截止日期"));
        assertThat(due.isRequiredIndicatorVisible()).isFalse();
        _setValue(_get(TextField.class, spec -> spec.withLabel("后续事项")), "跟进资料");
        assertThat(due.isRequiredIndicatorVisible()).as("before it is saved").isTrue();
        var dialog = _get(LogTouchDialog.class);
        _click(_get(dialog, Button.class, spec -> spec.withText("保存")));
        assertThat(_get(dialog, DayPicker.class, spec -> spec.withLabel("截止日期")).isInvalid())
                .isTrue();
        _setValue(_get(dialog, DayPicker.class, spec -> spec.withLabel("截止日期")), tasks.day());
        _click(_get(dialog, Button.class, spec -> spec.withText("保存")));
        assertThat(only(company).saidZh()).isEqualTo("下周发资料");
        // On a weekend it falls due on the next working day.
        var step = tasks.open(About.company(company)).getFirst();
        assertThat(step.title()).isEqualTo("跟进资料");
        assertThat(step.ownerId()).isEqualTo(me);
    }

    @Test
    void tellsWhatIsMissingAtTheFieldAndKeepsWhatWasTyped() {
        signInAs("us-staff", "seattle");
        openTab();
        UI.getCurrent().navigate("companies");
        open();
        _setValue(said(), "x".repeat(TouchWords.LONGEST + 1));
        save();
        assertThat(said().isInvalid()).isTrue();
        _setValue(said(), "short");
        save();
        var companies = _get(MultiSelectComboBox.class, spec -> spec.withLabel("Companies"));
        assertThat(companies.isInvalid()).isTrue();
        assertThat(companies.getErrorMessage()).isEqualTo("Choose at least one company or person");
        assertThat(said().getValue()).isEqualTo("short");
        assertThat(rows("touch")).isZero();
    }

    @Test
    void asksForASubjectOrWhatWasSaid() {
        signInAs("us-staff", "seattle");
        var company = company("Lantern Works", "灯笼工坊");
        openTab();
        UI.getCurrent().navigate("companies/" + company + "/touches");
        open();
        save();
        assertThat(said().isInvalid()).isTrue();
        assertThat(said().getErrorMessage()).isEqualTo("Say what it was about: a subject or what was said");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Subject in Chinese")), "首次来电");
        save();
        assertThat(only(company).subject(Language.EN)).isEqualTo("首次来电");
        _get(com.vaadin.flow.component.html.Span.class, spec -> spec.withText("首次来电"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void knowsTheOnlyCompanyOfAPerson() {
        signInAs("us-staff", "seattle");
        var one = company("Lantern Works", "灯笼工坊");
        var other = company("River Mill", "河磨坊");
        var person = people.create();
        person.setFamilyEn("Walker");
        person.setAffiliations(List.of(new Affiliation(one, "Chair", null)));
        var id = people.save(person).id();
        openTab();
        UI.getCurrent().navigate("people/" + id);
        open();
        var companies =
                (MultiSelectComboBox<CompanyRef>) _get(MultiSelectComboBox.class, spec -> spec.withLabel("Companies"));
        assertThat(companies.getValue()).extracting(CompanyRef::id).containsExactly(one);
        _get(LogTouchDialog.class).close();
        var stored = people.find(id);
        stored.setAffiliations(List.of(new Affiliation(one, "Chair", null), new Affiliation(other, null, "顾问")));
        people.save(stored);
        open();
        companies =
                (MultiSelectComboBox<CompanyRef>) _get(MultiSelectComboBox.class, spec -> spec.withLabel("Companies"));
        assertThat(companies.getValue()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void offersTheOtherDeskForTheNextStepOnceItIsShared() {
        var chinese = user("cn-staff", "beijing");
        var colleague = user("us-staff", "los-angeles");
        signInAs("us-staff", "seattle");
        openTab();
        UI.getCurrent().navigate("companies");
        open();
        var owner = (ComboBox<Long>) _get(ComboBox.class, spec -> spec.withLabel("Who does it"));
        assertThat(owner.getListDataView().getItems()).contains(colleague).doesNotContain(chinese);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Shared with both desks")), true);
        assertThat(owner.getListDataView().getItems()).contains(chinese);
    }

    @Test
    void asksBeforeEscDropsWhatWasTyped() {
        signInAs("us-staff", "seattle");
        openTab();
        UI.getCurrent().navigate("companies");
        open();
        ShortcutsKt._fireShortcut(_get(LogTouchDialog.class), Key.ESCAPE);
        _assertNone(LogTouchDialog.class);
        open();
        _setValue(said(), "They will send drawings");
        ShortcutsKt._fireShortcut(_get(LogTouchDialog.class), Key.ESCAPE);
        _click(_get(Button.class, spec -> spec.withText("Keep writing")));
        assertThat(said().getValue()).isEqualTo("They will send drawings");
        ShortcutsKt._fireShortcut(_get(LogTouchDialog.class), Key.ESCAPE);
        _click(_get(Button.class, spec -> spec.withText("Discard")));
        _assertNone(LogTouchDialog.class);
        open();
        _setValue(_get(TextField.class, spec -> spec.withLabel("What happens next")), "Send papers");
        _click(_get(_get(LogTouchDialog.class), Button.class, spec -> spec.withText("Cancel")));
        _assertNone(LogTouchDialog.class);
        _click(_find(Button.class, spec -> spec.withText("Undo")).getLast());
        assertThat(_get(TextField.class, spec -> spec.withLabel("What happens next"))
                        .getValue())
                .isEqualTo("Send papers");
    }

    @Test
    void needsNoNextStepOnceItsDayIsTakenOutAgain() {
        signInAs("us-staff", "seattle");
        var company = company("Lantern Works", "灯笼工坊");
        openTab();
        UI.getCurrent().navigate("companies/" + company + "/touches");
        open();
        _setValue(said(), "They will send drawings");
        var title = _get(TextField.class, spec -> spec.withLabel("What happens next"));
        var due = _get(DayPicker.class, spec -> spec.withLabel("Due"));
        _setValue(due, tasks.day());
        save();
        assertThat(title.isInvalid()).isTrue();
        _setValue(due, null);
        assertThat(title.isInvalid()).isFalse();
        assertThat(due.isInvalid()).isFalse();
        save();
        _assertNone(LogTouchDialog.class);
        assertThat(only(company).saidEn()).isEqualTo("They will send drawings");
        assertThat(rows("task")).isZero();
    }

    @Test
    void tellsAllThatIsWrongAtOneSave() {
        signInAs("us-staff", "seattle");
        openTab();
        UI.getCurrent().navigate("companies");
        open();
        var when = _get(WhenField.class);
        var later = Objects.requireNonNull(when.getValue()).local().plusYears(1);
        when.setValue(new When(later, NEW_YORK, false));
        var title = _get(TextField.class, spec -> spec.withLabel("What happens next"));
        _setValue(_get(DayPicker.class, spec -> spec.withLabel("Due")), tasks.day());
        save();
        var companies = _get(MultiSelectComboBox.class, spec -> spec.withLabel("Companies"));
        assertThat(companies.isInvalid()).isTrue();
        assertThat(said().isInvalid()).isTrue();
        assertThat(when.isInvalid()).isTrue();
        assertThat(title.isInvalid()).isTrue();
        _setValue(said(), "They will send drawings");
        save();
        assertThat(said().isInvalid()).isFalse();
        assertThat(companies.isInvalid()).isTrue();
        assertThat(when.isInvalid()).isTrue();
        assertThat(title.isInvalid()).isTrue();
        assertThat(rows("touch")).isZero();
    }

    @Test
    @SuppressWarnings("unchecked")
    void offersThePeopleOfTheChosenCompanyFirst() {
        signInAs("us-staff", "seattle");
        var mill = company("River Mill", "河磨坊");
        person("Abel", null);
        person("Baker", null);
        var theirs = person("Young", mill);
        openTab();
        UI.getCurrent().navigate("companies");
        open();
        var people = (MultiSelectComboBox<PersonRef>) _get(MultiSelectComboBox.class, spec -> spec.withLabel("People"));
        assertThat(offered(people)).first().isNotEqualTo(theirs);
        var companies =
                (MultiSelectComboBox<CompanyRef>) _get(MultiSelectComboBox.class, spec -> spec.withLabel("Companies"));
        _setValue(companies, Set.of(new CompanyRef(mill, "River Mill", "河磨坊")));
        assertThat(offered(people)).first().isEqualTo(theirs);
        assertThat(offered(people)).hasSize(3).doesNotHaveDuplicates();
    }

    private static List<Long> offered(MultiSelectComboBox<PersonRef> people) {
        return people.getLazyDataView().getItems().map(PersonRef::id).toList();
    }

    private long person(String family, @Nullable Long company) {
        var person = people.create();
        person.setFamilyEn(family);
        person.setAffiliations(company == null ? List.of() : List.of(new Affiliation(company, "Chair", null)));
        return people.save(person).id();
    }

    @Test
    void isNotOfferedToAReader() {
        signInAs("auditor", "seattle");
        openTab();
        UI.getCurrent().navigate("companies");
        assertThat(currentUser.may(Permission.TOUCH_READ)).isTrue();
        _assertNone(Button.class, spec -> spec.withClasses("log-touch-button"));
    }

    @Test
    void linksTheTimelineToCompaniesAndShowsBothClocks() {
        signInAs("us-staff", "washington");
        var company = company("River Mill", "河磨坊");
        var other = company("Lantern Works", "灯笼工坊");
        var touch = touch(company, java.time.LocalDate.of(2026, 10, 30));
        touch.setCompanyIds(java.util.Set.of(company, other));
        touch.setSubjectEn("First call");
        touches.log(touch, null);
        openTab();
        UI.getCurrent().navigate("companies/" + company + "/touches");
        assertThat(_get(Anchor.class, spec -> spec.withText("Lantern Works")).getHref())
                .isEqualTo("companies/" + other);
        _assertNone(Anchor.class, spec -> spec.withText("River Mill"));
        assertThat(_find(com.vaadin.flow.component.html.Span.class))
                .extracting(com.vaadin.flow.component.html.Span::getText)
                .contains("Fri 30 Oct 2026, 09:00 Beijing time", "Thu 29 Oct 2026, 21:00 Eastern Time", "First call");
    }

    @Test
    void showsThirtyTouchesAndThenMore() {
        signInAs("us-staff", "seattle");
        var company = company("Busy", null);
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 35; i++) {
                logged(company, "touch " + i);
            }
        });
        openTab();
        UI.getCurrent().navigate("companies/" + company + "/touches");
        assertThat(_find(TouchEntry.class)).hasSize(30);
        _click(_get(Button.class, spec -> spec.withText("Show more")));
        assertThat(_find(TouchEntry.class)).hasSize(35);
        _assertNone(Button.class, spec -> spec.withText("Show more"));
    }

    @Test
    void archivesATouchAndUndoes() {
        signInAs("us-staff", "seattle");
        var company = company("Short-lived", null);
        logged(company, "gone");
        openTab();
        UI.getCurrent().navigate("companies/" + company + "/touches");
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Archive")));
        _assertNone(TouchEntry.class);
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        _get(TouchEntry.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void knowsTheDealWhosePageIsOpenAndItsCompany() {
        signInAs("us-staff", "seattle");
        var company = company("Lantern Works", "灯笼工坊");
        var lead = testDeals.lead("Paper mill");
        lead.terms().setCompanyId(company);
        var deal = deals.save(lead).getDeal().id();
        openTab();
        UI.getCurrent().navigate("deals/" + deal);
        open();
        var dialog = _get(LogTouchDialog.class);
        _get(dialog, Paragraph.class, spec -> spec.withText("Belongs to the deal Paper mill"));
        assertThat((Set<CompanyRef>) _get(dialog, MultiSelectComboBox.class, spec -> spec.withLabel("Companies"))
                        .getValue())
                .extracting(CompanyRef::id)
                .containsExactly(company);
        _setValue(said(), "They like the site");
        save();
        assertThat(touches.list(About.deal(deal), 0, 10)).hasSize(1);
    }

    @Test
    void saysOfAConfidentialDealThatItIsConfidentialInsteadOfThatNothingWasDone() {
        signInAs("us-staff", "seattle");
        var deal = testDeals.lead("True name").getDeal().id();
        needToKnow.makeConfidential(deal, deals.find(deal).getDeal().getVersion(), "Project Heron", List.of());
        signInAs("auditor", "washington");
        openTab();
        for (var tab : List.of("touches", "tasks")) {
            UI.getCurrent().navigate("deals/" + deal + "/" + tab);
            assertThat(PrettyPrintTreeKt.toPrettyTree(UI.getCurrent()))
                    .contains("Confidential. Ask the owner")
                    .doesNotContain("Nothing");
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void namesEveryZoneAndItsCityInTheViewersLanguage() {
        signInAs("cn-staff", "beijing");
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("companies");
        open();
        var zones = (ComboBox<ZoneId>) _get(
                ComboBox.class,
                spec -> spec.withPredicate(
                        box -> box.getAriaLabel().filter("时区"::equals).isPresent()));
        assertThat(zones.getItemLabelGenerator().apply(ZoneId.of("Asia/Shanghai")))
                .isEqualTo("北京时间 · 上海");
        assertThat(zones.getListDataView().getItems())
                .hasSizeGreaterThan(300)
                .allSatisfy(zone -> assertThat(zones.getItemLabelGenerator().apply(zone))
                        .as(zone.getId())
                        .containsPattern("· \\p{IsHan}"));
    }
}
