package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.CompanyRef;
import org.qiao.kernel.TypedDay.End;
import org.qiao.kernel.TypedLand;
import org.qiao.pipeline.DealType;
import org.qiao.pipeline.LedgerEntry;
import org.qiao.pipeline.NextStep;
import org.qiao.pipeline.PartyRole;
import org.qiao.pipeline.StageAnswers;
import org.qiao.pipeline.StageField;
import org.qiao.reference.TermPicker;
import org.qiao.ui.DayPicker;
import org.qiao.ui.LandField;
import org.qiao.ui.Texts;

/** A field for each thing that a stage asks for and that can be told in place; all of them have to be filled. */
class StageQuestions extends FormLayout {

    /** The tab of the deal's page where the rest is told. */
    private static final Map<StageField, String> ELSEWHERE = Map.of(
            StageField.SOURCE, "money",
            StageField.TEAM, "parties",
            StageField.CHOSEN_SITE, "sites",
            StageField.DOCUMENT, "files");

    /** A field and the property that its answer goes to. */
    private record Asked(String property, HasValue<?, ?> field) {

        void mark(String message) {
            var shown = (HasValidation) field;
            shown.setInvalid(true);
            shown.setErrorMessage(message);
        }
    }

    private final List<Asked> asked = new ArrayList<>();
    private final ComboBox<CompanyRef> company;
    private final Select<DealType> type = new Select<>();
    private final ComboBox<Long> sector;
    private final ComboBox<Long> site;
    private final IntegerField jobs = new IntegerField(t("deal.jobs"));
    private final LandField land = new LandField(t("deal.land"));
    private final DayPicker expected = new DayPicker(t("deal.expected")).vague(End.LAST);
    private final TextField step = new TextField(t("stage.next"));
    private final DayPicker due = new DayPicker(t("stage.next.due"));
    private final Map<PartyRole, ComboBox<CompanyRef>> parties = new EnumMap<>(PartyRole.class);

    StageQuestions(DealPickers pickers, Set<StageField> missing) {
        var language = Texts.language();
        company = pickers.company();
        sector = TermPicker.ids(t("deal.sector"), pickers.sectors()::all, language);
        site = TermPicker.ids(t("deal.site"), pickers.places()::all, language);
        type.setLabel(t("deal.type"));
        type.setItems(DealType.values());
        type.setItemLabelGenerator(Texts::t);
        jobs.setMin(0);
        jobs.setMax(10_000_000);
        step.setMaxLength(500);
        setAutoResponsive(true);
        setExpandFields(true);
        missing.forEach(field -> ask(field, pickers));
    }

    private void ask(StageField field, DealPickers pickers) {
        var role = field.party();
        if (role != null) {
            ask("companyId", parties.computeIfAbsent(role, r -> pickers.company(t(r))));
            return;
        }
        switch (field) {
            case COMPANY -> ask("terms.companyId", company);
            case TYPE -> ask("type", type);
            case SECTOR -> ask("sectorId", sector);
            case SITE -> ask("siteId", site);
            case JOBS -> ask("jobs", jobs);
            case LAND -> ask("land", land);
            case EXPECTED -> ask("expectedOn", expected);
            case NEXT_STEP -> {
                ask("title", step);
                ask("dueOn", due);
            }
            default -> {
                // Told by the ledger's form below, or on the deal's page.
            }
        }
    }

    private void ask(String property, Component field) {
        asked.add(new Asked(property, (HasValue<?, ?>) field));
        add(field);
    }

    /** The tab where the thing is told that cannot be told here; null where it can. */
    static @Nullable String elsewhere(StageField field, Set<StageField> missing) {
        return field == StageField.SOURCE && missing.contains(StageField.AMOUNT) ? null : ELSEWHERE.get(field);
    }

    boolean isTouched() {
        return asked.stream().anyMatch(question -> !question.field().isEmpty());
    }

    /** Marks what is still empty. */
    boolean isComplete() {
        asked.stream()
                .filter(question -> question.field().isEmpty())
                .forEach(question -> question.mark(t("ui.required")));
        var fault = TypedLand.read(land.getValue()).fault();
        if (fault != null) {
            land.setInvalid(true);
            land.setErrorMessage(t(fault));
        }
        return asked.stream().noneMatch(question -> ((HasValidation) question.field()).isInvalid());
    }

    StageAnswers answers(@Nullable LedgerEntry amount) {
        var companies = new EnumMap<PartyRole, Long>(PartyRole.class);
        parties.forEach((role, picker) -> companies.put(role, picker.getValue().id()));
        return new StageAnswers(
                        company.getOptionalValue().map(CompanyRef::id).orElse(null),
                        sector.getValue(),
                        site.getValue(),
                        jobs.getValue(),
                        amount)
                .with(new StageAnswers.More(
                        type.getValue(),
                        TypedLand.read(land.getValue()).land(),
                        expected.getValue(),
                        companies,
                        step.isEmpty() ? null : new NextStep(step.getValue(), due.getValue())));
    }

    /** Shows at the field what is wrong with it. @return whether there is one */
    boolean reject(@Nullable String property, String message) {
        var named = asked.stream()
                .filter(question -> question.property().equals(property))
                .toList();
        named.forEach(question -> question.mark(message));
        return !named.isEmpty();
    }
}
