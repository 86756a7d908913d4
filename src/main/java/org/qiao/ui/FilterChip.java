package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.qiao.ui.ListFilter.Choice;

/** A filter that is set: what it says can be clicked to change it, the cross takes it away. */
class FilterChip extends Div {

    private final ListFilter filter;
    private final List<Choice> choices;
    private final Button face = new Button();
    private final MultiSelectComboBox<Choice> values = new MultiSelectComboBox<>();
    private final Popover popover = new Popover();

    /** @param changed takes the chosen tokens; none takes the filter away */
    FilterChip(ListFilter filter, Consumer<List<String>> changed) {
        this.filter = filter;
        this.choices = filter.choices().get();
        addClassName("filter-chip");
        face.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), e -> changed.accept(List.of()));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(t("filter.remove", filter.label()));
        add(face, remove);
        if (!filter.flag()) {
            values.setLabel(filter.label());
            values.setItems(choices);
            values.setItemLabelGenerator(Choice::label);
            values.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
            values.addClassName("filter-values");
            values.addValueChangeListener(e -> {
                if (e.isFromClient()) {
                    changed.accept(e.getValue().stream().map(Choice::token).toList());
                }
            });
            popover.setTarget(face);
            popover.setModal(false);
            popover.setAriaLabel(filter.label());
            popover.add(values);
            // A filter that was begun and not filled in goes away by itself.
            popover.addOpenedChangeListener(e -> {
                if (!e.isOpened() && values.isEmpty()) {
                    changed.accept(List.of());
                } else if (e.isOpened()) {
                    values.focus();
                }
            });
            add(popover);
        }
    }

    /** Whether somebody is choosing values at the moment. */
    boolean isOpen() {
        return popover.isOpened();
    }

    void open() {
        popover.setOpened(true);
    }

    void show(List<String> tokens) {
        var chosen = choices.stream().filter(c -> tokens.contains(c.token())).toList();
        if (!values.getValue().equals(new LinkedHashSet<>(chosen))) {
            values.setValue(new LinkedHashSet<>(chosen));
        }
        face.setText(filter.flag() ? filter.label() : words(chosen));
    }

    private String words(List<Choice> chosen) {
        if (chosen.isEmpty()) {
            return filter.label();
        }
        var first = chosen.getFirst().label();
        return t("filter.chip", filter.label(), chosen.size() == 1 ? first : first + " +" + (chosen.size() - 1));
    }
}
