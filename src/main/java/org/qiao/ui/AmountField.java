package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import java.math.BigDecimal;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.AmountFault;
import org.qiao.kernel.Language;
import org.qiao.kernel.MoneyFormat;
import org.qiao.kernel.Qualifier;
import org.qiao.kernel.TypedAmount;

/**
 * A field for an amount as people type it: 4470亿, 1.5万, 447 billion, US$13.81bn, 12,000,000, 约1.5亿元. It says back what it
 * understood, in the magnitudes of both languages: ten times too much is seen at once.
 */
public class AmountField extends TextField {

    /** Reads and writes the typed form; empty is null, not nothing. */
    public static final class Typed implements Converter<String, @Nullable BigDecimal> {
        private static final long serialVersionUID = 1L;

        private final boolean free;

        /** Nothing is no amount. */
        public Typed() {
            this(false);
        }

        private Typed(boolean free) {
            this.free = free;
        }

        /** What is free costs 0. */
        public static Typed orFree() {
            return new Typed(true);
        }

        @Override
        public Result<@Nullable BigDecimal> convertToModel(@Nullable String typed, ValueContext context) {
            if (typed == null || typed.isBlank()) {
                return Result.ok(null);
            }
            var read = TypedAmount.read(typed);
            if (read.fault() != null) {
                return Result.error(t(read.fault()));
            }
            if (read.qualifier() != null) {
                return Result.error(t("amount.qualifier.beside"));
            }
            if (read.currency() != null) {
                return Result.error(t("amount.currency.beside"));
            }
            var amount = read.amount();
            return amount == null || amount.signum() == 0 && !free
                    ? Result.error(t("ledger.amount.wrong"))
                    : Result.ok(amount);
        }

        @Override
        public String convertToPresentation(@Nullable BigDecimal amount, ValueContext context) {
            return shown(amount);
        }
    }

    /** Below it the number as it stands is as easily read as its magnitudes. */
    private static final BigDecimal SAYS_ITSELF = BigDecimal.valueOf(10_000);

    private @Nullable HasValue<?, String> currency;
    private @Nullable TypedBeside<Qualifier> qualifier;
    private boolean handing;

    /** The number of the last text: a form that reads itself again writes it out, and that says nothing new. */
    private @Nullable BigDecimal said;

    private Predicate<String> offered = code -> true;
    private String help = t("ledger.amount.help");

    public AmountField(String label) {
        super(label);
        setMaxLength(60);
        setHelperText(help);
        addValueChangeListener(e -> {
            handOver();
            echo();
        });
    }

    /** An amount as the field holds it. */
    public static String shown(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }

    /** What the field says while nothing is in it. */
    public void setHelp(String text) {
        help = text;
        echo();
    }

    /** A currency typed with the amount goes into this field, which knows them all. */
    public void setCurrencyField(HasValue<?, String> field) {
        setCurrencyField(field, code -> true);
    }

    /** A currency typed with the amount goes into this field where it offers it. */
    public void setCurrencyField(HasValue<?, String> field, Predicate<String> offers) {
        currency = field;
        offered = offers;
    }

    /** What qualifies the amount, 约 or more than, goes into this field. */
    public void setQualifierField(HasValue<?, Qualifier> field) {
        qualifier = new TypedBeside<>(field);
    }

    /**
     * Hands over what was typed beside the number, all of it or nothing. A qualifier goes with the text that said it; the
     * currency on the screen stays, since no amount is without one.
     */
    private void handOver() {
        var read = TypedAmount.read(getValue());
        if (handing
                || getValue().equals(shown(said))
                || read.fault() != null
                || read.currency() != null && !takes(read.currency())
                || read.qualifier() != null && qualifier == null) {
            return;
        }
        said = read.amount();
        if (currency != null && read.currency() != null) {
            currency.setValue(read.currency());
        }
        if (qualifier != null) {
            qualifier.say(read.qualifier());
        }
        if (read.currency() != null || read.qualifier() != null) {
            handing = true;
            setValue(read.text());
            handing = false;
        }
    }

    /** What a source gives as a range is known to be more than its lower end: that can be kept, where it can be said so. */
    private Button lowerEnd(String lower) {
        var keep = new Button(t("amount.range.keep", lower), e -> setValue(">" + lower));
        keep.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return keep;
    }

    private boolean takes(String code) {
        return currency != null && offered.test(code);
    }

    private void echo() {
        var read = TypedAmount.read(getValue());
        setHelperComponent(read.fault() == AmountFault.RANGE && qualifier != null ? lowerEnd(read.text()) : null);
        var amount = read.amount();
        setHelperText(
                amount == null || amount.abs().compareTo(SAYS_ITSELF) < 0
                        ? help
                        : t(
                                "amount.echo",
                                MoneyFormat.magnitude(amount, Language.ZH),
                                MoneyFormat.magnitude(amount, Language.EN)));
    }
}
