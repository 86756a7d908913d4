package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;
import org.qiao.kernel.TypedAmount;

/** Asks for the two ends of a range, either of which may stay open: days, or numbers as people type them, 1.5万 or 2 million. */
final class RangeInput extends Div {

    private final ListFilter filter;
    private final Consumer<List<String>> changed;
    private final DayPicker firstDay = new DayPicker(t("filter.range.from"));
    private final DayPicker lastDay = new DayPicker(t("filter.range.to"));
    private final TextField least = new TextField(t("filter.range.from"));
    private final TextField most = new TextField(t("filter.range.to"));
    private final CurrencyPicker currency = new CurrencyPicker(t("filter.range.currency"));

    /** @param changed takes the tokens of the range; none where both ends are open */
    RangeInput(ListFilter filter, Consumer<List<String>> changed) {
        this.filter = filter;
        this.changed = changed;
        addClassName("filter-range");
        if (filter.kind() == ListFilter.Kind.DAYS) {
            add(firstDay, lastDay);
            filter.choices().get().forEach(span -> add(button(span)));
            Stream.of(firstDay, lastDay).forEach(day -> day.addValueChangeListener(e -> tell(e.isFromClient())));
        } else {
            add(least, most);
            Stream.of(least, most)
                    .forEach(number -> number.addValueChangeListener(e -> {
                        takeCurrency(number);
                        tell(e.isFromClient());
                    }));
        }
        if (filter.kind() == ListFilter.Kind.AMOUNTS) {
            add(currency);
            currency.setClearButtonVisible(false);
            currency.setValue(usual());
            currency.addValueChangeListener(e -> tell(e.isFromClient()));
        }
    }

    /** A currency that is typed with the amount is the one that is meant. */
    private void takeCurrency(TextField number) {
        var typed = TypedAmount.read(number.getValue()).currency();
        if (typed != null && filter.kind() == ListFilter.Kind.AMOUNTS) {
            currency.setValue(typed);
        }
    }

    private static String usual() {
        return Texts.language() == Language.ZH ? "CNY" : "USD";
    }

    private Button button(ListFilter.Choice span) {
        var button = new Button(span.label(), e -> {
            firstDay.clear();
            lastDay.clear();
            changed.accept(List.of(span.token()));
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void tell(boolean byViewer) {
        if (byViewer && isReadable()) {
            var range = filter.kind() == ListFilter.Kind.DAYS
                    ? RangeToken.write(day(firstDay), day(lastDay))
                    : RangeToken.write(token(least), token(most));
            var unit = filter.kind() == ListFilter.Kind.AMOUNTS && !currency.isEmpty() ? currency.getValue() : "";
            changed.accept(
                    range.isEmpty()
                            ? List.of()
                            : Stream.of(range, unit)
                                    .filter(token -> !token.isEmpty())
                                    .toList());
        }
    }

    private static String day(DayPicker picker) {
        return picker.isEmpty() ? "" : picker.getValue().toString();
    }

    /** Whether both ends are what they should be, and in this order; if not, it is said at the field. */
    private boolean isReadable() {
        if (filter.kind() == ListFilter.Kind.DAYS) {
            var turned = !firstDay.isEmpty()
                    && !lastDay.isEmpty()
                    && lastDay.getValue().isBefore(firstDay.getValue());
            lastDay.setErrorMessage(t("filter.range.turned"));
            lastDay.setInvalid(turned);
            return !turned;
        }
        var from = read(least);
        var to = read(most);
        var turned = from != null && to != null && to.compareTo(from) < 0;
        if (turned) {
            most.setErrorMessage(t("filter.range.turned"));
            most.setInvalid(true);
        }
        return !least.isInvalid() && !most.isInvalid();
    }

    private static @Nullable BigDecimal read(TextField field) {
        var number = number(field);
        field.setErrorMessage(t("filter.range.number"));
        field.setInvalid(number == null && !field.getValue().isBlank());
        return number;
    }

    private static @Nullable BigDecimal number(TextField field) {
        return field.getValue().isBlank()
                ? null
                : TypedAmount.read(field.getValue()).amount();
    }

    private static String token(TextField field) {
        var number = number(field);
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    void show(List<String> tokens) {
        var token = tokens.isEmpty() ? "" : tokens.getFirst();
        if (filter.kind() == ListFilter.Kind.DAYS) {
            var days = RangeToken.days(token);
            firstDay.setValue(days.map(range -> range.from()).orElse(null));
            lastDay.setValue(days.map(range -> range.to()).orElse(null));
            return;
        }
        var numbers = RangeToken.numbers(token);
        show(least, numbers.map(range -> range.from()).orElse(null));
        show(most, numbers.map(range -> range.to()).orElse(null));
        if (tokens.size() > 1) {
            currency.setValue(tokens.get(1));
        }
    }

    /** What somebody typed stays as it was typed while it means the same. */
    private static void show(TextField field, @Nullable BigDecimal number) {
        var shown = number(field);
        if (shown == null || number == null ? !Objects.equals(shown, number) : shown.compareTo(number) != 0) {
            field.setValue(number == null ? "" : number.stripTrailingZeros().toPlainString());
        }
    }

    void focus() {
        if (filter.kind() == ListFilter.Kind.DAYS) {
            firstDay.focus();
        } else {
            least.focus();
        }
    }
}
