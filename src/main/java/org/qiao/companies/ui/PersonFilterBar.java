package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.qiao.companies.Jurisdiction;
import org.qiao.companies.PersonFilter;
import org.qiao.ui.FilterBar;
import org.qiao.ui.Texts;

/** The one row of filters over the list of people; its state is what stands in the address. */
class PersonFilterBar extends FilterBar {

    private final TextField text = new TextField();
    private final Select<Jurisdiction> jurisdiction = new Select<>();
    private final Checkbox mine = new Checkbox(t("filter.mine"));
    private final Checkbox archived = new Checkbox(t("filter.archived"));
    private final Runnable changed;
    private boolean descending;
    private boolean reading;

    PersonFilterBar(Runnable changed) {
        this.changed = changed;
        text.setPlaceholder(t("people.search"));
        text.setAriaLabel(t("people.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(250);
        jurisdiction.setItems(Jurisdiction.values());
        jurisdiction.setItemLabelGenerator(j -> j == null ? t("person.jurisdiction.any") : t(j));
        jurisdiction.setEmptySelectionAllowed(true);
        jurisdiction.setEmptySelectionCaption(t("person.jurisdiction.any"));
        jurisdiction.setAriaLabel(t("person.jurisdiction"));
        setFields(text, jurisdiction, mine, archived);
        text.addValueChangeListener(e -> told());
        jurisdiction.addValueChangeListener(e -> told());
        mine.addValueChangeListener(e -> told());
        archived.addValueChangeListener(e -> told());
    }

    private void told() {
        if (!reading) {
            changed.run();
        }
    }

    void sort(boolean newDescending) {
        descending = newDescending;
        told();
    }

    PersonFilter filter() {
        return new PersonFilter(
                text.getValue(),
                jurisdiction.getValue(),
                null,
                mine.getValue(),
                archived.getValue(),
                descending,
                Texts.language());
    }

    /** Takes the state from an address; what it does not know it leaves out. */
    void read(QueryParameters parameters) {
        reading = true;
        text.setValue(parameters.getSingleParameter("q").orElse(""));
        jurisdiction.setValue(parameters
                .getSingleParameter("jurisdiction")
                .flatMap(name -> Arrays.stream(Jurisdiction.values())
                        .filter(j -> j.name().equalsIgnoreCase(name))
                        .findFirst())
                .orElse(null));
        mine.setValue(parameters.getSingleParameter("mine").isPresent());
        archived.setValue(parameters.getSingleParameter("archived").isPresent());
        descending = parameters.getSingleParameter("sort").orElse("").startsWith("-");
        reading = false;
    }

    /** The state as an address that can be sent to a colleague. */
    QueryParameters parameters() {
        var state = new LinkedHashMap<String, String>();
        if (!text.isEmpty()) {
            state.put("q", text.getValue());
        }
        jurisdiction
                .getOptionalValue()
                .ifPresent(j -> state.put("jurisdiction", j.name().toLowerCase(Locale.ROOT)));
        if (mine.getValue()) {
            state.put("mine", "1");
        }
        if (archived.getValue()) {
            state.put("archived", "1");
        }
        if (descending) {
            state.put("sort", "-name");
        }
        return QueryParameters.simple(state);
    }
}
