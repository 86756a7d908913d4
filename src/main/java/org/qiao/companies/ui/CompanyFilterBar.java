package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.CompanyFilter;
import org.qiao.companies.CompanyFilter.Sort;
import org.qiao.companies.CompanyKind;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.reference.Term;
import org.qiao.reference.TermPicker;
import org.qiao.ui.FilterBar;
import org.qiao.ui.Texts;

/** The one row of filters over the company list; its state is what stands in the address. */
class CompanyFilterBar extends FilterBar {

    private final TextField text = new TextField();
    private final Select<CompanyKind> kind = new Select<>();
    private final ComboBox<Term> sector;
    private final ComboBox<Term> place;
    private final Checkbox mine = new Checkbox(t("filter.mine"));
    private final Checkbox archived = new Checkbox(t("filter.archived"));
    private final Sectors sectors;
    private final Places places;
    private final Runnable changed;
    private Sort sort = Sort.NAME;
    private boolean descending;
    private boolean reading;

    CompanyFilterBar(Places places, Sectors sectors, Runnable changed) {
        this.places = places;
        this.sectors = sectors;
        this.changed = changed;
        text.setPlaceholder(t("companies.search"));
        text.setAriaLabel(t("companies.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(250);
        kind.setItems(CompanyKind.values());
        kind.setItemLabelGenerator(k -> k == null ? t("company.kind.any") : t(k));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(t("company.kind.any"));
        kind.setAriaLabel(t("company.kind"));
        sector = TermPicker.of(sectors::all, Texts.language());
        sector.setPlaceholder(t("company.sector"));
        sector.setAriaLabel(t("company.sector"));
        place = TermPicker.of(places::all, Texts.language());
        place.setPlaceholder(t("company.place"));
        place.setAriaLabel(t("company.place"));
        setFields(text, kind, sector, place, mine, archived);
        text.addValueChangeListener(e -> told());
        kind.addValueChangeListener(e -> told());
        sector.addValueChangeListener(e -> told());
        place.addValueChangeListener(e -> told());
        mine.addValueChangeListener(e -> told());
        archived.addValueChangeListener(e -> told());
    }

    private void told() {
        if (!reading) {
            changed.run();
        }
    }

    void sort(Sort newSort, boolean newDescending) {
        sort = newSort;
        descending = newDescending;
        told();
    }

    CompanyFilter filter() {
        return new CompanyFilter(
                text.getValue(),
                kind.getValue(),
                idOf(sector.getValue()),
                idOf(place.getValue()),
                mine.getValue(),
                archived.getValue(),
                sort,
                descending,
                Texts.language());
    }

    private static @Nullable Long idOf(@Nullable Term term) {
        return term == null ? null : term.id();
    }

    /** Takes the state from an address; what it does not know it leaves out. */
    void read(QueryParameters parameters) {
        reading = true;
        text.setValue(parameters.getSingleParameter("q").orElse(""));
        kind.setValue(parameters
                .getSingleParameter("kind")
                .flatMap(CompanyFilterBar::kindOf)
                .orElse(null));
        sector.setValue(
                parameters.getSingleParameter("sector").flatMap(sectors::byCode).orElse(null));
        place.setValue(
                parameters.getSingleParameter("place").flatMap(places::byCode).orElse(null));
        mine.setValue(parameters.getSingleParameter("mine").isPresent());
        archived.setValue(parameters.getSingleParameter("archived").isPresent());
        var order = parameters.getSingleParameter("sort").orElse("name");
        descending = order.startsWith("-");
        sort = sortOf(order.replaceFirst("^-", "")).orElse(Sort.NAME);
        reading = false;
    }

    private static Optional<CompanyKind> kindOf(String name) {
        return java.util.Arrays.stream(CompanyKind.values())
                .filter(k -> k.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<Sort> sortOf(String name) {
        return java.util.Arrays.stream(Sort.values())
                .filter(s -> s.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The state as an address that can be sent to a colleague. */
    QueryParameters parameters() {
        var state = new LinkedHashMap<String, String>();
        if (!text.isEmpty()) {
            state.put("q", text.getValue());
        }
        kind.getOptionalValue().ifPresent(k -> state.put("kind", k.name().toLowerCase(Locale.ROOT)));
        sector.getOptionalValue().ifPresent(s -> state.put("sector", s.code()));
        place.getOptionalValue().ifPresent(p -> state.put("place", p.code()));
        if (mine.getValue()) {
            state.put("mine", "1");
        }
        if (archived.getValue()) {
            state.put("archived", "1");
        }
        if (sort != Sort.NAME || descending) {
            state.put("sort", (descending ? "-" : "") + sort.name().toLowerCase(Locale.ROOT));
        }
        return QueryParameters.simple(state);
    }
}
