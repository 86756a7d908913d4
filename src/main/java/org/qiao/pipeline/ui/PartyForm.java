package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import org.qiao.pipeline.DealParty;
import org.qiao.pipeline.PartyRole;
import org.qiao.ui.RecordForm;

/** Which company takes part in a deal, and as what. */
class PartyForm extends RecordForm<DealParty> {

    PartyForm(DealPickers pickers) {
        super(DealParty.class);
        var company = pickers.company(t("party.company"));
        field(
                company,
                "companyId",
                binder().forField(company)
                        .asRequired(t("ui.required"))
                        .withConverter(ref -> ref == null ? null : ref.id(), pickers::company));
        var role = choice("party.role", PartyRole.values());
        field(role, "role", binder().forField(role).asRequired(t("ui.required")));
        wide(line("note", "party.note"));
    }
}
