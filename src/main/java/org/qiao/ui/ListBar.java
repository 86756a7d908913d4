package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The row over a list or a board: what to look for, the filters that are set as chips, and a menu of those that can be added. */
public class ListBar extends Div {

    private final TextField text = new TextField();
    private final Div chips = new Div();
    private final MenuBar menu = new MenuBar();
    private final MenuItem adding;
    private final List<ListFilter> filters;
    private final Consumer<ListState> changed;
    private final Map<String, FilterChip> set = new LinkedHashMap<>();
    private ListState state = ListState.EMPTY;

    /** Where a viewer looks for one of many: letters that are typed into the open menu lead to it. */
    private final transient Collator words =
            Collator.getInstance(Texts.language().locale());

    /** @param changed takes the state that the viewer asks for */
    public ListBar(String placeholder, List<ListFilter> filters, Consumer<ListState> changed) {
        this.filters = filters;
        this.changed = changed;
        addClassName("list-bar");
        text.addClassName("filter-text");
        text.setPlaceholder(placeholder);
        text.setAriaLabel(placeholder);
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(250);
        text.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                tell(state.withText(e.getValue()));
            }
        });
        chips.addClassName("filter-chips");
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        menu.addClassName("list-menu");
        adding = menu.addItem(VaadinIcon.FILTER.create());
        adding.add(t("filter.add"));
        add(text, chips, menu);
    }

    /** Puts a further thing at the end of the row. */
    public void addTool(Component tool) {
        tool.addClassName("list-menu");
        add(tool);
    }

    public void show(ListState shown) {
        state = shown;
        text.setValue(shown.text());
        set.entrySet().removeIf(entry -> {
            var gone = !shown.has(entry.getKey()) && !entry.getValue().isOpen();
            if (gone) {
                chips.remove(entry.getValue());
            }
            return gone;
        });
        for (var filter : filters) {
            if (shown.has(filter.key()) || set.containsKey(filter.key())) {
                chip(filter).show(shown);
            }
        }
        offerTheRest();
    }

    private FilterChip chip(ListFilter filter) {
        return set.computeIfAbsent(filter.key(), key -> {
            var chip = new FilterChip(filter, tokens -> changed(filter, tokens), this::focusMenu);
            chips.add(chip);
            return chip;
        });
    }

    /** The chip that had the focus is gone; the menu could bring it back. */
    private void focusMenu() {
        menu.getElement().callJsFunction("focus");
    }

    private void changed(ListFilter filter, List<String> tokens) {
        var chip = set.get(filter.key());
        if (tokens.isEmpty() && chip != null && !chip.isOpen()) {
            set.remove(filter.key());
            chips.remove(chip);
            offerTheRest();
        }
        if (!state.of(filter.key()).equals(tokens)) {
            tell(state.with(filter.key(), tokens));
        }
    }

    private void offerTheRest() {
        var offered = adding.getSubMenu();
        offered.removeAll();
        filters.stream()
                .filter(filter -> !set.containsKey(filter.key()))
                .sorted(Comparator.comparing(ListFilter::label, words))
                .forEach(filter -> offered.addItem(filter.label(), e -> begin(filter)));
        adding.setEnabled(!offered.getItems().isEmpty());
    }

    private void begin(ListFilter filter) {
        if (filter.kind() == ListFilter.Kind.FLAG) {
            tell(state.with(filter.key(), List.of(ListFilter.ON)));
        } else {
            var chip = chip(filter);
            chip.show(state.with(filter.key(), List.of()));
            chip.open();
            offerTheRest();
        }
    }

    /** What would be too long for an address is refused, and everything stays as it was. */
    private void tell(ListState next) {
        if (next.isTooLong()) {
            Toasts.problem(t("list.address.long"));
            show(state);
            return;
        }
        show(next);
        changed.accept(next);
    }
}
