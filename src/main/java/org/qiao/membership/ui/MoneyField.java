package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.MoneyFormat;

/** A field for dues as people type them: 1.5万, 12,000; nothing agreed is empty, free is 0. */
class MoneyField extends TextField {

    /** Reads and writes the typed form; anything but an amount of at most eighteen digits is told at the field. */
    static final class Typed implements Converter<String, @Nullable BigDecimal> {
        private static final long serialVersionUID = 1L;

        @Override
        public Result<@Nullable BigDecimal> convertToModel(@Nullable String typed, ValueContext context) {
            if (typed == null || typed.isBlank()) {
                return Result.ok(null);
            }
            var amount = MoneyFormat.parse(typed);
            return amount == null ? Result.error(t("membership.dues.wrong")) : Result.ok(amount);
        }

        @Override
        public String convertToPresentation(@Nullable BigDecimal amount, ValueContext context) {
            return shown(amount);
        }
    }

    MoneyField(String label) {
        super(label);
        setMaxLength(60);
    }

    static String shown(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }
}
