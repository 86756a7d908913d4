package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Directory;
import org.qiao.kernel.Qualifier;
import org.qiao.kernel.TypedDay.End;
import org.qiao.pipeline.DealDetails;
import org.qiao.pipeline.DealType;
import org.qiao.pipeline.Direction;
import org.qiao.pipeline.LedgerEntry;
import org.qiao.pipeline.PipelineRef;
import org.qiao.reference.TermPicker;
import org.qiao.ui.AmountField;
import org.qiao.ui.CurrencyPicker;
import org.qiao.ui.DayPicker;
import org.qiao.ui.LandField;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;

/** The fields of a deal and its terms. Its money is in the ledger, its stage is changed by moving it. */
class DealForm extends RecordForm<DealDetails> {

    private final LedgerEntry first;
    private final AmountQuestion question;

    /**
     * @param starts the pipelines that a new deal may start in; empty for a deal that stands in one
     * @param first takes what is known of a new deal's money
     * @param confidential whether it has a code name
     */
    DealForm(
            DealPickers pickers,
            Directory directory,
            List<PipelineRef> starts,
            LedgerEntry first,
            boolean confidential) {
        super(DealDetails.class);
        this.first = first;
        this.question = new AmountQuestion(pickers.rates(), List.of());
        var language = Texts.language();
        if (confidential) {
            line("deal.codeName", "deal.codename");
        }
        viewersFirst(() -> line("terms.titleEn", "deal.title.en"), () -> line("terms.titleZh", "deal.title.zh"));
        var company = pickers.company();
        field(
                company,
                "terms.companyId",
                binder().forField(company).withConverter(ref -> ref == null ? null : ref.id(), pickers::company));
        var direction = choice("deal.direction", Direction.values());
        if (!starts.isEmpty()) {
            follow(start(starts), direction, starts);
        }
        field(direction, "deal.direction");
        field(choice("deal.type", DealType.values()), "deal.type");
        field(TermPicker.ids(t("deal.sector"), pickers.sectors()::all, language), "deal.sectorId");
        field(TermPicker.many(t("deal.sector.others"), pickers.sectors()::all, language), "deal.otherSectorIds");
        field(TermPicker.ids(t("deal.site"), pickers.places()::all, language), "deal.siteId");
        field(new IntegerField(t("deal.jobs")), "deal.jobs");
        var land = new LandField(t("deal.land"));
        field(land, "deal.land", binder().forField(land).withConverter(new LandField.Typed()));
        field(new DayPicker(t("deal.expected")).vague(End.LAST).recent(), "deal.expectedOn");
        if (!starts.isEmpty()) {
            money(first);
        }

        var owner = new ComboBox<Long>(t("deal.owner"));
        var colleagues = directory.colleagues();
        owner.setItems(colleagues.values().stream()
                .filter(c -> !c.disabled())
                .map(Directory.Colleague::id)
                .toList());
        owner.setItemLabelGenerator(id -> {
            var colleague = colleagues.get(id);
            return colleague == null ? "" : colleague.name(language);
        });
        field(owner, "deal.ownerId", binder().forField(owner).asRequired(t("ui.required")));

        var office = new Select<Long>();
        office.setLabel(t("deal.office"));
        var offices = directory.offices();
        office.setItems(offices.stream().map(Directory.OfficeRef::id).toList());
        office.setItemLabelGenerator(id -> offices.stream()
                .filter(o -> id != null && o.id() == id)
                .findFirst()
                .map(o -> o.name(language))
                .orElse(""));
        field(office, "deal.officeId", binder().forField(office).asRequired(t("ui.required")));
        field(new Checkbox(t("ui.shared")), "deal.shared");
        viewersFirst(() -> lines("terms.noteEn", "deal.note.en"), () -> lines("terms.noteZh", "deal.note.zh"));
    }

    @Override
    protected void confirm(Runnable store) {
        question.confirm(first, words -> reject("amount", words), store);
    }

    private Select<Long> start(List<PipelineRef> starts) {
        var pipeline = new Select<Long>();
        pipeline.setLabel(t("deal.pipeline"));
        pipeline.setItems(starts.stream().map(p -> p.stages().getFirst().id()).toList());
        pipeline.setItemLabelGenerator(id -> starts.stream()
                .filter(p -> id != null && p.stages().getFirst().id() == id)
                .findFirst()
                .map(p -> p.name(Texts.language()))
                .orElse(""));
        return field(pipeline, "deal.stageId", binder().forField(pipeline).asRequired(t("ui.required")));
    }

    private void money(LedgerEntry first) {
        var amount = new AmountField(t("deal.first.amount"));
        var currency = new CurrencyPicker(t("ledger.currency"));
        var qualifier = choice("ledger.qualifier", Qualifier.values());
        amount.setHelp(t("deal.first.help"));
        amount.setCurrencyField(currency);
        amount.setQualifierField(qualifier);
        field(
                amount,
                "amount",
                binder().forField(amount).withConverter(new AmountField.Typed()),
                deal -> first.getAmount(),
                (deal, value) -> first.setAmount(value));
        field(
                currency,
                "currency",
                binder().forField(currency).withValidator(code -> code != null || amount.isEmpty(), t("ui.required")),
                deal -> first.getCurrency(),
                (deal, value) -> first.setCurrency(value));
        field(qualifier, "qualifier", deal -> first.getQualifier(), (deal, value) -> first.setQualifier(value));
    }

    /** Another direction has another pipeline, unless somebody picked one that is not the direction's. */
    private static void follow(Select<Long> pipeline, Select<Direction> direction, List<PipelineRef> starts) {
        direction.addValueChangeListener(e -> {
            var left = first(starts, e.getOldValue());
            var next = first(starts, e.getValue());
            if (next != null && (pipeline.isEmpty() || pipeline.getValue().equals(left))) {
                pipeline.setValue(next);
            }
        });
    }

    private static @Nullable Long first(List<PipelineRef> starts, @Nullable Direction direction) {
        return starts.stream()
                .filter(p -> direction != null && p.code().equals(direction.pipelineCode()))
                .map(p -> p.stages().getFirst().id())
                .findFirst()
                .orElse(null);
    }
}
