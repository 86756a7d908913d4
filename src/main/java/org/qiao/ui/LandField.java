package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Land;
import org.qiao.kernel.LandUnit;
import org.qiao.kernel.Language;
import org.qiao.kernel.TypedLand;

/** A field for land with its unit as people type it: 120 亩, 0.5 km², 45 acres. It says back how much that is. */
public class LandField extends TextField {

    /** Reads and writes the typed form; empty is null. */
    public static final class Typed implements Converter<String, @Nullable Land> {
        private static final long serialVersionUID = 1L;

        @Override
        public Result<@Nullable Land> convertToModel(@Nullable String typed, ValueContext context) {
            if (typed == null || typed.isBlank()) {
                return Result.ok(null);
            }
            var read = TypedLand.read(typed);
            return read.fault() == null ? Result.ok(read.land()) : Result.error(t(read.fault()));
        }

        @Override
        public String convertToPresentation(@Nullable Land land, ValueContext context) {
            return land == null ? "" : reported(land);
        }
    }

    public LandField(String label) {
        super(label);
        setMaxLength(60);
        setHelperText(t("land.help"));
        addValueChangeListener(e -> {
            var land = TypedLand.read(e.getValue()).land();
            setHelperText(land == null ? t("land.help") : echo(land));
        });
    }

    /** As reported, and beside it in the unit that the viewer pictures. */
    public static String inWords(Land land) {
        var usual = LandUnit.usual(Texts.language());
        return land.unit() == usual ? reported(land) : t("land.beside", reported(land), reported(land.in(usual)));
    }

    /** What was understood, always in a second unit too: that is where a wrong one shows. */
    private static String echo(Land land) {
        var usual = LandUnit.usual(Texts.language());
        var other = land.unit() == usual
                ? LandUnit.usual(Texts.language() == Language.ZH ? Language.EN : Language.ZH)
                : usual;
        return t("land.beside", reported(land), reported(land.in(other)));
    }

    private static String reported(Land land) {
        return t("land.reported", number(land.amount()), t(land.unit()));
    }

    private static String number(BigDecimal amount) {
        var plain = amount.stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }
}
