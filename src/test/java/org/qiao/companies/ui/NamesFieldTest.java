package org.qiao.companies.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.ShortcutsKt;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.companies.CompanyAlias;
import org.qiao.companies.CompanyService;
import org.qiao.companies.NameFacts;
import org.qiao.companies.NameKind;
import org.qiao.kernel.RuleException;
import org.qiao.search.SearchService;
import org.qiao.ui.FieldChoices;
import org.qiao.ui.RecordDialog;
import org.springframework.beans.factory.annotation.Autowired;

class NamesFieldTest extends ViewTest {

    @Autowired
    private CompanyService companies;

    @Autowired
    private SearchService search;

    private long company(CompanyAlias... aliases) {
        var company = companies.create();
        company.setNameEn("Present");
        company.setAliases(List.of(aliases));
        return companies.save(company).id();
    }

    private void edit(long id) {
        openTab();
        UI.getCurrent().navigate("companies/" + id);
        _click(_get(Button.class, spec -> spec.withText("Edit")));
    }

    private static NameLine line(int index) {
        return _find(_get(NamesField.class), NameLine.class).get(index);
    }

    private static void press(NameLine line, String icon) {
        _click(_find(line, Button.class).stream()
                .filter(b -> icon.equals(b.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void keepsKindLanguageAndDatesOfEachName() {
        signInAs("us-staff", "seattle");
        var old = new CompanyAlias(
                "舊名", "zh-Hant", NameKind.FORMER, LocalDate.of(1999, 1, 1), LocalDate.of(2010, 12, 31));
        var id = company(old, new CompanyAlias("Brand", "en", NameKind.BRAND));
        edit(id);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(companies.find(id).getAliases())
                .containsExactlyInAnyOrder(old, new CompanyAlias("Brand", "en", NameKind.BRAND));
    }

    @Test
    void putsANameInThePlaceOfThePrimaryOne() {
        signInAs("us-staff", "seattle");
        var id = company(new CompanyAlias("Better", "en", NameKind.BRAND));
        edit(id);
        press(line(0), "Make it the primary name of its language");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(companies.find(id).getNameEn()).isEqualTo("Better");
        assertThat(companies.find(id).getAliases()).containsExactly(new CompanyAlias("Present", "en", NameKind.USUAL));
    }

    @Test
    void twoNamesThatChangePlacesKeepTheirKindsScriptsAndDates() {
        signInAs("us-staff", "seattle");
        var company = companies.create();
        company.setNameZh("旧名钢铁");
        var before = new NameFacts("zh", NameKind.LEGAL, LocalDate.of(1998, 5, 1), LocalDate.of(2020, 12, 31));
        company.setNameZhFacts(before);
        var after = new NameFacts("zh-Hant", NameKind.BRAND, LocalDate.of(2021, 1, 1), null);
        company.setAliases(List.of(new CompanyAlias("新名鋼鐵", after)));
        var id = companies.save(company).id();
        edit(id);
        press(line(0), "Make it the primary name of its language");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        var saved = companies.find(id);
        assertThat(saved.getNameZh()).isEqualTo("新名鋼鐵");
        assertThat(saved.getNameZhFacts()).isEqualTo(after);
        assertThat(saved.getAliases()).containsExactly(new CompanyAlias("旧名钢铁", before));
    }

    @Test
    void aPrimaryNameTellsItsKindAndDatesInOneLineThatOpens() {
        signInAs("us-staff", "seattle");
        var id = company();
        edit(id);
        var facts = _find(NameFactsField.class).getFirst();
        assertThat(_find(facts, DatePicker.class)).isEmpty();
        _click(_get(facts, Button.class, spec -> spec.withText("Kind, language and dates")));
        _setValue(_get(facts, DatePicker.class, spec -> spec.withPlaceholder("Valid from")), LocalDate.of(2001, 2, 3));
        _setValue(_get(facts, DatePicker.class, spec -> spec.withPlaceholder("Valid to")), LocalDate.of(2000, 2, 3));
        BasicUtilsKt._fireDomEvent(facts, "change");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(facts.getErrorMessage()).isEqualTo("A name ends before it begins.");
        _setValue(_get(facts, DatePicker.class, spec -> spec.withPlaceholder("Valid to")), null);
        BasicUtilsKt._fireDomEvent(facts, "change");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(companies.find(id).getNameEnFacts())
                .isEqualTo(new NameFacts("en", NameKind.USUAL, LocalDate.of(2001, 2, 3), null));
        assertThat(_get(CompanySheet.class).getElement().getTextRecursively()).contains("usual name · since");
    }

    @Test
    void aNameIsAFormerOneFromTheDayAfterItsLast() {
        signInAs("us-staff", "seattle");
        var today = companies.today();
        var id = company(
                new CompanyAlias("Endedname", "en", NameKind.LEGAL, null, today.minusDays(1)),
                new CompanyAlias("Endingname", "en", NameKind.LEGAL, null, today),
                new CompanyAlias("Announcedly", "en", NameKind.FORMER, null, today.plusYears(1)));
        assertThat(via("endedname")).isEqualTo("formerly Endedname");
        assertThat(via("endingname")).isEqualTo("also Endingname");
        assertThat(via("announcedly")).isEqualTo("also Announcedly");
        openTab();
        UI.getCurrent().navigate("companies/" + id);
        assertThat(_get(CompanySheet.class).getElement().getTextRecursively())
                .containsOnlyOnce("no longer in use · legal name");
    }

    @Test
    void aPrimaryNameThatIsBorneNoLongerIsFoundAsAFormerOne() {
        signInAs("us-staff", "seattle");
        var company = companies.create();
        company.setNameEn("Sunsetworks");
        company.setNameZh("日落工厂");
        company.setNameEnFacts(
                new NameFacts("en", NameKind.LEGAL, null, companies.today().minusDays(1)));
        companies.save(company);
        assertThat(via("sunsetworks")).isEqualTo("formerly Sunsetworks");
        assertThat(via("日落")).isEmpty();
    }

    private String via(String typed) {
        openTab();
        return search.find(typed, 5, 5).groups().getFirst().hits().getFirst().via();
    }

    @Test
    void removesAName() {
        signInAs("us-staff", "seattle");
        var id = company(new CompanyAlias("Gone", "en", NameKind.BRAND));
        edit(id);
        press(line(0), "Remove this name");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(companies.find(id).getAliases()).isEmpty();
    }

    @Test
    void aConflictAsksOnlyAboutWhatDiffers() {
        signInAs("us-staff", "seattle");
        var id = company(
                new CompanyAlias("Brand", "en", NameKind.BRAND), new CompanyAlias("Old", "en", NameKind.FORMER));
        edit(id);
        var theirs = companies.find(id);
        theirs.setNameEn("Theirs");
        companies.save(theirs);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_find(_get(FieldChoices.class), RadioButtonGroup.class))
                .extracting(RadioButtonGroup::getLabel)
                .containsExactly("English name");
    }

    @Test
    void escGivesBackNothingWhereNothingWasTyped() {
        signInAs("us-staff", "seattle");
        edit(company(new CompanyAlias("Brand", "en", NameKind.BRAND)));
        ShortcutsKt._fireShortcut(_get(RecordDialog.class), Key.ESCAPE);
        _assertNone(NamesField.class);
        assertThat(NotificationsKt.getNotifications()).isEmpty();
    }

    @Test
    void escAsksBeforeItDropsWhatWasTyped() {
        signInAs("us-staff", "seattle");
        edit(company(new CompanyAlias("Brand", "en", NameKind.BRAND)));
        var name = _get(TextField.class, spec -> spec.withLabel("English name"));
        _setValue(name, "Half a na");
        ShortcutsKt._fireShortcut(_get(RecordDialog.class), Key.ESCAPE);
        _click(_get(Button.class, spec -> spec.withText("Keep writing")));
        assertThat(name.getValue()).isEqualTo("Half a na");
        ShortcutsKt._fireShortcut(_get(RecordDialog.class), Key.ESCAPE);
        _click(_get(Button.class, spec -> spec.withText("Discard")));
        _assertNone(RecordDialog.class);
    }

    @Test
    void saysWhatIsWrongWithAName() {
        signInAs("us-staff", "seattle");
        var company = companies.create();
        company.setNameEn("Checked");
        company.setAliases(List.of(new CompanyAlias(
                "Backwards", "en", NameKind.FORMER, LocalDate.of(2010, 1, 1), LocalDate.of(2009, 1, 1))));
        assertThatThrownBy(() -> companies.save(company))
                .isInstanceOf(RuleException.class)
                .hasMessage("name.dates.wrong");
        company.setAliases(List.of(new CompanyAlias("\u200B\u202E ", "en", NameKind.SHORT)));
        assertThat(companies.save(company).getAliases()).isEmpty();
    }
}
