package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qiao.companies.NameFacts;
import org.qiao.companies.NameKind;
import org.qiao.kernel.TypedDay.End;
import org.qiao.ui.DayPicker;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;

/** The inputs for what is known of a name beside its letters: kind, language, from when and until when. */
class NameFactInputs {

    private static final List<String> LANGUAGES =
            List.of("en", "zh", "zh-Hant", "zh-Latn", "ja", "ja-Latn", "ko", "und");

    private final Select<NameKind> kind = new Select<>();
    private final Select<String> language = new Select<>();
    private final DatePicker from = new DayPicker(t("name.from")).vague(End.FIRST);
    private final DatePicker to = new DayPicker(t("name.to")).vague(End.LAST);
    private boolean languageChosen;

    NameFactInputs() {
        kind.setItems(NameKind.values());
        kind.setItemLabelGenerator(Texts::t);
        kind.setAriaLabel(t("name.kind"));
        language.setAriaLabel(t("name.language"));
        language.setItemLabelGenerator(NameFactInputs::word);
        language.setItems(LANGUAGES);
        language.addValueChangeListener(e -> languageChosen |= e.isFromClient());
        for (var day : List.of(from, to)) {
            day.setAriaLabel(day.getLabel());
            day.setPlaceholder(day.getLabel());
            day.setLabel("");
        }
    }

    List<Component> components() {
        return List.of(kind, language, from, to);
    }

    void set(NameFacts facts) {
        var languages = new ArrayList<>(LANGUAGES);
        if (!languages.contains(facts.language())) {
            languages.add(facts.language());
        }
        language.setItems(languages);
        kind.setValue(facts.kind());
        language.setValue(facts.language());
        from.setValue(facts.validFrom());
        to.setValue(facts.validTo());
    }

    NameFacts get() {
        return new NameFacts(language.getValue(), kind.getValue(), from.getValue(), to.getValue());
    }

    /** The language of a name that is being typed, unless somebody chose one. */
    void guess(String tag) {
        if (!languageChosen) {
            language.setValue(tag);
        }
    }

    /** The language is known and does not follow what is typed. */
    void keepLanguage() {
        languageChosen = true;
    }

    /** A language that is not offered shows its tag. */
    private static String word(String tag) {
        return LANGUAGES.contains(tag) ? t("name.lang." + tag.replace('-', '_').toLowerCase(Locale.ROOT)) : tag;
    }

    /** Kind, language and time of a name in words. */
    static String describe(NameFacts facts) {
        return describe(facts, "");
    }

    /** The same without the language where that is told already. */
    static String describe(NameFacts facts, String told) {
        var words = new ArrayList<String>(List.of(t(facts.kind())));
        if (!facts.language().equals(told)) {
            words.add(word(facts.language()));
        }
        if (facts.validFrom() != null) {
            words.add(t("name.since", Formats.day(facts.validFrom())));
        }
        if (facts.validTo() != null) {
            words.add(t("name.until", Formats.day(facts.validTo())));
        }
        return String.join(" · ", words);
    }
}
