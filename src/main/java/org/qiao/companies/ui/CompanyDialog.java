package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Consumer;
import org.qiao.access.Directory;
import org.qiao.companies.Company;
import org.qiao.companies.CompanyService;
import org.qiao.companies.TwinService;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.ui.RecordDialog;
import org.qiao.ui.Toasts;

/** Opens the company form for a new or an existing company. */
@SpringComponent
class CompanyDialog {

    private final CompanyService companies;
    private final Tags tags;
    private final TwinService twins;
    private final Places places;
    private final Sectors sectors;
    private final Directory directory;

    CompanyDialog(
            CompanyService companies,
            Tags tags,
            TwinService twins,
            Places places,
            Sectors sectors,
            Directory directory) {
        this.tags = tags;
        this.companies = companies;
        this.twins = twins;
        this.places = places;
        this.sectors = sectors;
        this.directory = directory;
    }

    void create(Consumer<Company> saved) {
        open(t("companies.new"), companies.create(), saved);
    }

    void edit(long id, Consumer<Company> saved) {
        open(t("company.edit"), companies.find(id), saved);
    }

    /** The fields of a company, empty. */
    CompanyForm form() {
        return new CompanyForm(
                companies, tags, new CompanyTwinHint(twins, places, directory), places, sectors, directory);
    }

    private void open(String title, Company company, Consumer<Company> saved) {
        new RecordDialog<>(title, this::form, company, companies::save, () -> companies.find(company.id()), stored -> {
                    Toasts.done(t("ui.saved"));
                    saved.accept(stored);
                })
                .open();
    }
}
