package org.qiao.companies.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiao.ViewTest;
import org.qiao.companies.PersonFilter;
import org.qiao.companies.PersonService;
import org.qiao.kernel.Language;
import org.qiao.kernel.Window;
import org.springframework.beans.factory.annotation.Autowired;

/** How a Chinese name is read stands on the person's page, leads to the person and orders the list. */
class PersonReadingTest extends ViewTest {

    @Autowired
    private PersonService people;

    private long person(String family, String given) {
        var person = people.create();
        person.setFamilyZh(family);
        person.setGivenZh(given);
        return people.save(person).id();
    }

    private String sheet(long id) {
        openTab();
        UI.getCurrent().navigate("people/" + id);
        return _get(PersonSheet.class).getElement().getTextRecursively();
    }

    private List<Long> found(String text) {
        return people.list(PersonFilter.all(Language.ZH).withText(text), Window.first(9)).stream()
                .map(row -> row.id())
                .toList();
    }

    private List<String> listed() {
        return people.list(PersonFilter.all(Language.ZH), Window.first(9)).stream()
                .map(row -> String.valueOf(row.familyZh()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "单, 雄信, shan xiongxin",
        "曾, 国藩, zeng guofan",
        "仇, 英, qiu ying",
        "解, 晓东, xie xiaodong",
        "尉迟, 恭, yuchi gong"
    })
    void aSurnameIsReadAsSuch(String family, String given, String reading) {
        signInAs("cn-staff", "beijing");
        var id = person(family, given);
        assertThat(sheet(id)).contains(reading);
        assertThat(found(reading)).containsExactly(id);
        assertThat(found(reading.replace(" ", ""))).containsExactly(id);
    }

    @Test
    void theListIsOrderedByTheReadingsOfSurnames() {
        signInAs("cn-staff", "beijing");
        Stream.of("曾", "尉迟", "单", "解", "仇").forEach(family -> person(family, "明"));
        assertThat(listed()).containsExactly("仇", "单", "解", "尉迟", "曾");
    }

    @Test
    void aCorrectedReadingIsShownLeadsToThePersonAndMovesItInTheList() {
        signInAs("cn-staff", "beijing");
        person("丁", "一");
        var id = person("单", "明");
        assertThat(listed()).containsExactly("丁", "单");
        openTab();
        UI.getCurrent().navigate("people/" + id);
        _click(_get(Button.class, spec -> spec.withText("Edit")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Reading of the Chinese name")), "Chan Ming");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(sheet(id)).contains("Chan Ming").doesNotContain("shan ming");
        assertThat(found("chanming")).containsExactly(id);
        assertThat(found("shanming")).isEmpty();
        assertThat(listed()).containsExactly("单", "丁");
    }
}
