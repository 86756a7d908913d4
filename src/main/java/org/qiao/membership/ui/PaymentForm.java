package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.qiao.kernel.Currencies;
import org.qiao.membership.Payment;
import org.qiao.membership.PaymentService;
import org.qiao.ui.AmountField;
import org.qiao.ui.DayPicker;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;

/** The fields of a payment that came in. */
class PaymentForm extends RecordForm<Payment> {

    PaymentForm() {
        super(Payment.class);
        var day = new DayPicker(t("membership.payment.on")).past();
        wide(field(day, "paidOn", binder().forField(day).asRequired(t("ui.required"))));
        var amount = new AmountField(t("membership.amount"));
        field(
                amount,
                "amount",
                binder().forField(amount).asRequired(t("ui.required")).withConverter(new AmountField.Typed()));
        var currency = new Select<String>();
        currency.setLabel(t("membership.currency"));
        currency.setItems(PaymentService.CURRENCIES);
        currency.setItemLabelGenerator(code -> code == null ? "" : Currencies.word(code, Texts.language()));
        amount.setCurrencyField(currency, PaymentService.CURRENCIES::contains);
        field(currency, "currency", binder().forField(currency).asRequired(t("ui.required")));
        var reference = new TextField(t("membership.reference"));
        reference.setHelperText(t("membership.reference.help"));
        wide(field(reference, "reference", binder().forField(reference).withNullRepresentation("")));
    }
}
