package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Set;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.companies.Company;
import org.qiao.companies.CompanyMergeService;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.CompanyService;
import org.qiao.ui.Texts;

/** Merging of companies. */
@SpringComponent
class CompanyMerging extends Merging<Company, CompanyRef> {

    CompanyMerging(
            CompanyService companies,
            CompanyMergeService merges,
            CompanyDialog dialogs,
            Directory directory,
            CurrentUser user) {
        super(
                new MergeKind<>(
                        merges,
                        companies::find,
                        Company::ref,
                        ref -> ref.name(Texts.language()),
                        "companies/",
                        (part, parameters) -> t("company.merge." + part, parameters),
                        (key, rows) -> t("company.merge.kept." + key, rows),
                        label -> new CompanyPicker(label, companies),
                        dialogs::form,
                        Set.of("aliases", "tags")),
                directory,
                user);
    }
}
