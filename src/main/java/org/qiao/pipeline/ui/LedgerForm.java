package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.qiao.pipeline.LedgerEntry;
import org.qiao.pipeline.LedgerKind;
import org.qiao.pipeline.Qualifier;
import org.qiao.ui.AmountField;
import org.qiao.ui.Formats;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;

/** The fields of one ledger entry: the money as its source reported it. */
class LedgerForm extends RecordForm<LedgerEntry> {

    private static final List<String> CURRENCIES = List.of("CNY", "USD", "EUR", "JPY", "HKD", "GBP");

    /** @param others the entries of the same deal that this one may be a part of */
    LedgerForm(List<LedgerEntry> others) {
        super(LedgerEntry.class);
        var kind = select("ledger.kind", LedgerKind.values());
        field(kind, "kind", binder().forField(kind).asRequired(t("ui.required")));
        var day = new DatePicker(t("ledger.day"));
        day.setLocale(Texts.language().locale());
        field(day, "onDate", binder().forField(day).asRequired(t("ui.required")));

        field(select("ledger.qualifier", Qualifier.values()), "qualifier");
        var amount = new AmountField(t("ledger.amount"));
        field(
                amount,
                "amount",
                binder().forField(amount).asRequired(t("ui.required")).withConverter(new AmountField.Typed()));
        var currency = currencies("ledger.currency");
        field(currency, "currency", binder().forField(currency).asRequired(t("ui.required")));

        var also = new AmountField(t("ledger.also"));
        also.setHelperText(t("ledger.also.help"));
        field(also, "alsoAmount", binder().forField(also).withConverter(new AmountField.Typed()));
        var alsoCurrency = currencies("ledger.also.currency.label");
        alsoCurrency.setEmptySelectionAllowed(true);
        field(alsoCurrency, "alsoCurrency");

        field(new IntegerField(t("ledger.projects")), "projects");
        var projectsQualifier = select("ledger.projects.qualifier", Qualifier.values());
        projectsQualifier.setItemLabelGenerator(q -> q == null ? "" : t(q));
        projectsQualifier.setEmptySelectionAllowed(true);
        field(projectsQualifier, "projectsQualifier");
        if (!others.isEmpty()) {
            var whole = new Select<Long>();
            whole.setLabel(t("ledger.partof"));
            whole.setHelperText(t("ledger.partof.help"));
            whole.setItems(others.stream().map(LedgerEntry::id).toList());
            whole.setEmptySelectionAllowed(true);
            whole.setItemLabelGenerator(id -> others.stream()
                    .filter(e -> id != null && e.id() == id)
                    .findFirst()
                    .map(LedgerForm::label)
                    .orElse(""));
            field(whole, "partOfId");
        }
        var source = new TextField(t("ledger.source"));
        wide(field(source, "source", binder().forField(source).withNullRepresentation("")));
    }

    private static String label(LedgerEntry entry) {
        var day = entry.getOnDate();
        return (day == null ? "" : Formats.day(day) + " ") + Figures.brief(entry.figure());
    }

    private static <E extends Enum<E>> Select<E> select(String labelKey, E[] values) {
        var select = new Select<E>();
        select.setLabel(t(labelKey));
        select.setItems(values);
        select.setItemLabelGenerator(Texts::t);
        return select;
    }

    private static Select<String> currencies(String labelKey) {
        var select = new Select<String>();
        select.setLabel(t(labelKey));
        select.setItems(CURRENCIES);
        select.setItemLabelGenerator(code -> code == null ? "" : code);
        return select;
    }
}
