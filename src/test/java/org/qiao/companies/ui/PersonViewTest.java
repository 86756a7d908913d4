package org.qiao.companies.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.companies.ContactKind;
import org.qiao.companies.ContactService;
import org.qiao.companies.PersonService;
import org.qiao.ui.ReasonDialog;
import org.springframework.beans.factory.annotation.Autowired;

class PersonViewTest extends ViewTest {

    @Autowired
    private PersonService people;

    @Autowired
    private ContactService contacts;

    private long id;

    @BeforeEach
    void aPersonInMainlandChina() {
        id = as(user("cn-staff", "beijing"), () -> {
            var person = people.create();
            person.setFamilyZh("李");
            person.setGivenZh("明");
            person.setFamilyEn("Li");
            person.setGivenEn("Ming");
            var saved = people.save(person).id();
            contacts.add(saved, ContactKind.EMAIL, "liming@example.com");
            return saved;
        });
    }

    @Test
    void hintsAtContactsUntilAReasonIsGiven() {
        signInAs("us-staff", "seattle");
        openTab();
        UI.getCurrent().navigate("people/" + id);
        assertThat(_get(H1.class).getText()).isEqualTo("Ming Li");
        _assertNone(Anchor.class, spec -> spec.withText("liming@example.com"));
        _click(_get(Button.class, spec -> spec.withText("Reveal for 15 minutes")));
        var reveal = _get(_get(ReasonDialog.class), Button.class, spec -> spec.withText("Reveal for 15 minutes"));
        _click(reveal);
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(_get(TextArea.class), "Dinner tonight");
        _click(reveal);
        assertThat(_find(Anchor.class, spec -> spec.withText("liming@example.com")))
                .hasSize(1);
    }

    @Test
    void addsAContactAndSaysWhatIsWrongWithIt() {
        signInAs("cn-staff", "shanghai");
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("people/" + id);
        var value = _get(TextField.class, spec -> spec.withPlaceholder("号码、邮箱或账号"));
        _setValue(value, "abc");
        _click(_get(Button.class, spec -> spec.withText("添加")));
        assertThat(value.isInvalid()).isTrue();
        assertThat(value.getValue()).isEqualTo("abc");
        _setValue(value, "13900000000");
        _click(_get(Button.class, spec -> spec.withText("添加")));
        assertThat(_find(Anchor.class, spec -> spec.withText("+86 139 0000 0000")))
                .hasSize(1);
    }

    @Test
    void listsPeopleAndOpensTheForm() {
        signInAs("cn-staff", "beijing");
        openTab();
        UI.getCurrent().navigate("people");
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
        _click(_get(Button.class, spec -> spec.withText("New person")));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Family name (English)"))
                        .isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Family name (English)")), "Walker");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(H1.class).getText()).isEqualTo("Walker");
    }
}
