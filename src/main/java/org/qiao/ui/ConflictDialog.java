package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Two people changed the same record. Shows every field that differs, mine beside theirs, with the side preselected that
 * changed it; nothing is stored before the user has chosen.
 */
class ConflictDialog extends Dialog {

    private enum Side {
        MINE,
        THEIRS
    }

    private final Map<String, RadioButtonGroup<Side>> choices = new LinkedHashMap<>();

    ConflictDialog(RecordForm<?> before, RecordForm<?> mine, RecordForm<?> theirs, Runnable store) {
        setHeaderTitle(t("ui.conflict.title"));
        addClassName("conflict-dialog");
        add(new Paragraph(t("ui.conflict.explain")));
        mine.fields().forEach((property, field) -> {
            var other = theirs.field(property);
            var base = before.field(property);
            if (!Objects.equals(field.getValue(), other.getValue())) {
                choices.put(property, choice(field, other, base));
            }
        });
        choices.values().forEach(this::add);
        var cancel = new Button(t("ui.conflict.back"), e -> close());
        var ok = new Button(t("ui.conflict.store"), e -> {
            choices.forEach((property, choice) -> {
                if (choice.getValue() == Side.THEIRS) {
                    copy(theirs.field(property), mine.field(property));
                }
            });
            close();
            store.run();
        });
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, ok);
    }

    private static RadioButtonGroup<Side> choice(HasValue<?, ?> mine, HasValue<?, ?> theirs, HasValue<?, ?> base) {
        var group = new RadioButtonGroup<Side>();
        group.setLabel(mine instanceof HasLabel labelled ? labelled.getLabel() : "");
        group.setItems(Side.MINE, Side.THEIRS);
        group.setItemLabelGenerator(side ->
                side == Side.MINE ? t("ui.conflict.mine", shown(mine)) : t("ui.conflict.theirs", shown(theirs)));
        group.setValue(Objects.equals(mine.getValue(), base.getValue()) ? Side.THEIRS : Side.MINE);
        return group;
    }

    @SuppressWarnings("unchecked")
    private static String shown(HasValue<?, ?> field) {
        var value = field.getValue();
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
        if (value instanceof Boolean yes) {
            return t(yes ? "ui.yes" : "ui.no");
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
