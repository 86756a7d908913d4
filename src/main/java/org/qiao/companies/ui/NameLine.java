package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.CompanyAlias;
import org.qiao.companies.NameFacts;
import org.qiao.companies.NameKind;
import org.qiao.search.Reading;

/** One further name: text, kind, language, from when and until when. */
class NameLine extends Div implements LinesField.Line<CompanyAlias> {

    private final TextField text = new TextField();
    private final transient NameFactInputs facts;

    /** @param typed has the value taken that stands here now */
    NameLine(@Nullable CompanyAlias alias, Runnable typed, Consumer<NameLine> remove, Consumer<NameLine> promote) {
        facts = new NameFactInputs(typed);
        addClassName("name-line");
        text.setPlaceholder(t("name.text"));
        text.setAriaLabel(t("name.text"));
        text.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                facts.guess(Reading.hasHan(e.getValue()) ? "zh" : "en");
            }
        });
        facts.set(alias == null ? new NameFacts("en", NameKind.SHORT, null, null) : alias.facts());
        if (alias != null) {
            facts.keepLanguage();
            text.setValue(alias.getText());
        }
        add(text);
        add(facts.components());
        add(
                tool(VaadinIcon.STAR_O, "name.primary", () -> promote.accept(this)),
                tool(VaadinIcon.CLOSE_SMALL, "name.remove", () -> remove.accept(this)));
    }

    @Override
    public Optional<CompanyAlias> value() {
        return text.getValue().isBlank()
                ? Optional.empty()
                : Optional.of(new CompanyAlias(text.getValue(), facts.get()));
    }

    @Override
    public void focusFirst() {
        text.focus();
    }

    static Button tool(VaadinIcon icon, String key, Runnable action) {
        var button = new Button(icon.create(), e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(t(key));
        button.setTooltipText(t(key));
        return button;
    }
}
