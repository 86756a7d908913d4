package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.qiao.pipeline.DealFilter;
import org.qiao.pipeline.Direction;
import org.qiao.reference.Sectors;
import org.qiao.reference.Term;
import org.qiao.reference.TermPicker;
import org.qiao.ui.FilterBar;
import org.qiao.ui.Texts;

/** The filters that board and list share; their state is what stands in the address. */
class DealFilterBar extends FilterBar {

    private final TextField text = new TextField();
    private final Select<Direction> direction = new Select<>();
    private final ComboBox<Term> sector;
    private final Checkbox mine = new Checkbox(t("filter.mine"));
    private final Sectors sectors;
    private final Runnable changed;
    private boolean reading;

    /** @param further filters that only one of the two has, before those that they share */
    DealFilterBar(Sectors sectors, Runnable changed, Component... further) {
        this.sectors = sectors;
        this.changed = changed;
        text.setPlaceholder(t("deals.search"));
        text.setAriaLabel(t("deals.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(250);
        text.setMaxLength(200);
        direction.setItems(Direction.values());
        direction.setItemLabelGenerator(d -> d == null ? t("deal.direction.any") : t(d));
        direction.setEmptySelectionAllowed(true);
        direction.setEmptySelectionCaption(t("deal.direction.any"));
        direction.setAriaLabel(t("deal.direction"));
        sector = TermPicker.of(sectors::all, Texts.language());
        sector.setPlaceholder(t("deal.sector"));
        sector.setAriaLabel(t("deal.sector"));
        setFields(
                text,
                Stream.concat(Arrays.stream(further), Stream.of(direction, sector, mine))
                        .toArray(Component[]::new));
        text.addValueChangeListener(e -> told());
        direction.addValueChangeListener(e -> told());
        sector.addValueChangeListener(e -> told());
        mine.addValueChangeListener(e -> told());
    }

    private void told() {
        if (!reading) {
            changed.run();
        }
    }

    /** What is asked for, in the given order. */
    DealFilter filter(DealFilter.Sort sort, boolean descending) {
        return new DealFilter(
                text.getValue(),
                null,
                null,
                direction.getValue(),
                sector.getOptionalValue().map(Term::id).orElse(null),
                null,
                mine.getValue(),
                false,
                sort,
                descending,
                Texts.language());
    }

    /** Takes the state from an address; what it does not know it leaves out. */
    void read(QueryParameters parameters) {
        reading = true;
        text.setValue(parameters.getSingleParameter("q").orElse(""));
        direction.setValue(parameters
                .getSingleParameter("direction")
                .flatMap(name -> Arrays.stream(Direction.values())
                        .filter(d -> d.name().equalsIgnoreCase(name))
                        .findFirst())
                .orElse(null));
        sector.setValue(
                parameters.getSingleParameter("sector").flatMap(sectors::byCode).orElse(null));
        mine.setValue(parameters.getSingleParameter("mine").isPresent());
        reading = false;
    }

    /** The state as the parameters of an address that can be sent to a colleague. */
    Map<String, String> state() {
        var state = new LinkedHashMap<String, String>();
        if (!text.isEmpty()) {
            state.put("q", text.getValue());
        }
        direction
                .getOptionalValue()
                .ifPresent(d -> state.put("direction", d.name().toLowerCase(Locale.ROOT)));
        sector.getOptionalValue().ifPresent(s -> state.put("sector", s.code()));
        if (mine.getValue()) {
            state.put("mine", "1");
        }
        return state;
    }
}
