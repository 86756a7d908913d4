package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.qiao.companies.CompanyAlias;
import org.qiao.companies.NameOrder;
import org.qiao.companies.PersonAlias;
import org.qiao.companies.PersonNameKind;

/** Says of the rows of one list by which former or other name each was found, where its name does not show it. */
final class FoundAs {

    private final Map<Long, String> words = new ConcurrentHashMap<>();

    static String words(CompanyAlias name, LocalDate today) {
        return t(name.facts().isFormer(today) ? "search.via.former" : "search.via.also", name.getText());
    }

    static String words(PersonAlias name, NameOrder order) {
        return t(name.kind() == PersonNameKind.FORMER ? "search.via.former" : "search.via.also", name.text(order));
    }

    /** These rows are about to be shown, and what was typed leads to some of them by another name. */
    void announce(Collection<Long> ids, Map<Long, String> found) {
        words.keySet().removeAll(ids);
        words.putAll(found);
    }

    /** Empty where the name says it. */
    String of(long id) {
        return words.getOrDefault(id, "");
    }
}
