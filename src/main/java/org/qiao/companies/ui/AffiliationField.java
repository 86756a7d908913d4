package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.Affiliation;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.CompanyService;
import org.qiao.kernel.Language;
import org.qiao.kernel.TypedDay.End;
import org.qiao.ui.DayPicker;
import org.qiao.ui.FieldChoices;
import org.qiao.ui.Texts;

/** A person's roles: any number of lines of company and title. A line without a company is left out. */
class AffiliationField extends CustomField<List<Affiliation>> implements FieldChoices.InWords {

    private final CompanyService companies;
    private final Div lines = new Div();
    private final List<Line> present = new ArrayList<>();
    /** Roles at companies that this viewer cannot see stay as they are. */
    private final List<Affiliation> hidden = new ArrayList<>();

    AffiliationField(CompanyService companies) {
        super(List.of());
        this.companies = companies;
        lines.addClassName("affiliations");
        var more = new Button(t("person.role.add"), VaadinIcon.PLUS.create(), e -> addLine(null, null));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        add(lines, more);
    }

    @Override
    protected List<Affiliation> generateModelValue() {
        var roles = new ArrayList<Affiliation>(hidden);
        for (var line : present) {
            var company = line.company.getValue();
            if (company != null) {
                roles.add(new Affiliation(company.id(), blankToNull(line.titleEn), blankToNull(line.titleZh))
                        .during(line.from.getValue(), line.to.getValue()));
            }
        }
        return roles;
    }

    /** Roles at companies that this viewer cannot see are left out. */
    @Override
    public String inWords() {
        var language = Texts.language();
        var refs =
                companies.refs(getValue().stream().map(Affiliation::companyId).toList());
        var words = getValue().stream()
                .flatMap(role -> Stream.ofNullable(refs.get(role.companyId()))
                        .map(company -> Stream.of(
                                        Stream.of(company.names(language)),
                                        Stream.ofNullable(language.choose(role.getTitleEn(), role.getTitleZh())),
                                        NameDays.words(role.getValidFrom(), role.getValidTo()))
                                .flatMap(part -> part)
                                .collect(Collectors.joining(" · "))))
                .collect(Collectors.joining(t("ui.and")));
        return words.isEmpty() ? "—" : words;
    }

    private static @Nullable String blankToNull(TextField field) {
        return field.isEmpty() ? null : field.getValue();
    }

    @Override
    protected void setPresentationValue(List<Affiliation> roles) {
        present.clear();
        hidden.clear();
        lines.removeAll();
        Map<Long, CompanyRef> refs =
                companies.refs(roles.stream().map(Affiliation::companyId).toList());
        for (var role : roles) {
            var company = refs.get(role.companyId());
            if (company == null) {
                hidden.add(role);
            } else {
                addLine(company, role);
            }
        }
        if (present.isEmpty()) {
            addLine(null, null);
        }
    }

    private void addLine(@Nullable CompanyRef company, @Nullable Affiliation role) {
        var line = new Line(company, role);
        present.add(line);
        lines.add(line);
    }

    private final class Line extends Div {
        private final ComboBox<CompanyRef> company = new ComboBox<>();
        private final TextField titleEn = new TextField();
        private final TextField titleZh = new TextField();
        private final DayPicker from = new DayPicker("").vague(End.FIRST);
        private final DayPicker to = new DayPicker("").vague(End.LAST);

        Line(@Nullable CompanyRef at, @Nullable Affiliation role) {
            addClassName("affiliation");
            var language = Texts.language();
            company.setItems(query ->
                    companies
                            .suggest(query.getFilter().orElse(""), language, query.getOffset(), query.getLimit())
                            .stream());
            company.setItemLabelGenerator(ref -> ref.names(language));
            company.setPlaceholder(t("company.name"));
            company.setAriaLabel(t("company.name"));
            company.setValue(at);
            titleEn.setPlaceholder(t("person.title.en"));
            titleEn.setAriaLabel(t("person.title.en"));
            titleZh.setPlaceholder(t("person.title.zh"));
            titleZh.setAriaLabel(t("person.title.zh"));
            day(from, t("person.role.since"));
            day(to, t("person.role.until"));
            if (role != null) {
                titleEn.setValue(role.getTitleEn() == null ? "" : role.getTitleEn());
                titleZh.setValue(role.getTitleZh() == null ? "" : role.getTitleZh());
                from.setValue(role.getValidFrom());
                to.setValue(role.getValidTo());
            }
            var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), e -> {
                present.remove(this);
                lines.remove(this);
                updateValue();
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(t("person.role.remove"));
            if (language == Language.ZH) {
                add(company, remove, titleZh, titleEn, from, to);
            } else {
                add(company, remove, titleEn, titleZh, from, to);
            }
        }

        private void day(DayPicker day, String label) {
            day.setPlaceholder(label);
            day.setAriaLabel(label);
            day.setClearButtonVisible(true);
            day.onTyped(AffiliationField.this::updateValue);
        }
    }
}
