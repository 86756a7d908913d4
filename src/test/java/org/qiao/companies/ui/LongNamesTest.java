package org.qiao.companies.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiao.ViewTest;
import org.qiao.companies.CompanyAlias;
import org.qiao.companies.CompanyService;
import org.qiao.companies.PersonService;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.TestDeals;
import org.qiao.ui.RecordDialog;
import org.springframework.beans.factory.annotation.Autowired;

/** A name of five hundred characters is kept as it was typed; one more is refused at its field, and nothing is lost. */
class LongNamesTest extends ViewTest {

    private static final String UNSEEN = "\u200B\u200F\u202E\u2066\uFEFF";

    @Autowired
    private CompanyService companies;

    @Autowired
    private PersonService people;

    @Autowired
    private DealService deals;

    @Autowired
    private TestDeals make;

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private void edit(String address) {
        openTab();
        UI.getCurrent().navigate(address);
        press("Edit");
    }

    private static String repeated(String unit, int length) {
        var units = unit.codePoints().toArray();
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(units[i % units.length]);
        }
        return text.toString();
    }

    /** Types a name that is too long and then one that is just not, and leaves it saved. */
    private static void tryOut(TextField field, String unit) {
        var tooLong = repeated(unit, 501);
        _setValue(field, tooLong);
        press("Save");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("At most 500 characters");
        assertThat(field.getValue()).isEqualTo(tooLong);
        _setValue(field, repeated(unit, 500) + UNSEEN);
        press("Save");
        _assertNone(RecordDialog.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "Ａｂ", "宝钢 Steel", "𠮷", "鋼Стальفولاذ"})
    void ofACompany(String unit) {
        signInAs("us-staff", "seattle");
        var company = companies.create();
        company.setNameEn("Present");
        var id = companies.save(company).id();
        edit("companies/" + id);
        tryOut(field("Chinese name"), unit);
        assertThat(companies.find(id).getNameZh()).isEqualTo(repeated(unit, 500));
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "Ａｂ", "罗 Jun", "𠮷", "军Джунجون"})
    void ofAPerson(String unit) {
        signInAs("us-staff", "seattle");
        var person = people.create();
        person.setFamilyEn("Present");
        var id = people.save(person).id();
        edit("people/" + id);
        tryOut(field("Family name (English)"), unit);
        edit("people/" + id);
        tryOut(field("Given name (Chinese)"), unit);
        assertThat(people.find(id).getFamilyEn()).isEqualTo(repeated(unit, 500));
        assertThat(people.find(id).getGivenZh()).isEqualTo(repeated(unit, 500));
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "Ａｂ", "钢厂Mill", "𠮷", "鋼Стальفولاذ"})
    void ofADeal(String unit) {
        signInAs("us-staff", "seattle");
        var id = make.lead("Present").getDeal().id();
        edit("deals/" + id);
        tryOut(field("English title"), unit);
        assertThat(deals.find(id).terms().getTitleEn()).isEqualTo(repeated(unit, 500));
    }

    @Test
    void ofTheFurtherNamesOfACompanyAndAPerson() {
        signInAs("us-staff", "seattle");
        var company = companies.create();
        company.setNameEn("Present");
        var id = companies.save(company).id();
        edit("companies/" + id);
        press("Add a name");
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Name")), repeated("𠮷", 501));
        BasicUtilsKt._fireDomEvent(_get(NamesField.class), "change");
        press("Save");
        assertThat(_get(NamesField.class).getErrorMessage()).isEqualTo("A name has more than 500 characters.");
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Name")), repeated("𠮷", 500));
        BasicUtilsKt._fireDomEvent(_get(NamesField.class), "change");
        press("Save");
        assertThat(companies.find(id).getAliases())
                .extracting(CompanyAlias::getText)
                .containsExactly(repeated("𠮷", 500));
    }
}
