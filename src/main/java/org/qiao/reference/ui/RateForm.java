package org.qiao.reference.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import java.math.BigDecimal;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Currencies;
import org.qiao.reference.Rate;
import org.qiao.reference.Rates;
import org.qiao.ui.CurrencyPicker;
import org.qiao.ui.DayPicker;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;

/** The fields of an exchange rate. */
class RateForm extends RecordForm<Rate> {

    /** Digits with a point, in any width. */
    private static final class Digits implements Converter<String, @Nullable BigDecimal> {
        private static final long serialVersionUID = 1L;

        @Override
        public Result<@Nullable BigDecimal> convertToModel(@Nullable String typed, ValueContext context) {
            var digits = Normalizer.normalize(String.valueOf(typed), Normalizer.Form.NFKC)
                    .strip();
            return digits.matches("\\d{1,12}(\\.\\d{1,12})?")
                    ? Result.ok(new BigDecimal(digits))
                    : Result.error(t("rate.wrong"));
        }

        @Override
        public String convertToPresentation(@Nullable BigDecimal rate, ValueContext context) {
            return rate == null ? "" : rate.stripTrailingZeros().toPlainString();
        }
    }

    RateForm() {
        super(Rate.class);
        var language = Texts.language();
        var currency = new CurrencyPicker(t("rate.currency"));
        field(currency, "currency", binder().forField(currency).asRequired(t("ui.required")));
        var in = new Select<String>();
        in.setLabel(t("rate.in"));
        in.setItems(Rates.REPORTING);
        in.setItemLabelGenerator(code -> code == null ? "" : Currencies.label(code, language));
        field(in, "inCurrency", binder().forField(in).asRequired(t("ui.required")));
        var rate = new TextField(t("rate.rate"));
        rate.setHelperText(t("rate.rate.help"));
        field(rate, "rate", binder().forField(rate).asRequired(t("ui.required")).withConverter(new Digits()));
        var day = new DayPicker(t("rate.day")).past();
        field(day, "onDate", binder().forField(day).asRequired(t("ui.required")));
        var source = new TextField(t("rate.source"));
        source.setHelperText(t("rate.source.help"));
        wide(field(source, "source", binder().forField(source).asRequired(t("rate.source.required"))));
    }
}
