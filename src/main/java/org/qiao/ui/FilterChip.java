package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import java.time.LocalDate;
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
    private final DayPicker day;
    private final Popover popover = new Popover();
    private final Consumer<List<String>> changed;

    /**
     * @param changed takes the chosen tokens; none takes the filter away
     * @param removed runs when the filter was taken away by its cross
     */
    FilterChip(ListFilter filter, Consumer<List<String>> changed, Runnable removed) {
        this.filter = filter;
        this.changed = changed;
        this.choices = filter.choices().get();
        this.day = new DayPicker(filter.label());
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
            case VALUES, RECORDS -> ask(values());
            case DAY -> ask(day());
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

    private <F extends Component & Focusable<F>> void ask(F field) {
        popover.setTarget(face);
        popover.setModal(false);
        popover.setAriaLabel(filter.label());
        popover.add(field);
        // A filter that was begun and not filled in goes away by itself.
        popover.addOpenedChangeListener(e -> {
            if (!e.isOpened() && values.isEmpty() && day.isEmpty()) {
                changed.accept(List.of());
            } else if (e.isOpened()) {
                field.focus();
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
        var tokens = state.of(filter.key());
        var chosen = filter.chosen(tokens, choices);
        if (!values.getValue().equals(new LinkedHashSet<>(chosen))) {
            values.setValue(new LinkedHashSet<>(chosen));
        }
        var onDay = state.day(filter.key());
        day.setValue(filter.kind() == ListFilter.Kind.DAY ? onDay.orElse(null) : null);
        face.setText(
                switch (filter.kind()) {
                    case FLAG -> filter.label();
                    case DAY -> onDay.map(this::words).orElse(filter.label());
                    case VALUES, RECORDS -> words(chosen);
                });
    }

    private String words(LocalDate chosen) {
        return t("filter.chip", filter.label(), Formats.day(chosen));
    }

    private String words(List<Choice> chosen) {
        if (chosen.isEmpty()) {
            return filter.label();
        }
        var first = chosen.getFirst().label();
        return t("filter.chip", filter.label(), chosen.size() == 1 ? first : first + " +" + (chosen.size() - 1));
    }
}
