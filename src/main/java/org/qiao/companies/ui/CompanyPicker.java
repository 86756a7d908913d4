package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.CompanyService;
import org.qiao.ui.Texts;

/** Picks a company by any of its names. One that the viewer cannot see shows as restricted and stays. */
class CompanyPicker extends ComboBox<CompanyRef> {

    private final transient CompanyService companies;

    CompanyPicker(String label, CompanyService companies) {
        super(label);
        this.companies = companies;
        var language = Texts.language();
        setClearButtonVisible(true);
        setItems(query ->
                companies
                        .suggest(query.getFilter().orElse(""), language, query.getOffset(), query.getLimit())
                        .stream());
        setItemLabelGenerator(ref -> name(ref));
    }

    private static String name(CompanyRef ref) {
        var name = ref.name(Texts.language());
        return name.isEmpty() ? t("company.restricted") : name;
    }

    /** Between the company and its id. */
    Converter<@Nullable CompanyRef, @Nullable Long> byId() {
        return new Converter<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public Result<@Nullable Long> convertToModel(@Nullable CompanyRef ref, ValueContext context) {
                return Result.ok(ref == null ? null : ref.id());
            }

            @Override
            public @Nullable CompanyRef convertToPresentation(@Nullable Long id, ValueContext context) {
                return id == null ? null : companies.refs(List.of(id)).getOrDefault(id, new CompanyRef(id, null, null));
            }
        };
    }
}
