package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.CompanyService;
import org.qiao.pipeline.EntryRates;
import org.qiao.pipeline.LedgerFigures;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.ui.Texts;

/** What the fields about a deal pick from: investors, sectors, sites, events; and the figures beside amounts. */
@org.springframework.stereotype.Component
class DealPickers {

    private final CompanyService companies;
    private final Sectors sectors;
    private final Places places;
    private final EntryRates rates;
    private final LedgerFigures ledger;

    DealPickers(CompanyService companies, Sectors sectors, Places places, EntryRates rates, LedgerFigures ledger) {
        this.companies = companies;
        this.sectors = sectors;
        this.places = places;
        this.rates = rates;
        this.ledger = ledger;
    }

    Sectors sectors() {
        return sectors;
    }

    Places places() {
        return places;
    }

    /** What the amounts of a ledger entry are compared with. */
    EntryRates rates() {
        return rates;
    }

    LedgerFigures ledger() {
        return ledger;
    }

    /** A field for the event that an entry is credited to: one that was named before, or a new name. */
    ComboBox<String> event() {
        var field = new ComboBox<String>(t("ledger.event"));
        field.setHelperText(t("ledger.event.help"));
        field.setClearButtonVisible(true);
        field.setItemsPageable(
                (page, typed) -> ledger.events(typed, Math.toIntExact(page.getOffset()), page.getPageSize()));
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(e -> field.setValue(e.getDetail()));
        return field;
    }

    /** A picker of the investor by any of its names. */
    ComboBox<CompanyRef> company() {
        return company(t("deal.company"));
    }

    ComboBox<CompanyRef> company(String label) {
        var language = Texts.language();
        var picker = new ComboBox<CompanyRef>(label);
        picker.setClearButtonVisible(true);
        picker.setItemLabelGenerator(c -> c.name(language).isEmpty() ? t("deal.company.hidden") : c.name(language));
        picker.setItemsPageable((page, typed) ->
                companies.suggest(typed, language, Math.toIntExact(page.getOffset()), page.getPageSize()));
        return picker;
    }

    /** A link to the company's page, or the word that it is hidden; null where there is none. */
    @Nullable
    Component link(@Nullable Long id) {
        var company = company(id);
        if (company == null) {
            return null;
        }
        var name = company.name(Texts.language());
        if (name.isEmpty()) {
            return new Span(t("deal.company.hidden"));
        }
        var link = new Anchor("companies/" + company.id(), name);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** The company with the id; without a name where it is hidden, so that it stays what it was when the form is saved. */
    @Nullable
    CompanyRef company(@Nullable Long id) {
        return id == null ? null : companies.refs(List.of(id)).getOrDefault(id, new CompanyRef(id, null, null));
    }
}
