package org.qiao.companies.ui;

import org.qiao.companies.CompanyRef;
import org.qiao.companies.CompanyService;
import org.qiao.ui.Texts;

/** Picks a company by any of its names. */
class CompanyPicker extends RecordPicker<CompanyRef> {

    CompanyPicker(String label, CompanyService companies) {
        super(
                label,
                new Kind<>(
                        companies::suggest,
                        CompanyRef::id,
                        ref -> ref.names(Texts.language()),
                        companies::refs,
                        id -> new CompanyRef(id, null, null)));
    }
}
