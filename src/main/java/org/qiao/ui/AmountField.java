package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.MoneyFormat;

/** A field for an amount as people type it: 4470亿, 1.5万, 447 billion, 12,000,000. */
public class AmountField extends TextField {

    /** Reads and writes the typed form; empty is null, not nothing. */
    public static final class Typed implements Converter<String, @Nullable BigDecimal> {
        private static final long serialVersionUID = 1L;

        @Override
        public Result<@Nullable BigDecimal> convertToModel(@Nullable String typed, ValueContext context) {
            if (typed == null || typed.isBlank()) {
                return Result.ok(null);
            }
            var amount = MoneyFormat.parse(typed);
            return amount == null || amount.signum() == 0 ? Result.error(t("ledger.amount.wrong")) : Result.ok(amount);
        }

        @Override
        public String convertToPresentation(@Nullable BigDecimal amount, ValueContext context) {
            return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
        }
    }

    public AmountField(String label) {
        super(label);
        setMaxLength(60);
        setHelperText(t("ledger.amount.help"));
    }
}
