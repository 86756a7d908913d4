package org.qiao.indicators.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import org.qiao.access.Directory;
import org.qiao.indicators.Indicator;
import org.qiao.indicators.Unit;
import org.qiao.kernel.Qualifier;
import org.qiao.reference.Places;
import org.qiao.reference.TermPicker;
import org.qiao.ui.AmountField;
import org.qiao.ui.CurrencyPicker;
import org.qiao.ui.DayPicker;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;

/** The fields of a published figure. */
class IndicatorForm extends RecordForm<Indicator> {

    IndicatorForm(Places places, Directory directory) {
        super(Indicator.class);
        var language = Texts.language();
        viewersFirst(() -> line("measureEn", "indicator.measure.en"), () -> line("measureZh", "indicator.measure.zh"));
        field(TermPicker.ids(t("indicator.home"), places::all, language), "homeId");
        field(TermPicker.ids(t("indicator.host"), places::all, language), "hostId");
        field(new IntegerField(t("indicator.from")), "fromYear").setHelperText(t("indicator.from.help"));
        field(new IntegerField(t("indicator.to")), "toYear").setHelperText(t("indicator.to.help"));
        amount();
        wide(line("printed", "indicator.printed")).setHelperText(t("indicator.printed.help"));
        viewersFirst(() -> line("sourceEn", "indicator.source.en"), () -> line("sourceZh", "indicator.source.zh"));
        field(new DayPicker(t("indicator.published")), "publishedOn");
        line("link", "indicator.link");
        owner(directory);
    }

    private void amount() {
        var qualifier = choice("indicator.qualifier", Qualifier.values());
        field(qualifier, "qualifier");
        var amount = new AmountField(t("indicator.value"));
        var currency = new CurrencyPicker(t("ledger.currency"));
        amount.setCurrencyField(currency);
        amount.setQualifierField(qualifier);
        field(
                amount,
                "amount",
                binder().forField(amount).asRequired(t("ui.required")).withConverter(new AmountField.Typed()));
        var unit = choice("indicator.unit", Unit.values());
        unit.addValueChangeListener(e -> currency.setVisible(e.getValue() == Unit.MONEY));
        field(unit, "unit");
        field(currency, "currency");
    }

    private void owner(Directory directory) {
        var language = Texts.language();
        var colleagues = directory.colleagues();
        var owner = new ComboBox<Long>(t("filter.owner"));
        owner.setItems(colleagues.values().stream()
                .filter(colleague -> !colleague.disabled())
                .map(Directory.Colleague::id)
                .toList());
        owner.setItemLabelGenerator(id -> {
            var colleague = colleagues.get(id);
            return colleague == null ? "" : colleague.name(language);
        });
        field(owner, "ownerId", binder().forField(owner).asRequired(t("ui.required")));
        field(new Checkbox(t("ui.shared")), "shared");
    }
}
