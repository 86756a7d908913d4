package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;
import org.qiao.access.OwnedRow;
import org.qiao.companies.CompanyKind;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.ui.FieldChoices;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Toasts;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Merges another record into this one: which other, and which value stays for each field in which the two differ. */
class MergeDialog<T extends OwnedRow, R> extends Dialog {

    private final transient MergeKind<T, R> kind;
    private final Merged merged;
    private final Paragraph explanation = new Paragraph();
    private final Div other = new Div();
    private final Div choice = new Div();
    private final Button ok = new Button(t("company.merge.do"), e -> merge());
    private long winnerId;
    private RecordPicker<R> picker;
    private @Nullable Two<T> two;

    /** The two records as they are shown. */
    private record Two<T>(T winner, T loser, RecordForm<T> form, FieldChoices choices) {}

    /** What was done. */
    interface Merged {

        /** @param merge by which it can be undone */
        void tell(long merge, long winner);
    }

    /** @param winnerId the record that stays, unless the two are swapped */
    MergeDialog(long winnerId, MergeKind<T, R> kind, Merged merged) {
        this.winnerId = winnerId;
        this.kind = kind;
        this.merged = merged;
        setHeaderTitle(kind.text().of("title"));
        addClassNames("record-dialog", "merge-dialog");
        setCloseOnOutsideClick(false);
        picker = askForOther();
        add(explanation, other, choice);
        addOpenedChangeListener(e -> {
            if (e.isOpened()) {
                picker.focus();
            }
        });
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ok.setEnabled(false);
        getFooter().add(new Button(t("ui.cancel"), e -> close()), ok);
    }

    private RecordPicker<R> askForOther() {
        var winner = kind.find().apply(winnerId);
        var asked = kind.picker().apply(kind.text().of("other"), winner);
        asked.setWidthFull();
        asked.addValueChangeListener(e -> show(asked.picked()));
        explanation.setText(kind.text().of("explain", kind.nameOf(winner)));
        other.removeAll();
        other.add(asked);
        return asked;
    }

    /** The other one stays instead. */
    private void swap(long loserId) {
        var before = winnerId;
        winnerId = loserId;
        picker = askForOther();
        picker.pick(before);
        picker.focus();
    }

    /** Opens with the other record chosen already. */
    void open(long loserId) {
        open();
        picker.pick(loserId);
    }

    private void show(@Nullable Long loserId) {
        choice.removeAll();
        two = null;
        if (loserId == null) {
            tell("");
        } else if (loserId == winnerId) {
            tell(kind.text().of("itself"));
        } else {
            choose(kind.find().apply(winnerId), loserId);
        }
        ok.setEnabled(two != null);
    }

    private void choose(T winner, long loserId) {
        var loser = kind.find().apply(loserId);
        if (kind.merges().mayMerge(loser)) {
            tell("");
            compare(winner, loser);
        } else {
            tell(kind.text().of("denied"));
        }
    }

    private void tell(String mistake) {
        picker.setInvalid(!mistake.isEmpty());
        picker.setErrorMessage(mistake);
    }

    private void compare(T winner, T loser) {
        var one = kind.form().get();
        var other = kind.form().get();
        one.read(winner);
        other.read(loser);
        var choices = new FieldChoices(
                one,
                other,
                new FieldChoices.Names(
                        value -> kind.text().of("this", value),
                        value -> kind.text().of("that", value)),
                kind.union(),
                property -> isOthers(property, one, other));
        var swap = new Button(t("company.merge.swap"), VaadinIcon.EXCHANGE.create(), e -> swap(loser.id()));
        swap.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var sides = new Div(
                new Span(t("company.merge.stays", kind.nameOf(winner))),
                new Span(t("company.merge.goes", kind.nameOf(loser))),
                swap);
        sides.addClassName("merge-sides");
        choice.add(sides);
        if (!kind.merges().areAlike(winner, loser)) {
            var warning = new Paragraph(kind.text().of("unlike"));
            warning.addClassName("merge-unlike");
            warning.getElement().setAttribute("role", "alert");
            choice.add(warning);
        }
        choice.add(choices);
        two = new Two<>(winner, loser, one, choices);
    }

    /** What one record had open to both desks, the other need not have; who is a member is one under the other name too. */
    private static boolean isOthers(String property, RecordForm<?> one, RecordForm<?> other) {
        return one.isEmpty(property) && !property.equals("shared")
                || other.field(property).getValue() == CompanyKind.MEMBER;
    }

    private void merge() {
        var both = two;
        if (both == null || !isOpened()) {
            return;
        }
        both.choices().copyChosen();
        if (!both.form().write(both.winner())) {
            Toasts.problem(kind.text().of("wrong"));
            return;
        }
        try {
            var id = kind.merges()
                    .merge(both.winner(), both.loser().id(), both.loser().getVersion());
            close();
            merged.tell(id, both.winner().id());
        } catch (ConcurrencyFailureException e) {
            Toasts.problem(kind.text().of("changed"));
            show(both.loser().id());
        } catch (RuleException e) {
            Toasts.problem(t(e.key()));
        } catch (AccessDeniedException | RecordNotFoundException e) {
            Toasts.problem(t("ui.denied"));
        }
    }
}
