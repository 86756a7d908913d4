package org.qiao.companies.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** Free words: the house's tags are suggested while typing, and what is new becomes one with Enter. */
class TagField extends MultiSelectComboBox<String> {

    private final List<String> known;

    TagField(String label, List<String> house) {
        super(label);
        known = new ArrayList<>(house);
        offer();
        setAllowCustomValue(true);
        addCustomValueSetListener(e -> add(e.getDetail()));
    }

    private void offer() {
        setItems(
                (tag, typed) ->
                        tag.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT)),
                known);
    }

    /** Words between commas of either kind become tags of their own. */
    private void add(String typed) {
        var tags = new LinkedHashSet<>(getValue());
        for (var part : typed.split("[,，、;；]")) {
            var tag = part.strip();
            if (!tag.isEmpty()) {
                tags.add(known.stream()
                        .filter(other -> other.equalsIgnoreCase(tag))
                        .findFirst()
                        .orElse(tag));
            }
        }
        setValue(tags);
    }
}
