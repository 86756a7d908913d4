package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.qiao.companies.NameFacts;
import org.qiao.ui.FieldChoices;

/** Kind, language and dates of a primary name, in one quiet line below it that opens. */
class NameFactsField extends CustomField<NameFacts> implements FieldChoices.InWords {

    private final transient NameFactInputs inputs = new NameFactInputs(this::updateValue);
    private final Div opened = new Div();
    private final Button line = new Button("", e -> open(!opened.isVisible()));
    private final transient NameFacts usual;

    /** @param usual what holds while nobody says more */
    NameFactsField(NameFacts usual) {
        super(usual);
        this.usual = usual;
        addClassName("name-facts");
        line.setIcon(VaadinIcon.CHEVRON_RIGHT_SMALL.create());
        line.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        opened.addClassName("name-line");
        opened.add(inputs.components());
        inputs.set(usual);
        add(line, opened);
        open(false);
        addValueChangeListener(e -> say());
    }

    private void open(boolean open) {
        opened.setVisible(open);
        line.getElement().setAttribute("aria-expanded", String.valueOf(open));
        say();
    }

    private void say() {
        line.setText(getValue().equals(usual) ? t("name.facts") : NameFactInputs.describe(getValue()));
    }

    @Override
    public String inWords() {
        return NameFactInputs.describe(getValue());
    }

    @Override
    protected NameFacts generateModelValue() {
        return inputs.get();
    }

    @Override
    protected void setPresentationValue(NameFacts facts) {
        inputs.set(facts);
        say();
    }

    /** What is wrong lies inside. */
    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        if (invalid) {
            open(true);
        }
    }
}
