package org.qiao.siting.ui;

import static org.qiao.ui.Texts.t;

import org.qiao.reference.Places;
import org.qiao.reference.TermPicker;
import org.qiao.siting.PriceBasis;
import org.qiao.siting.Site;
import org.qiao.siting.SiteStatus;
import org.qiao.ui.AmountField;
import org.qiao.ui.CurrencyPicker;
import org.qiao.ui.DayPicker;
import org.qiao.ui.LandField;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;

/** A candidate site: where it is, what it offers, and until when. */
class SiteForm extends RecordForm<Site> {

    SiteForm(Places places) {
        super(Site.class);
        field(TermPicker.ids(t("site.place"), places::all, Texts.language()), "placeId");
        line("park", "site.park");
        line("name", "site.name").setHelperText(t("site.name.help"));
        var status = choice("site.status", SiteStatus.values());
        status.setHelperText(t("site.status.help"));
        field(status, "status");
        var land = new LandField(t("site.land"));
        field(land, "land", binder().forField(land).withConverter(new LandField.Typed()));
        field(new DayPicker(t("site.until")).recent(), "offerUntil");
        var amount = new AmountField(t("site.price"));
        var currency = new CurrencyPicker(t("site.currency"));
        amount.setCurrencyField(currency);
        field(amount, "priceAmount", binder().forField(amount).withConverter(new AmountField.Typed()));
        field(currency, "priceCurrency");
        var basis = choice("site.price.basis", PriceBasis.values());
        basis.setEmptySelectionAllowed(true);
        field(basis, "priceBasis");
        lines("note", "site.note");
    }
}
