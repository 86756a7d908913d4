package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.Company;
import org.qiao.companies.CompanyMergeService;
import org.qiao.companies.CompanyService;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.ui.FieldChoices;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Merges another company into this one: which other, and which value stays for each field in which the two differ. */
class MergeDialog extends Dialog {

    /** Both companies' are kept, so there is nothing to choose. */
    private static final Set<String> KEPT = Set.of("aliases", "tags");

    private final long winnerId;
    private final CompanyService companies;
    private final CompanyMergeService merges;
    private final Supplier<CompanyForm> forms;
    private final Consumer<Long> merged;
    private final CompanyPicker picker;
    private final Div choice = new Div();
    private final Button ok = new Button(t("company.merge.do"), e -> merge());
    private @Nullable Two two;

    /** The two companies as they are shown. */
    private record Two(Company winner, Company loser, CompanyForm form, FieldChoices choices) {}

    /** @param merged receives the number of the merge */
    MergeDialog(
            long winnerId,
            CompanyService companies,
            CompanyMergeService merges,
            Supplier<CompanyForm> forms,
            Consumer<Long> merged) {
        this.winnerId = winnerId;
        this.companies = companies;
        this.merges = merges;
        this.forms = forms;
        this.merged = merged;
        setHeaderTitle(t("company.merge"));
        addClassNames("record-dialog", "merge-dialog");
        setCloseOnOutsideClick(false);
        picker = new CompanyPicker(t("company.merge.other"), companies);
        picker.setWidthFull();
        picker.addValueChangeListener(
                e -> show(e.getValue() == null ? null : e.getValue().id()));
        add(new Paragraph(t("company.merge.explain")), picker, choice);
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ok.setEnabled(false);
        getFooter().add(new Button(t("ui.cancel"), e -> close()), ok);
    }

    /** Opens with the other company chosen already. */
    void open(long loserId) {
        open();
        picker.setValue(companies.find(loserId).ref());
    }

    private void show(@Nullable Long loserId) {
        choice.removeAll();
        two = null;
        picker.setInvalid(loserId != null && loserId == winnerId);
        picker.setErrorMessage(t("company.merge.itself"));
        if (loserId != null && loserId != winnerId) {
            compare(companies.find(winnerId), companies.find(loserId));
        }
        ok.setEnabled(two != null);
    }

    private void compare(Company winner, Company loser) {
        var language = Texts.language();
        var one = forms.get();
        var other = forms.get();
        one.read(winner);
        other.read(loser);
        var choices = new FieldChoices(
                one,
                other,
                new FieldChoices.Names(
                        value -> t("company.merge.this", value), value -> t("company.merge.that", value)),
                KEPT,
                // What one company had open to both desks, the other need not have.
                property -> one.isEmpty(property) && !property.equals("shared"));
        var sides = new Div(
                new Span(t("company.merge.stays", winner.name(language))),
                new Span(t("company.merge.goes", loser.name(language))));
        sides.addClassName("merge-sides");
        choice.add(sides, choices);
        two = new Two(winner, loser, one, choices);
    }

    private void merge() {
        var both = two;
        if (both == null || !isOpened()) {
            return;
        }
        both.choices().copyChosen();
        if (!both.form().write(both.winner())) {
            Toasts.problem(t("company.merge.wrong"));
            return;
        }
        try {
            var id = merges.merge(both.winner(), both.loser().id(), both.loser().getVersion());
            close();
            merged.accept(id);
        } catch (ConcurrencyFailureException e) {
            Toasts.problem(t("company.merge.changed"));
            show(both.loser().id());
        } catch (RuleException e) {
            Toasts.problem(t(e.key()));
        } catch (AccessDeniedException | RecordNotFoundException e) {
            Toasts.problem(t("ui.denied"));
        }
    }
}
