package org.qiao.companies.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.companies.ContactKind;
import org.qiao.companies.ContactService;
import org.qiao.companies.NameOrder;
import org.qiao.companies.PersonRef;
import org.qiao.companies.PersonService;
import org.qiao.companies.PersonTwinSearch;
import org.springframework.beans.factory.annotation.Autowired;

class PersonMergeViewTest extends ViewTest {

    @Autowired
    private PersonService people;

    @Autowired
    private ContactService contacts;

    @Autowired
    private PersonTwinSearch search;

    private long person(
            @Nullable String familyEn, @Nullable String givenEn, @Nullable String familyZh, @Nullable String givenZh) {
        var person = people.create();
        person.setFamilyEn(familyEn);
        person.setGivenEn(givenEn);
        person.setFamilyZh(familyZh);
        person.setGivenZh(givenZh);
        return people.save(person).id();
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
        _setValue(_get(PersonPicker.class), people.find(other).ref());
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @Test
    void offersLikelyTwinsFirstAndNeverThePersonItself() {
        signInAs("cn-manager", "beijing");
        person("Adams", "Ann", null, null);
        var winner = person("Luo", "Jun", null, null);
        var twin = person("Luo", "Jun", null, null);
        openTab();
        UI.getCurrent().navigate("people/" + winner);
        press("Merge with…");
        assertThat(ComboBoxKt.getSuggestionItems(_get(PersonPicker.class)))
                .extracting(PersonRef::id)
                .startsWith(twin)
                .doesNotContain(winner)
                .doesNotHaveDuplicates();
    }

    @Test
    void mergesAndUndoesFromTheToast() {
        signInAs("cn-manager", "beijing");
        var winner = person("Luo", "Jun", null, null);
        var loser = person("Luo", "Tony", "罗", "军");
        openTab();
        UI.getCurrent().navigate("people/" + winner);
        press("Merge with…");
        pick(loser);
        _get(Span.class, spec -> spec.withText("Stays: Jun Luo"));
        press("Merge");
        assertThat(people.find(winner).getGivenZh())
                .as("an empty field takes the other's value")
                .isEqualTo("军");
        assertThat(people.find(winner).getAliases())
                .extracting(alias -> alias.text(NameOrder.GIVEN_FIRST))
                .containsExactly("Tony Luo");
        assertThat(_find(Span.class)).extracting(Span::getText).contains("Tony Luo");
        assertThat(toasts()).contains("Records merged");
        _click(_find(_get(Notification.class), Button.class).getFirst());
        assertThat(people.find(loser).isArchived()).isFalse();
        assertThat(people.find(winner).getGivenZh()).isNull();
    }

    @Test
    void leadsFromTheOldAddressToTheWinnerAndBackFromThePersonsPage() {
        signInAs("cn-manager", "beijing");
        var winner = person(null, null, "罗", "军");
        var loser = person(null, null, "罗", "君");
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("people/" + winner);
        press("合并重复记录…");
        pick(loser);
        press("合并");
        UI.getCurrent().navigate("people/" + loser + "/touches");
        assertThat(_get(H1.class).getText()).isEqualTo("罗军");
        assertThat(toasts()).contains("“罗君”已并入本联系人");
        assertThat(_find(Span.class)).extracting(Span::getText).anyMatch(text -> text.contains("将“罗君”并入本记录"));
        _click(_find(_get(PersonView.class), Button.class, spec -> spec.withText("撤销"))
                .getFirst());
        assertThat(people.find(loser).isArchived()).isFalse();
        assertThat(_get(H1.class).getText())
                .as("the page that the viewer was looking at")
                .isEqualTo("罗军");
    }

    @Test
    void refusesItselfAndShowsWhatSomebodyChangedMeanwhile() {
        signInAs("cn-manager", "beijing");
        var winner = person("Luo", "Jun", null, null);
        var loser = person("Luo", "Tony", null, null);
        openTab();
        UI.getCurrent().navigate("people/" + winner);
        press("Merge with…");
        pick(winner);
        assertThat(_get(PersonPicker.class).isInvalid()).isTrue();
        pick(loser);
        var edited = people.find(loser);
        edited.setGivenEn("Anthony");
        people.save(edited);
        press("Merge");
        assertThat(people.find(loser).isArchived()).isFalse();
        assertThat(toasts()).anyMatch(text -> text.startsWith("Somebody changed one of the two records"));
        _get(Span.class, spec -> spec.withText("Goes into it: Anthony Luo"));
        press("Merge");
        assertThat(people.find(loser).isArchived()).isTrue();
    }

    @Test
    void offersNoMergeToWhoMayNotArchive() {
        var id = as(user("cn-manager", "beijing"), () -> person("Theirs", null, null, null));
        signInAs("cn-staff", "beijing");
        openTab();
        UI.getCurrent().navigate("people/" + id);
        _assertNone(Button.class, spec -> spec.withText("Merge with…"));
    }

    @Test
    void showsTwinsWhileANameOrANumberIsTyped() {
        signInAs("cn-staff", "beijing");
        var known = person(null, null, "罗", "军");
        contacts.add(known, ContactKind.PHONE, "13812345678");
        openTab();
        UI.getCurrent().navigate("people");
        press("New person");
        _setValue(field("Family name (English)"), "LUO");
        _assertNone(_get(PersonTwinHint.class), Anchor.class);
        _setValue(field("Given name (English)"), "Jun");
        assertThat(_get(_get(PersonTwinHint.class), Anchor.class).getHref()).isEqualTo("people/" + known);
        assertThat(_find(_get(PersonTwinHint.class), Span.class))
                .extracting(Span::getText)
                .contains("Same name");
        _setValue(field("Given name (English)"), "Tony");
        _assertNone(_get(PersonTwinHint.class), Anchor.class);
        _setValue(field("Phone (private contact)"), "138 1234 5678");
        assertThat(_find(_get(PersonTwinHint.class), Span.class))
                .extracting(Span::getText)
                .contains("Same phone, mail or WeChat");
    }

    @Test
    void asksOnceMoreBeforeANamesakeIsSavedAsNew() {
        signInAs("cn-staff", "beijing");
        var known = person(null, null, "罗", "军");
        openTab();
        UI.getCurrent().navigate("people");
        press("New person");
        _setValue(field("Family name (English)"), "LUO");
        _setValue(field("Given name (English)"), "Jun");
        press("Save");
        assertThat(rows("person")).isEqualTo(1);
        assertThat(_get(_get(TwinQuestion.class), Anchor.class).getHref()).isEqualTo("people/" + known);
        press("Save as new");
        assertThat(rows("person")).isEqualTo(2);
    }

    @Test
    void aStoredPersonIsNoTwinOfThemselves() {
        signInAs("cn-staff", "beijing");
        var known = person("Luo", "Jun", null, null);
        openTab();
        UI.getCurrent().navigate("people/" + known);
        press("Edit");
        _setValue(field("Given name (English)"), "JUN");
        _assertNone(_get(PersonTwinHint.class), Anchor.class);
    }

    @Test
    void goesFromAClusterToTheMergeInOneClick() {
        signInAs("cn-manager", "beijing");
        var one = person("Luo", "Jun", null, null);
        var two = person(null, null, "罗", "军");
        person("Xu", "Bo", null, null);
        person("Xu", "Bo", null, null);
        search.run(done -> {});
        openTab();
        UI.getCurrent().navigate("people/twins");
        var merge = _find(Button.class, spec -> spec.withText("Merge into the first…"));
        assertThat(merge).hasSize(2);
        _click(merge.getFirst());
        assertThat(_get(PersonPicker.class).getValue())
                .extracting(PersonRef::id)
                .isEqualTo(two);
        press("Merge");
        assertThat(people.find(two).isArchived()).isTrue();
        assertThat(people.find(one).isArchived()).isFalse();
        press("Not the same");
        _assertNone(Button.class, spec -> spec.withText("Merge into the first…"));
        _get(Span.class, spec -> spec.withText("Remembered: these are different people"));
    }

    @Test
    void leadsFromCompaniesToPeopleAndBack() {
        signInAs("cn-manager", "beijing");
        openTab();
        UI.getCurrent().navigate("companies/twins");
        assertThat(_find(_get(TwinTabs.class), com.vaadin.flow.router.RouterLink.class))
                .extracting(com.vaadin.flow.router.RouterLink::getHref)
                .containsExactly("companies/twins", "people/twins");
        UI.getCurrent().navigate("people/twins");
        assertThat(_get(TwinTabs.class).getSelectedIndex()).isEqualTo(1);
        _get(Button.class, spec -> spec.withText("Look for twins"));
    }
}
