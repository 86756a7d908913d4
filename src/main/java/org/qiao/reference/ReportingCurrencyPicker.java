package org.qiao.reference;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.select.Select;
import org.qiao.access.PreferenceService;
import org.qiao.kernel.Currencies;
import org.qiao.ui.Texts;

/** Chooses what converted totals are shown in; the choice stays with the user. */
public class ReportingCurrencyPicker extends Select<String> {

    /** @param changed shows the totals anew */
    public ReportingCurrencyPicker(PreferenceService preferences, Runnable changed) {
        setAriaLabel(t("total.currency"));
        setTooltipText(t("total.currency"));
        setItems(Rates.REPORTING);
        setItemLabelGenerator(code -> code == null ? "" : t("total.in", Currencies.word(code, Texts.language())));
        setValue(preferences.reportingCurrency());
        addClassName("reporting-currency");
        addValueChangeListener(e -> {
            preferences.saveReportingCurrency(e.getValue());
            changed.run();
        });
    }
}
