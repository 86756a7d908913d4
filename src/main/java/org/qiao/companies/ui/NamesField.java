package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.CompanyAlias;

/** Names beside the primary ones, one line each; a star puts a name in the place of its language's primary one. */
class NamesField extends LinesField<CompanyAlias, NameLine> {

    /** The fields of a primary name. */
    record Primary(TextField text, NameFactsField facts) {}

    private final transient Map<String, Primary> primaries;

    /** @param primaries by language, whatever its script */
    NamesField(Map<String, Primary> primaries) {
        super(t("name.add"));
        this.primaries = primaries;
    }

    @Override
    protected NameLine line(@Nullable CompanyAlias alias) {
        return new NameLine(alias, this::updateValue, this::remove, this::promote);
    }

    @Override
    protected String words(CompanyAlias alias) {
        return alias.getText() + " · " + NameFactInputs.describe(alias.facts());
    }

    /**
     * The two names change places, each with its kind and dates; nothing if the language has no primary name, as Japanese has
     * none.
     */
    private void promote(NameLine line) {
        var alias = line.value().orElse(null);
        var primary = alias == null ? null : primaries.get(alias.getLanguage().replace("-Hant", ""));
        if (alias == null || primary == null) {
            return;
        }
        var demoted =
                new CompanyAlias(primary.text().getValue(), primary.facts().getValue());
        primary.text().setValue(alias.getText());
        primary.facts().setValue(alias.facts());
        remove(line);
        if (!demoted.getText().isBlank()) {
            addLine(demoted);
            updateValue();
        }
    }
}
