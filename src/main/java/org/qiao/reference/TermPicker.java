package org.qiao.reference;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.kernel.Language;

/** Picks a place or a sector by typing any part of its name in either language. */
public final class TermPicker {

    private static final int NO_MATCH = 3;

    private TermPicker() {}

    /** A picker of terms, for filters. */
    public static ComboBox<Term> of(Supplier<Collection<Term>> terms, Language viewer) {
        var picker = new ComboBox<Term>();
        var labels = labels(terms.get(), viewer);
        picker.setClearButtonVisible(true);
        picker.setItemLabelGenerator(term -> labels.getOrDefault(term.id(), ""));
        var all = terms.get();
        picker.setItems(query ->
                best(all, query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        picker.addClassName("term-picker");
        return picker;
    }

    /** A picker of ids, for forms. */
    public static ComboBox<Long> ids(String label, Supplier<Collection<Term>> terms, Language viewer) {
        var picker = new ComboBox<Long>(label);
        var labels = labels(terms.get(), viewer);
        picker.setClearButtonVisible(true);
        picker.setItemLabelGenerator(id -> labels.getOrDefault(id, ""));
        var all = terms.get();
        picker.setItems(query -> best(all, query.getFilter().orElse(""))
                .map(Term::id)
                .skip(query.getOffset())
                .limit(query.getLimit()));
        return picker;
    }

    /** A picker of several ids, for forms. */
    public static MultiSelectComboBox<Long> many(String label, Supplier<Collection<Term>> terms, Language viewer) {
        var picker = new MultiSelectComboBox<Long>(label);
        var labels = labels(terms.get(), viewer);
        picker.setItemLabelGenerator(id -> labels.getOrDefault(id, ""));
        var all = terms.get();
        picker.setItems(query -> best(all, query.getFilter().orElse(""))
                .map(Term::id)
                .skip(query.getOffset())
                .limit(query.getLimit()));
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

    /** Those whose name holds what was typed: first the one that is called so, then those that begin so. */
    private static Stream<Term> best(Collection<Term> terms, String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return terms.stream()
                .filter(term -> distance(term, wanted) < NO_MATCH)
                .sorted(Comparator.comparingInt(term -> distance(term, wanted)));
    }

    /** What else it is called has to be typed whole: two letters are in many names. */
    private static int distance(Term term, String wanted) {
        if (wanted.isEmpty() || term.names().stream().anyMatch(wanted::equalsIgnoreCase)) {
            return 0;
        }
        return Math.min(distance(term.nameEn().toLowerCase(Locale.ROOT), wanted), distance(term.nameZh(), wanted));
    }

    private static int distance(String name, String wanted) {
        return name.equals(wanted) ? 0 : name.startsWith(wanted) ? 1 : name.contains(wanted) ? 2 : NO_MATCH;
    }
}
