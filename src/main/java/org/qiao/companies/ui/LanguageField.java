package org.qiao.companies.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.Locale;
import org.qiao.ui.Texts;

/** Picks spoken languages by their ISO 639-1 codes, named in the viewer's own. */
class LanguageField extends MultiSelectComboBox<String> {

    /** What visitors of a chamber speak, the commonest first. */
    static final List<String> SPOKEN = List.of(
            "zh", "en", "ja", "ko", "de", "fr", "es", "pt", "ru", "it", "nl", "ar", "hi", "id", "ms", "th", "vi", "hu",
            "pl", "sv", "tr", "uk", "he", "fa");

    LanguageField(String label) {
        super(label);
        setItems(SPOKEN);
        setItemLabelGenerator(LanguageField::name);
    }

    static String name(String code) {
        return Locale.of(code).getDisplayLanguage(Texts.language().locale());
    }
}
