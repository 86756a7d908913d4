package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.qiao.companies.ConsentService;
import org.qiao.companies.ConsentService.Consent;
import org.qiao.companies.Person;
import org.qiao.kernel.Language;
import org.qiao.kernel.RuleException;
import org.qiao.ui.DayPicker;
import org.qiao.ui.Texts;
import org.qiao.ui.Unsaved;

/** Asks when a person agreed, to which text in which language, and for what. */
class ConsentDialog extends Dialog {

    private final DayPicker day = new DayPicker(t("consent.day")).past();
    private final Select<Language> language = new Select<>();
    private final TextField version = new TextField(t("consent.text"));
    private final TextArea purpose = new TextArea(t("consent.purpose"));

    ConsentDialog(ConsentService consents, Person person, Runnable recorded) {
        setHeaderTitle(t("consent.record"));
        addClassName("record-dialog");
        day.setMax(consents.today());
        day.setValue(consents.today());
        language.setLabel(t("consent.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(ConsentLines::name);
        language.setValue(Texts.language());
        version.setMaxLength(40);
        version.setValue(t("consent.version"));
        version.setHelperText(t("consent.text.help", t("consent.version")));
        purpose.setMaxLength(500);
        purpose.setAutofocus(true);
        var form = new FormLayout(day, language, version, purpose);
        form.setColspan(purpose, 2);
        add(new Paragraph(t("consent.explain")), form);
        var ok = new Button(t("consent.record"), e -> save(consents, person, recorded));
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Unsaved(this, () -> !purpose.isEmpty()).cancel(), ok);
    }

    private void save(ConsentService consents, Person person, Runnable recorded) {
        List.<HasValidation>of(day, version, purpose).forEach(field -> field.setInvalid(false));
        try {
            consents.record(
                    person.id(),
                    new Consent(day.getValue(), version.getValue(), language.getValue(), purpose.getValue()));
        } catch (RuleException refused) {
            reject(refused);
            return;
        }
        close();
        recorded.run();
    }

    private void reject(RuleException refused) {
        HasValidation field =
                switch (String.valueOf(refused.property())) {
                    case "givenOn" -> day;
                    case "textVersion" -> version;
                    default -> purpose;
                };
        field.setInvalid(true);
        field.setErrorMessage(t(refused.key()));
    }
}
