package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.CompanyAlias;
import org.qiao.companies.NameKind;

/** Names beside the primary ones, one line each; a star puts a name in the place of its language's primary one. */
class NamesField extends LinesField<CompanyAlias, NameLine> {

    private final Map<String, TextField> primaries;

    /** @param primaries the fields of the primary names, by language */
    NamesField(Map<String, TextField> primaries) {
        super(t("name.add"));
        this.primaries = primaries;
    }

    @Override
    protected NameLine line(@Nullable CompanyAlias alias) {
        return new NameLine(alias, this::remove, this::promote);
    }

    /** The name that was primary stays beside it; nothing if the language has no primary name, as Japanese has none. */
    private void promote(NameLine line) {
        var alias = line.value().orElse(null);
        var primary = alias == null ? null : primaries.get(alias.getLanguage());
        if (alias == null || primary == null) {
            return;
        }
        var former = primary.getValue();
        primary.setValue(alias.getText());
        remove(line);
        if (!former.isBlank()) {
            addLine(new CompanyAlias(former, Objects.requireNonNull(alias).getLanguage(), NameKind.LEGAL));
            updateValue();
        }
    }
}
