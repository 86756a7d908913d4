package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.CompanyAlias;
import org.qiao.companies.NameKind;

/** Names beside the primary ones, one line each; a star puts a name in the place of its language's primary one. */
class NamesField extends CustomField<List<CompanyAlias>> {

    private final Map<String, TextField> primaries;
    private final Div lines = new Div();
    private final List<NameLine> present = new ArrayList<>();

    /** @param primaries the fields of the primary names, by language */
    NamesField(Map<String, TextField> primaries) {
        super(List.of());
        this.primaries = primaries;
        lines.addClassName("names");
        var more = new Button(
                t("name.add"), VaadinIcon.PLUS.create(), e -> addLine(null).focus());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        add(lines, more);
    }

    @Override
    protected List<CompanyAlias> generateModelValue() {
        return present.stream().flatMap(line -> line.value().stream()).toList();
    }

    @Override
    protected void setPresentationValue(List<CompanyAlias> aliases) {
        present.clear();
        lines.removeAll();
        aliases.forEach(this::addLine);
    }

    private NameLine addLine(@Nullable CompanyAlias alias) {
        var line = new NameLine(alias, this::remove, this::promote);
        present.add(line);
        lines.add(line);
        return line;
    }

    private void remove(NameLine line) {
        present.remove(line);
        lines.remove(line);
        updateValue();
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
