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
import org.qiao.companies.RecordMerges;
import org.qiao.ui.RecordForm;
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
        super(new Kind(companies, merges, dialogs), directory, user);
    }

    private record Kind(CompanyService companies, CompanyMergeService service, CompanyDialog dialogs)
            implements MergeKind<Company, CompanyRef> {

        @Override
        public RecordMerges<Company, CompanyRef> merges() {
            return service;
        }

        @Override
        public Company find(long id) {
            return companies.find(id);
        }

        @Override
        public String name(Company company) {
            return company.name(Texts.language());
        }

        @Override
        public String nameOf(CompanyRef ref) {
            return ref.name(Texts.language());
        }

        @Override
        public String address() {
            return "companies/";
        }

        @Override
        public String text(String part, Object... parameters) {
            return t("company.merge." + part, parameters);
        }

        @Override
        public String kept(String key, int rows) {
            return t("company.merge.kept." + key, rows);
        }

        @Override
        public RecordPicker<CompanyRef> picker(String label) {
            return new CompanyPicker(label, companies);
        }

        @Override
        public RecordForm<Company> form() {
            return dialogs.form();
        }

        @Override
        public Set<String> union() {
            return Set.of("aliases", "tags");
        }
    }
}
