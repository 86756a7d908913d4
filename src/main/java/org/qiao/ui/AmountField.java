package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;
import org.qiao.kernel.MoneyFormat;
import org.qiao.kernel.TypedAmount;

/**
 * A field for an amount as people type it: 4470亿, 1.5万, 447 billion, US$13.81bn, 12,000,000. It says back what it
 * understood, in the magnitudes of both languages: ten times too much is seen at once.
 */
public class AmountField extends TextField {

    /** Reads and writes the typed form; empty is null, not nothing. */
    public static final class Typed implements Converter<String, @Nullable BigDecimal> {
        private static final long serialVersionUID = 1L;

        @Override
        public Result<@Nullable BigDecimal> convertToModel(@Nullable String typed, ValueContext context) {
            if (typed == null || typed.isBlank()) {
                return Result.ok(null);
            }
            var read = TypedAmount.read(typed);
            if (read.fault() != null) {
                return Result.error(t(read.fault()));
            }
            if (read.currency() != null) {
                return Result.error(t("amount.currency.beside"));
            }
            var amount = read.amount();
            return amount == null || amount.signum() == 0 ? Result.error(t("ledger.amount.wrong")) : Result.ok(amount);
        }

        @Override
        public String convertToPresentation(@Nullable BigDecimal amount, ValueContext context) {
            return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
        }
    }

    private String help = t("ledger.amount.help");

    public AmountField(String label) {
        super(label);
        setMaxLength(60);
        setHelperText(help);
        addValueChangeListener(e -> echo());
    }

    /** What the field says while nothing is in it. */
    public void setHelp(String text) {
        help = text;
        echo();
    }

    /** A currency typed with the amount goes into this field, which must know it. */
    public void setCurrencyField(HasValue<?, String> currency) {
        addValueChangeListener(e -> {
            var read = TypedAmount.read(e.getValue());
            if (read.currency() != null) {
                currency.setValue(read.currency());
                setValue(read.text());
            }
        });
    }

    private void echo() {
        var amount = TypedAmount.read(getValue()).amount();
        setHelperText(
                amount == null
                        ? help
                        : t(
                                "amount.echo",
                                MoneyFormat.magnitude(amount, Language.ZH),
                                MoneyFormat.magnitude(amount, Language.EN)));
    }
}
