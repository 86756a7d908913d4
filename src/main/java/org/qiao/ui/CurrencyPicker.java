package org.qiao.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import org.qiao.kernel.Currencies;
import org.qiao.kernel.CurrencyWords;

/** Picks any currency, the common ones first, by typing its code or any part of its name in either language. */
public class CurrencyPicker extends ComboBox<String> {

    public CurrencyPicker(String label) {
        super(label);
        var language = Texts.language();
        setClearButtonVisible(true);
        setItemLabelGenerator(code -> Currencies.label(code, language));
        setItems(query -> CurrencyWords.find(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
    }
}
