package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.qiao.companies.NameFacts;
import org.qiao.companies.NameKind;
import org.qiao.ui.Texts;

/** The inputs for what is known of a name beside its letters: kind, language, from when and until when. */
class NameFactInputs {

    private static final List<String> LANGUAGES =
            List.of("en", "zh", "zh-Hant", "zh-Latn", "ja", "ja-Latn", "ko", "und");

    private final Select<NameKind> kind = new Select<>();
    private final Select<String> language = new Select<>();
    private final NameDays days;
    private boolean languageChosen;

    /** @param typed has the value taken that stands here now */
    NameFactInputs(Runnable typed) {
        days = new NameDays(typed);
        kind.setItems(NameKind.values());
        kind.setItemLabelGenerator(Texts::t);
        kind.setAriaLabel(t("name.kind"));
        language.setAriaLabel(t("name.language"));
        language.setItemLabelGenerator(NameFactInputs::word);
        language.setItems(LANGUAGES);
        language.addValueChangeListener(e -> languageChosen |= e.isFromClient());
    }

    List<Component> components() {
        return Stream.concat(Stream.of(kind, language), days.components().stream())
                .toList();
    }

    void set(NameFacts facts) {
        var languages = new ArrayList<>(LANGUAGES);
        if (!languages.contains(facts.language())) {
            languages.add(facts.language());
        }
        language.setItems(languages);
        kind.setValue(facts.kind());
        language.setValue(facts.language());
        days.set(facts);
    }

    NameFacts get() {
        return new NameFacts(language.getValue(), kind.getValue(), days.from(), days.to());
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
        NameDays.words(facts).forEach(words::add);
        return String.join(" · ", words);
    }
}
