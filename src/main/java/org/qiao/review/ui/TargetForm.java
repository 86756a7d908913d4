package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import org.qiao.access.Directory;
import org.qiao.review.Target;
import org.qiao.ui.AmountField;
import org.qiao.ui.CurrencyPicker;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;

/** The fields of a target. */
class TargetForm extends RecordForm<Target> {

    TargetForm(Directory directory) {
        super(Target.class);
        var language = Texts.language();
        var office = new Select<Long>();
        office.setLabel(t("deal.office"));
        office.setItems(
                directory.offices().stream().map(Directory.OfficeRef::id).toList());
        office.setItemLabelGenerator(id -> id == null
                ? ""
                : directory.office(id).map(o -> o.name(language)).orElse(""));
        field(office, "officeId", binder().forField(office).asRequired(t("ui.required")));
        var year = new IntegerField(t("target.year"));
        field(year, "year", binder().forField(year).asRequired(t("ui.required")));
        var quarter = new Select<Integer>();
        quarter.setLabel(t("target.quarter"));
        quarter.setItems(1, 2, 3, 4);
        quarter.setEmptySelectionAllowed(true);
        quarter.setEmptySelectionCaption(t("target.quarter.none"));
        quarter.setItemLabelGenerator(n -> n == null ? t("target.quarter.none") : t("target.quarter.of", n));
        field(quarter, "quarter");
        field(new IntegerField(t("target.projects")), "projects");
        var currency = new CurrencyPicker(t("deal.currency"));
        var amount = new AmountField(t("target.amount"));
        amount.setCurrencyField(currency);
        field(amount, "amount", binder().forField(amount).withConverter(new AmountField.Typed()));
        field(currency, "currency");
    }
}
