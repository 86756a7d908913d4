package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.qiao.membership.Tier;
import org.qiao.ui.AmountField;
import org.qiao.ui.RecordForm;

/** The fields of a tier. */
class TierForm extends RecordForm<Tier> {

    TierForm() {
        super(Tier.class);
        viewersFirst(() -> name("nameEn", "tier.name.en"), () -> name("nameZh", "tier.name.zh"));
        dues("duesUsd", "tier.dues.usd");
        dues("duesCny", "tier.dues.cny");
        number("termMonths", "tier.months", 1, 120);
        number("graceDays", "tier.grace", 0, 365);
        number("seats", "tier.seats", 0, 1000);
    }

    private void name(String property, String key) {
        var field = new TextField(t(key));
        field(field, property, binder().forField(field).asRequired(t("ui.required")));
    }

    private void dues(String property, String key) {
        var field = new AmountField(t(key));
        field.setHelp(t("tier.dues.help"));
        field(field, property, binder().forField(field).withConverter(AmountField.Typed.orFree()));
    }

    private void number(String property, String key, int least, int most) {
        var field = new IntegerField(t(key));
        field.setMin(least);
        field.setMax(most);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(t("tier.number.wrong", least, most))
                .setMinErrorMessage(t("tier.number.wrong", least, most))
                .setMaxErrorMessage(t("tier.number.wrong", least, most)));
        field(field, property, binder().forField(field).asRequired(t("ui.required")));
    }
}
