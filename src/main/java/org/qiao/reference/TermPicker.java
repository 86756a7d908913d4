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
        var labels = labels(terms.get(), viewer);
        picker.setClearButtonVisible(true);
        picker.setItemLabelGenerator(term -> labels.getOrDefault(term.id(), ""));
        picker.setItems((term, typed) -> matches(term, typed), terms.get());
        picker.addClassName("term-picker");
        return picker;
    }

    /** A picker of ids, for forms. */
    public static ComboBox<Long> ids(String label, Supplier<Collection<Term>> terms, Language viewer) {
        var picker = new ComboBox<Long>(label);
        Map<Long, Term> byId = terms.get().stream().collect(Collectors.toMap(Term::id, Function.identity()));
        var labels = labels(terms.get(), viewer);
        picker.setClearButtonVisible(true);
        picker.setItemLabelGenerator(id -> labels.getOrDefault(id, ""));
        picker.setItems(
                (id, typed) -> byId.containsKey(id) && matches(byId.get(id), typed),
                terms.get().stream().map(Term::id).toList());
        return picker;
    }

    /** Names; where two are alike, as Suzhou in Jiangsu and Suzhou in Anhui, with what they lie in. */
    static Map<Long, String> labels(Collection<Term> terms, Language viewer) {
        var byId = terms.stream().collect(Collectors.toMap(Term::id, Function.identity()));
        var alike = terms.stream().collect(Collectors.groupingBy(term -> term.name(viewer), Collectors.counting()));
        return terms.stream().collect(Collectors.toMap(Term::id, term -> {
            var name = term.name(viewer);
            var parent = byId.get(term.parentId() == null ? -1L : term.parentId());
            return parent == null || alike.getOrDefault(name, 1L) == 1
                    ? name
                    : viewer == Language.ZH ? parent.name(viewer) + " " + name : name + ", " + parent.name(viewer);
        }));
    }

    private static boolean matches(Term term, String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return term.nameEn().toLowerCase(Locale.ROOT).contains(wanted)
                || term.nameZh().contains(wanted);
    }
}
