package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Every field in which two versions of a record differ, one version beside the other, for the user to choose from. */
public class FieldChoices extends Div {

    /** A field that says its value itself. */
    public interface InWords {

        /** The value, in the viewer's language. */
        String inWords();
    }

    private enum Side {
        ONE,
        OTHER
    }

    /**
     * What the two versions are called.
     *
     * @param one takes the value of the first version and says whose it is
     */
    public record Names(UnaryOperator<String> one, UnaryOperator<String> other) {}

    private final RecordForm<?> one;
    private final RecordForm<?> other;
    private final Map<String, RadioButtonGroup<Side>> choices = new LinkedHashMap<>();

    /**
     * @param without properties that are not to be chosen
     * @param otherFirst whether the second version of a property is selected to begin with
     */
    public FieldChoices(
            RecordForm<?> one, RecordForm<?> other, Names names, Set<String> without, Predicate<String> otherFirst) {
        this.one = one;
        this.other = other;
        addClassName("field-choices");
        one.fields().forEach((property, field) -> {
            var twin = other.field(property);
            if (!without.contains(property) && !Objects.equals(field.getValue(), twin.getValue())) {
                var group = choice(field, twin, names);
                group.setValue(otherFirst.test(property) ? Side.OTHER : Side.ONE);
                choices.put(property, group);
                add(group);
            }
        });
    }

    /** Whether the versions differ in nothing that could be chosen. */
    public boolean isEmpty() {
        return choices.isEmpty();
    }

    /** Writes what was chosen from the second version into the form of the first. */
    public void copyChosen() {
        choices.forEach((property, choice) -> {
            if (choice.getValue() == Side.OTHER) {
                copy(other.field(property), one.field(property));
            }
        });
    }

    private static RadioButtonGroup<Side> choice(HasValue<?, ?> one, HasValue<?, ?> other, Names names) {
        var group = new RadioButtonGroup<Side>();
        group.setLabel(one instanceof HasLabel labelled ? labelled.getLabel() : "");
        group.setItems(Side.ONE, Side.OTHER);
        group.setItemLabelGenerator(side ->
                side == Side.ONE ? names.one().apply(shown(one)) : names.other().apply(shown(other)));
        return group;
    }

    @SuppressWarnings("unchecked")
    private static String shown(HasValue<?, ?> field) {
        var value = field.getValue();
        // A box that is not ticked counts as empty, and still says no.
        if (value instanceof Boolean yes) {
            return t(yes ? "ui.yes" : "ui.no");
        }
        if (field instanceof InWords own) {
            return own.inWords();
        }
        if (field.isEmpty() || value == null) {
            return "—";
        }
        if (field instanceof ComboBox<?> combo) {
            return ((ItemLabelGenerator<Object>) combo.getItemLabelGenerator()).apply(value);
        }
        if (field instanceof Select<?> select && select.getItemLabelGenerator() != null) {
            return ((ItemLabelGenerator<Object>) select.getItemLabelGenerator()).apply(value);
        }
        if (field instanceof RadioButtonGroup<?> group) {
            return ((ItemLabelGenerator<Object>) group.getItemLabelGenerator()).apply(value);
        }
        if (field instanceof MultiSelectComboBox<?> combo && value instanceof Collection<?> many) {
            var label = (ItemLabelGenerator<Object>) combo.getItemLabelGenerator();
            return many.stream().map(label::apply).collect(Collectors.joining(", "));
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }

    @SuppressWarnings("unchecked")
    private static void copy(HasValue<?, ?> from, HasValue<?, ?> to) {
        ((HasValue<?, Object>) to).setValue(from.getValue());
    }
}
