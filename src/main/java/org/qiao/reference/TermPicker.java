package org.qiao.reference;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.kernel.Language;
import org.qiao.search.Reading;

/** Picks a place or a sector by typing any part of its name in either language, pinyin or initials. */
public final class TermPicker {

    private TermPicker() {}

    /** A picker of ids, for forms. */
    public static ComboBox<Long> ids(String label, Supplier<Collection<Term>> terms, Language viewer) {
        var picker = new ComboBox<Long>(label);
        var labels = labels(terms.get(), viewer);
        picker.setClearButtonVisible(true);
        picker.setItemLabelGenerator(id -> labels.getOrDefault(id, ""));
        var all = terms.get();
        picker.setItems(query -> best(offered(all), query.getFilter().orElse(""))
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
        picker.setItems(query -> best(offered(all), query.getFilter().orElse(""))
                .map(Term::id)
                .skip(query.getOffset())
                .limit(query.getLimit()));
        return picker;
    }

    private static List<Term> offered(Collection<Term> terms) {
        return terms.stream().filter(term -> !term.retired()).toList();
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

    /** Those that may be what was typed, in either language, in pinyin or initials; the nearest first. */
    static Stream<Term> best(Collection<Term> terms, String typed) {
        var key = Reading.key(typed);
        return terms.stream()
                .filter(term -> term.answers(key))
                .sorted(Comparator.comparingInt(term -> term.distance(key)));
    }
}
