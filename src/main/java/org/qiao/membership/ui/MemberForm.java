package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.CompanyService;
import org.qiao.membership.Membership;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;

/** Which company becomes a member. */
class MemberForm extends RecordForm<Membership> {

    private final ComboBox<CompanyRef> company = new ComboBox<>(t("membership.company"));
    private final CompanyService companies;

    MemberForm(CompanyService companies) {
        super(Membership.class);
        this.companies = companies;
        var language = Texts.language();
        company.setItemLabelGenerator(c -> c.name(language));
        company.setItemsPageable((page, typed) ->
                companies.suggest(typed, language, Math.toIntExact(page.getOffset()), page.getPageSize()));
        wide(field(
                company,
                "companyId",
                binder().forField(company)
                        .asRequired(t("ui.required"))
                        .withConverter(ref -> ref == null ? null : ref.id(), this::company)));
    }

    /** Tells of each company that is chosen; null when none is any more. */
    void onChoice(Consumer<@Nullable Long> chosen) {
        company.addValueChangeListener(
                e -> chosen.accept(e.getValue() == null ? null : e.getValue().id()));
    }

    private @Nullable CompanyRef company(@Nullable Long id) {
        return id == null ? null : companies.refs(List.of(id)).get(id);
    }
}
