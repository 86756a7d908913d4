package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.CompanyAlias;
import org.qiao.companies.NameKind;
import org.qiao.ui.DayPicker;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;

/** One further name: text, kind, language, from when and until when. */
class NameLine extends Div implements LinesField.Line<CompanyAlias> {

    private static final List<String> LANGUAGES =
            List.of("en", "zh", "zh-Hant", "zh-Latn", "ja", "ja-Latn", "ko", "und");

    private final TextField text = new TextField();
    private final Select<NameKind> kind = new Select<>();
    private final Select<String> language = new Select<>();
    private final DatePicker from = new DayPicker(t("name.from"));
    private final DatePicker to = new DayPicker(t("name.to"));
    private boolean languageChosen;

    NameLine(@Nullable CompanyAlias alias, Consumer<NameLine> remove, Consumer<NameLine> promote) {
        addClassName("name-line");
        text.setPlaceholder(t("name.text"));
        text.setAriaLabel(t("name.text"));
        text.setMaxLength(500);
        kind.setItems(NameKind.values());
        kind.setItemLabelGenerator(Texts::t);
        kind.setAriaLabel(t("name.kind"));
        kind.setValue(NameKind.SHORT);
        language.setAriaLabel(t("name.language"));
        language.setItemLabelGenerator(NameLine::word);
        language.setItems(known(alias));
        language.setValue("en");
        language.addValueChangeListener(e -> languageChosen |= e.isFromClient());
        text.addValueChangeListener(e -> {
            if (e.isFromClient() && !languageChosen) {
                language.setValue(languageOf(e.getValue()));
            }
        });
        for (var day : List.of(from, to)) {
            day.setAriaLabel(day.getLabel());
            day.setPlaceholder(day.getLabel());
            day.setLabel("");
        }
        if (alias != null) {
            languageChosen = true;
            text.setValue(alias.getText());
            kind.setValue(alias.getKind());
            language.setValue(alias.getLanguage());
            from.setValue(alias.getValidFrom());
            to.setValue(alias.getValidTo());
        }
        add(
                text,
                kind,
                language,
                from,
                to,
                tool(VaadinIcon.STAR_O, "name.primary", () -> promote.accept(this)),
                tool(VaadinIcon.CLOSE_SMALL, "name.remove", () -> remove.accept(this)));
    }

    @Override
    public Optional<CompanyAlias> value() {
        return text.getValue().isBlank()
                ? Optional.empty()
                : Optional.of(new CompanyAlias(
                        text.getValue(), language.getValue(), kind.getValue(), from.getValue(), to.getValue()));
    }

    @Override
    public void focusFirst() {
        text.focus();
    }

    private static List<String> known(@Nullable CompanyAlias alias) {
        var languages = new ArrayList<>(LANGUAGES);
        if (alias != null && !languages.contains(alias.getLanguage())) {
            languages.add(alias.getLanguage());
        }
        return languages;
    }

    /** A language that is not offered shows its tag. */
    static String word(String tag) {
        return LANGUAGES.contains(tag) ? t("name.lang." + tag.replace('-', '_').toLowerCase(Locale.ROOT)) : tag;
    }

    /** Kind, language and time of a name, for the company's page. */
    static String describe(CompanyAlias alias) {
        var facts = new ArrayList<String>(List.of(t(alias.getKind()), word(alias.getLanguage())));
        if (alias.getValidFrom() != null) {
            facts.add(t("name.since", Formats.day(alias.getValidFrom())));
        }
        if (alias.getValidTo() != null) {
            facts.add(t("name.until", Formats.day(alias.getValidTo())));
        }
        return String.join(" · ", facts);
    }

    private static String languageOf(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                ? "zh"
                : "en";
    }

    static Button tool(VaadinIcon icon, String key, Runnable action) {
        var button = new Button(icon.create(), e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(t(key));
        button.setTooltipText(t(key));
        return button;
    }
}
