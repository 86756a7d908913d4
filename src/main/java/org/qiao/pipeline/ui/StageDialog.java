package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.CompanyRef;
import org.qiao.kernel.RuleException;
import org.qiao.pipeline.LedgerEntry;
import org.qiao.pipeline.StageAnswers;
import org.qiao.pipeline.StageField;
import org.qiao.pipeline.StageRef;
import org.qiao.reference.TermPicker;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;
import org.qiao.ui.Unsaved;

/** Asks for what a stage requires and the deal lacks, nothing else, and then lets the deal go on. */
class StageDialog extends Dialog {

    private final ComboBox<CompanyRef> company;
    private final ComboBox<Long> sector;
    private final ComboBox<Long> site;
    private final IntegerField jobs = new IntegerField(t("deal.jobs"));
    private final LedgerForm amount;
    private final LedgerEntry entry = new LedgerEntry();
    private final Set<StageField> missing;
    private final Consumer<StageAnswers> move;

    /** @param move moves the deal with the answers; a rule that they break is shown at its field */
    StageDialog(DealPickers pickers, StageRef stage, Set<StageField> missing, Consumer<StageAnswers> move) {
        var language = Texts.language();
        this.missing = missing;
        this.move = move;
        amount = new LedgerForm(List.of(), pickers);
        company = pickers.company();
        sector = TermPicker.ids(t("deal.sector"), pickers.sectors()::all, language);
        site = TermPicker.ids(t("deal.site"), pickers.places()::all, language);
        jobs.setMin(0);
        jobs.setMax(10_000_000);
        setHeaderTitle(t("deal.requires.title", stage.name(language)));
        addClassName("record-dialog");
        var form = new FormLayout();
        form.setAutoResponsive(true);
        form.setExpandFields(true);
        if (missing.contains(StageField.COMPANY)) {
            form.add(company);
        }
        if (missing.contains(StageField.SECTOR)) {
            form.add(sector);
        }
        if (missing.contains(StageField.SITE)) {
            form.add(site);
        }
        if (missing.contains(StageField.JOBS)) {
            form.add(jobs);
        }
        add(new Paragraph(t("deal.requires.explain")), form);
        amount.read(entry);
        if (missing.contains(StageField.AMOUNT)) {
            add(amount);
        }
        var ok = new Button(t("deal.requires.move"), e -> submit());
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Unsaved(this, this::isTouched).cancel(), ok);
    }

    private boolean isTouched() {
        return amount.isTouched() || !company.isEmpty() || !sector.isEmpty() || !site.isEmpty() || !jobs.isEmpty();
    }

    private void submit() {
        var complete = filled(company, StageField.COMPANY)
                & filled(sector, StageField.SECTOR)
                & filled(site, StageField.SITE)
                & filled(jobs, StageField.JOBS)
                & (!missing.contains(StageField.AMOUNT) || amount.write(entry));
        if (!complete) {
            return;
        }
        try {
            move.accept(new StageAnswers(
                    company.getOptionalValue().map(CompanyRef::id).orElse(null),
                    sector.getValue(),
                    site.getValue(),
                    jobs.getValue(),
                    told()));
            close();
        } catch (RuleException e) {
            if (!amount.reject(e.property(), t(e.key()))) {
                Toasts.problem(t(e.key()));
            }
        }
    }

    private @Nullable LedgerEntry told() {
        return missing.contains(StageField.AMOUNT) ? entry : null;
    }

    private <F extends com.vaadin.flow.component.HasValue<?, ?> & com.vaadin.flow.component.HasValidation>
            boolean filled(F field, StageField asked) {
        if (!missing.contains(asked)) {
            return true;
        }
        if (field.isEmpty()) {
            field.setInvalid(true);
            field.setErrorMessage(t("ui.required"));
        }
        return !field.isInvalid();
    }
}
