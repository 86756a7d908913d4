package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qiao.ui.ListFilter.Choice;

/** A filter that is set: what it says can be clicked to change it, the cross takes it away. */
class FilterChip extends Div {

    private static final int LONGEST_TEXT = 100;

    private final ListFilter filter;
    private final List<Choice> choices;
    private final Button face = new Button();
    private final MultiSelectComboBox<Choice> values = new MultiSelectComboBox<>();
    private final DayPicker day;
    private final TextField text;
    private final @Nullable RangeInput range;
    private final Popover popover = new Popover();
    private final Consumer<List<String>> changed;
    private List<String> shown = List.of();

    /**
     * @param changed takes the chosen tokens; none takes the filter away
     * @param removed runs when the filter was taken away by its cross
     */
    FilterChip(ListFilter filter, Consumer<List<String>> changed, Runnable removed) {
        this.filter = filter;
        this.changed = changed;
        this.choices = filter.choices().get();
        this.day = new DayPicker(filter.label());
        this.text = new TextField(filter.label());
        this.range = filter.kind().isRange() ? new RangeInput(filter, changed) : null;
        addClassName("filter-chip");
        face.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), e -> {
            changed.accept(List.of());
            removed.run();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(t("filter.remove", filter.label()));
        add(face, remove);
        switch (filter.kind()) {
            case VALUES, RECORDS -> ask(values(), values::focus);
            case DAY -> ask(day(), day::focus);
            case TEXT -> ask(text(), text::focus);
            case DAYS, NUMBERS, AMOUNTS -> {
                if (range != null) {
                    ask(range, range::focus);
                }
            }
            case FLAG -> {}
        }
    }

    private MultiSelectComboBox<Choice> values() {
        values.setLabel(filter.label());
        var records = filter.records();
        if (records == null) {
            values.setItems(choices);
        } else {
            values.setItemsPageable((page, typed) ->
                    records.suggest(typed == null ? "" : typed, Math.toIntExact(page.getOffset()), page.getPageSize()));
        }
        values.setItemLabelGenerator(Choice::label);
        values.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        values.addClassName("filter-values");
        values.getElement().setAttribute("data-nothing", t("filter.nothing"));
        values.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                changed.accept(e.getValue().stream().map(Choice::token).toList());
            }
        });
        return values;
    }

    private DayPicker day() {
        day.addClassName("filter-values");
        day.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                changed.accept(
                        e.getValue() == null ? List.of() : List.of(e.getValue().toString()));
            }
        });
        return day;
    }

    private TextField text() {
        text.addClassName("filter-values");
        text.setMaxLength(LONGEST_TEXT);
        text.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                // Commas part values from each other in addresses.
                var typed = e.getValue().replaceAll("[,\\s]+", " ").strip();
                changed.accept(typed.isEmpty() ? List.of() : List.of(typed));
            }
        });
        return text;
    }

    private void ask(Component field, Runnable focus) {
        popover.setTarget(face);
        popover.setModal(false);
        popover.setAriaLabel(filter.label());
        popover.add(field);
        // A filter that was begun and not filled in goes away by itself.
        popover.addOpenedChangeListener(e -> {
            if (!e.isOpened() && shown.isEmpty()) {
                changed.accept(List.of());
            } else if (e.isOpened()) {
                focus.run();
            }
        });
        add(popover);
    }

    /** Whether somebody is choosing values at the moment. */
    boolean isOpen() {
        return popover.isOpened();
    }

    void open() {
        popover.setOpened(true);
    }

    void show(ListState state) {
        shown = state.of(filter.key());
        switch (filter.kind()) {
            case VALUES, RECORDS -> {
                var chosen = filter.chosen(shown, choices);
                if (!values.getValue().equals(new LinkedHashSet<>(chosen))) {
                    values.setValue(new LinkedHashSet<>(chosen));
                }
                face.setText(words(chosen));
                return;
            }
            case DAY -> day.setValue(state.day(filter.key()).orElse(null));
            case TEXT -> text.setValue(state.typed(filter.key()));
            case DAYS, NUMBERS, AMOUNTS -> {
                if (range != null) {
                    range.show(shown);
                }
            }
            case FLAG -> {}
        }
        face.setText(shown.isEmpty() ? filter.label() : filter.words(shown));
    }

    private String words(List<Choice> chosen) {
        if (chosen.isEmpty()) {
            return filter.label();
        }
        var first = chosen.getFirst().label();
        return t("filter.chip", filter.label(), chosen.size() == 1 ? first : first + " +" + (chosen.size() - 1));
    }
}
