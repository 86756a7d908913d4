package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qiao.access.Directory.OfficeRef;
import org.qiao.membership.MembershipFilter;
import org.qiao.membership.MembershipFilter.Sort;
import org.qiao.membership.MembershipStatus;
import org.qiao.membership.TierRef;
import org.qiao.ui.DayPicker;
import org.qiao.ui.FilterBar;
import org.qiao.ui.Texts;

/** The one row of filters over the list of memberships; its state is what stands in the address. */
class MembershipFilterBar extends FilterBar {

    private static final List<Integer> SPANS = List.of(30, 60, 90);

    private final TextField text = new TextField();
    private final Select<MembershipStatus> status = new Select<>();
    private final Select<Integer> due = new Select<>();
    private final Select<TierRef> tier = new Select<>();
    private final Select<OfficeRef> office = new Select<>();
    private final DayPicker on = new DayPicker("");
    private final Checkbox mine = new Checkbox(t("filter.mine"));
    private final Checkbox archived = new Checkbox(t("filter.archived"));
    private final LocalDate today;
    private final Runnable changed;
    private Sort sort = Sort.COMPANY;
    private boolean descending;
    private boolean reading;

    MembershipFilterBar(List<TierRef> tiers, List<OfficeRef> offices, LocalDate today, Runnable changed) {
        this.today = today;
        this.changed = changed;
        addClassName("membership-filters");
        var language = Texts.language();
        text.setPlaceholder(t("memberships.search"));
        text.setAriaLabel(t("memberships.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(250);
        text.setMaxLength(200);
        select(status, List.of(MembershipStatus.values()), Texts::t, "membership.status", "membership.status.any");
        select(due, SPANS, days -> t("membership.duein", days), "membership.renewal", "membership.due.any");
        select(tier, tiers, found -> found.name(language), "membership.tier", "membership.tier.any");
        select(office, offices, found -> found.name(language), "company.office", "membership.office.any");
        on.setAriaLabel(t("membership.on"));
        on.setPlaceholder(t("membership.on"));
        on.setClearButtonVisible(true);
        setFields(text, status, due, tier, office, on, mine, archived);
        text.addValueChangeListener(e -> told());
        on.addValueChangeListener(e -> told());
        mine.addValueChangeListener(e -> told());
        archived.addValueChangeListener(e -> told());
    }

    private <T> void select(
            Select<T> field, List<T> items, java.util.function.Function<T, String> name, String label, String any) {
        field.setItems(items);
        field.setItemLabelGenerator(item -> item == null ? t(any) : name.apply(item));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(t(any));
        field.setAriaLabel(t(label));
        field.addValueChangeListener(e -> told());
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

    MembershipFilter filter() {
        return new MembershipFilter(
                text.getValue(),
                on.getOptionalValue().orElse(today),
                status.getValue(),
                tier.getOptionalValue().map(TierRef::id).orElse(null),
                office.getOptionalValue().map(OfficeRef::id).orElse(null),
                null,
                due.getValue(),
                mine.getValue(),
                archived.getValue(),
                sort,
                descending,
                Texts.language());
    }

    /** Takes the state from an address; what it does not know it leaves out. */
    void read(QueryParameters parameters) {
        reading = true;
        text.setValue(parameters.getSingleParameter("q").orElse(""));
        status.setValue(parameters
                .getSingleParameter("status")
                .flatMap(name -> constant(MembershipStatus.values(), name))
                .orElse(null));
        due.setValue(parameters
                .getSingleParameter("due")
                .flatMap(days -> SPANS.stream()
                        .filter(span -> days.equals(String.valueOf(span)))
                        .findFirst())
                .orElse(null));
        tier.setValue(chosen(tier, parameters, "tier", found -> String.valueOf(found.id())));
        office.setValue(chosen(office, parameters, "office", OfficeRef::code));
        on.setValue(parameters
                .getSingleParameter("on")
                .flatMap(MembershipFilterBar::day)
                .orElse(null));
        mine.setValue(parameters.getSingleParameter("mine").isPresent());
        archived.setValue(parameters.getSingleParameter("archived").isPresent());
        var order = parameters.getSingleParameter("sort").orElse("company");
        descending = order.startsWith("-");
        sort = constant(Sort.values(), order.replaceFirst("^-", "")).orElse(Sort.COMPANY);
        reading = false;
    }

    private static <T> @org.jspecify.annotations.Nullable T chosen(
            Select<T> field, QueryParameters parameters, String name, java.util.function.Function<T, String> code) {
        var wanted = parameters.getSingleParameter(name).orElse("");
        return field.getListDataView()
                .getItems()
                .filter(item -> code.apply(item).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, String name) {
        return Arrays.stream(values)
                .filter(v -> v.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1900 && day.getYear() < 2200);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The state as an address that can be sent to a colleague. */
    Map<String, String> state() {
        var state = new LinkedHashMap<String, String>();
        if (!text.isEmpty()) {
            state.put("q", text.getValue());
        }
        status.getOptionalValue().ifPresent(s -> state.put("status", s.name().toLowerCase(Locale.ROOT)));
        due.getOptionalValue().ifPresent(days -> state.put("due", String.valueOf(days)));
        tier.getOptionalValue().ifPresent(found -> state.put("tier", String.valueOf(found.id())));
        office.getOptionalValue().ifPresent(found -> state.put("office", found.code()));
        on.getOptionalValue().ifPresent(day -> state.put("on", day.toString()));
        if (mine.getValue()) {
            state.put("mine", "1");
        }
        if (archived.getValue()) {
            state.put("archived", "1");
        }
        if (sort != Sort.COMPANY || descending) {
            state.put("sort", (descending ? "-" : "") + sort.name().toLowerCase(Locale.ROOT));
        }
        return state;
    }
}
