package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Qualifier;
import org.qiao.pipeline.EntryRates;
import org.qiao.pipeline.ImpliedRate;
import org.qiao.pipeline.LedgerEntry;
import org.qiao.pipeline.LedgerKind;
import org.qiao.ui.AmountField;
import org.qiao.ui.CurrencyPicker;
import org.qiao.ui.DayPicker;
import org.qiao.ui.Formats;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;

/** The fields of one ledger entry: the money as its source reported it. */
class LedgerForm extends RecordForm<LedgerEntry> {

    private final EntryRates rates;
    private final AmountField also = new AmountField(t("ledger.also"));
    private final TextField rateReason = new TextField(t("ledger.rate.reason"));
    private final AmountQuestion question;
    private final TextField overReason = new TextField(t("ledger.over.label"));

    /** @param others the entries of the same deal that this one may be a part of */
    LedgerForm(List<LedgerEntry> others, DealPickers pickers) {
        super(LedgerEntry.class);
        this.rates = pickers.rates();
        this.question = new AmountQuestion(rates, others);
        var kind = select("ledger.kind", LedgerKind.values());
        field(kind, "kind", binder().forField(kind).asRequired(t("ui.required")));
        var day = new DayPicker(t("ledger.day")).past();
        field(day, "onDate", binder().forField(day).asRequired(t("ui.required")));
        var qualifier = select("ledger.qualifier", Qualifier.values());
        field(qualifier, "qualifier");
        amounts(qualifier);
        overReason.setVisible(false);
        wide(field(overReason, "overReason", binder().forField(overReason).withNullRepresentation("")));
        field(pickers.event(), "event");
        projects();
        if (!others.isEmpty()) {
            partOf(others);
        }
        var source = new TextField(t("ledger.source"));
        wide(field(source, "source", binder().forField(source).withNullRepresentation("")));
        binder().addValueChangeListener(e -> compare());
    }

    private void amounts(Select<Qualifier> qualifier) {
        var amount = new AmountField(t("ledger.amount"));
        var currency = new CurrencyPicker(t("ledger.currency"));
        amount.setCurrencyField(currency);
        amount.setQualifierField(qualifier);
        field(
                amount,
                "amount",
                binder().forField(amount).asRequired(t("ui.required")).withConverter(new AmountField.Typed()));
        field(currency, "currency", binder().forField(currency).asRequired(t("ledger.currency.required")));
        var alsoCurrency = new CurrencyPicker(t("ledger.also.currency.label"));
        also.setCurrencyField(alsoCurrency);
        also.setQualifierField(qualifier);
        also.setHelp(t("ledger.also.help"));
        field(also, "alsoAmount", binder().forField(also).withConverter(new AmountField.Typed()));
        field(alsoCurrency, "alsoCurrency");
        rateReason.setHelperText(t("ledger.rate.reason.help"));
        rateReason.setVisible(false);
        wide(field(rateReason, "rateReason", binder().forField(rateReason).withNullRepresentation("")));
    }

    private void projects() {
        field(new IntegerField(t("ledger.projects")), "projects");
        var qualifier = select("ledger.projects.qualifier", Qualifier.values());
        qualifier.setItemLabelGenerator(q -> q == null ? "" : t(q));
        qualifier.setEmptySelectionAllowed(true);
        field(qualifier, "projectsQualifier");
    }

    private void partOf(List<LedgerEntry> others) {
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

    /** Says beside the second amount what rate it implies and, if that is not the rate of the day, asks why. */
    private void compare() {
        var draft = draft();
        var implied = rates.implied(draft);
        var off = implied.filter(ImpliedRate::isOff).isPresent();
        implied.ifPresent(rate -> also.setHelperText(Figures.implied(rate)));
        also.setClassName("warned", off);
        rateReason.setVisible(off || !rateReason.isEmpty());
    }

    private LedgerEntry draft() {
        var draft = new LedgerEntry();
        binder().writeBeanAsDraft(draft);
        return draft;
    }

    @Override
    protected void confirm(Runnable store) {
        question.confirm(draft(), words -> reject("amount", words), store);
    }

    /** A reason that was given before can be corrected too. */
    @Override
    public void read(LedgerEntry entry) {
        super.read(entry);
        question.looked(entry);
        overReason.setVisible(!overReason.isEmpty());
        compare();
    }

    /** A reason is asked for only once it is needed. */
    @Override
    public boolean reject(@Nullable String property, String message) {
        if ("overReason".equals(property)) {
            overReason.setVisible(true);
        }
        return super.reject(property, message);
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
}
