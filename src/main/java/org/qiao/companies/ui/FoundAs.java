package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import java.time.LocalDate;
import org.qiao.companies.CompanyAlias;
import org.qiao.companies.NameOrder;
import org.qiao.companies.NameSpan;
import org.qiao.companies.PersonAlias;

/** Says by which former or other name a record was found, where its name does not show it. */
final class FoundAs {

    private FoundAs() {}

    static String words(CompanyAlias name, LocalDate today) {
        return words(name.facts(), name.getText(), today);
    }

    static String words(PersonAlias name, NameOrder order, LocalDate today) {
        return words(name, name.text(order), today);
    }

    private static String words(NameSpan span, String text, LocalDate today) {
        return t(span.isFormer(today) ? "search.via.former" : "search.via.also", text);
    }
}
