package org.qiao.companies.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.qiao.companies.CompanyAlias;
import org.qiao.companies.NameKind;

/** Further names, one per line; names that were there keep their kind and dates. */
class AliasField extends CustomField<List<CompanyAlias>> {

    private final TextArea lines = new TextArea();
    private List<CompanyAlias> known = List.of();

    AliasField() {
        super(List.of());
        lines.setWidthFull();
        lines.setMinRows(2);
        add(lines);
    }

    @Override
    protected List<CompanyAlias> generateModelValue() {
        var aliases = new ArrayList<CompanyAlias>();
        for (var line : lines.getValue().split("\n")) {
            var text = line.strip();
            if (!text.isEmpty()) {
                aliases.add(known.stream()
                        .filter(a -> a.getText().equals(text))
                        .findFirst()
                        .orElseGet(() -> new CompanyAlias(text, languageOf(text), NameKind.SHORT)));
            }
        }
        return aliases;
    }

    private static String languageOf(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                ? "zh"
                : "en";
    }

    @Override
    protected void setPresentationValue(List<CompanyAlias> aliases) {
        known = List.copyOf(aliases);
        lines.setValue(
                String.join("\n", aliases.stream().map(CompanyAlias::getText).toList()));
    }
}
