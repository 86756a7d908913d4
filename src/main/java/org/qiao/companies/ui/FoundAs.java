package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import java.time.LocalDate;
import org.qiao.companies.CompanyAlias;
import org.qiao.companies.NameOrder;
import org.qiao.companies.PersonAlias;
import org.qiao.companies.PersonNameKind;

/** Says by which former or other name a record was found, where its name does not show it. */
final class FoundAs {

    private FoundAs() {}

    static String words(CompanyAlias name, LocalDate today) {
        return t(name.facts().isFormer(today) ? "search.via.former" : "search.via.also", name.getText());
    }

    static String words(PersonAlias name, NameOrder order) {
        return t(name.kind() == PersonNameKind.FORMER ? "search.via.former" : "search.via.also", name.text(order));
    }
}
