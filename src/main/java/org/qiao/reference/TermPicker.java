package org.qiao.reference;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.qiao.kernel.Language;

/** Picks a place or a sector by typing any part of its name in either language. */
public final class TermPicker {

    private TermPicker() {}

    /** A picker of terms, for filters. */
    public static ComboBox<Term> of(Supplier<Collection<Term>> terms, Language viewer) {
        var picker = new ComboBox<Term>();
        picker.setClearButtonVisible(true);
        picker.setItemLabelGenerator(term -> term.name(viewer));
        picker.setItems((term, typed) -> matches(term, typed), terms.get());
        picker.addClassName("term-picker");
        return picker;
    }

    /** A picker of ids, for forms. */
    public static ComboBox<Long> ids(String label, Supplier<Collection<Term>> terms, Language viewer) {
        var picker = new ComboBox<Long>(label);
        Map<Long, Term> byId = terms.get().stream().collect(Collectors.toMap(Term::id, Function.identity()));
        picker.setClearButtonVisible(true);
        picker.setItemLabelGenerator(id -> byId.containsKey(id) ? byId.get(id).name(viewer) : "");
        picker.setItems(
                (id, typed) -> byId.containsKey(id) && matches(byId.get(id), typed),
                terms.get().stream().map(Term::id).toList());
        return picker;
    }

    private static boolean matches(Term term, String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return term.nameEn().toLowerCase(Locale.ROOT).contains(wanted)
                || term.nameZh().contains(wanted);
    }
}
