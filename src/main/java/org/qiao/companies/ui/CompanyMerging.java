package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.companies.Company;
import org.qiao.companies.CompanyAlias;
import org.qiao.companies.CompanyMergeService;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.CompanyService;
import org.qiao.companies.CompanyTwin;
import org.qiao.companies.TwinService;
import org.qiao.ui.Texts;

/** Merging of companies. */
@SpringComponent
class CompanyMerging extends Merging<Company, CompanyRef> {

    CompanyMerging(
            CompanyService companies,
            CompanyMergeService merges,
            TwinService twins,
            CompanyDialog dialogs,
            Directory directory,
            CurrentUser user) {
        super(
                new MergeKind<>(
                        merges,
                        companies::find,
                        Company::ref,
                        ref -> ref.names(Texts.language()),
                        "companies/",
                        (part, parameters) -> t("company.merge." + part, parameters),
                        (key, rows) -> t("company.merge.kept." + key, rows),
                        (label, company) ->
                                new CompanyPicker(label, companies).beside(company.id(), likely(twins, company)),
                        dialogs::form,
                        Set.of("nameEnFacts", "nameZhFacts", "aliases", "tags", "otherSectorIds", "otherPlaces")),
                directory,
                user);
    }

    private static List<Long> likely(TwinService twins, Company company) {
        var hint = twins.hint(
                Stream.concat(
                                Stream.of(company.getNameEn(), company.getNameZh()),
                                company.getAliases().stream().map(CompanyAlias::getText))
                        .filter(Objects::nonNull)
                        .toList(),
                Objects.requireNonNullElse(company.getUscc(), ""),
                Objects.requireNonNullElse(company.getEin(), ""),
                company.id());
        return Stream.concat(hint.certain().stream(), hint.likely().stream())
                .filter(twin -> !twin.archived())
                .map(CompanyTwin::id)
                .toList();
    }
}
