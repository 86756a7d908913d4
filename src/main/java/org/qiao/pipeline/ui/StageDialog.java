package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.RuleException;
import org.qiao.pipeline.LedgerEntry;
import org.qiao.pipeline.StageAnswers;
import org.qiao.pipeline.StageField;
import org.qiao.pipeline.StageRef;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;
import org.qiao.ui.Unsaved;

/** Asks for what a stage requires and the deal lacks, nothing else, and then lets the deal go on. */
class StageDialog extends Dialog {

    private final StageQuestions questions;
    private final LedgerForm amount;
    private final LedgerEntry entry = new LedgerEntry();
    private final Set<StageField> missing;
    private final Predicate<StageAnswers> move;

    /** @param move moves the deal with the answers; a rule that they break is shown at its field, and what it refuses otherwise keeps them */
    StageDialog(DealPickers pickers, long deal, StageRef stage, Set<StageField> missing, Predicate<StageAnswers> move) {
        this.missing = missing;
        this.move = move;
        questions = new StageQuestions(pickers, missing);
        amount = new LedgerForm(List.of(), pickers);
        setHeaderTitle(t("deal.requires.title", stage.name(Texts.language())));
        addClassName("record-dialog");
        add(new Paragraph(t("deal.requires.explain")), questions);
        amount.read(entry);
        if (missing.contains(StageField.AMOUNT)) {
            add(amount);
        }
        elsewhere(deal);
        var ok = new Button(t("deal.requires.move"), e -> submit());
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Unsaved(this, this::isTouched).cancel(), ok);
    }

    /** What has a tab of its own is told there. */
    private void elsewhere(long deal) {
        var list = new UnorderedList();
        list.addClassName("obstacles");
        for (var field : missing) {
            var tab = StageQuestions.elsewhere(field, missing);
            if (tab != null) {
                var link = new Anchor("deals/" + deal + "/" + tab, t(field));
                link.getElement().setAttribute("router-link", true);
                link.getElement().addEventListener("click", e -> close());
                list.add(new ListItem(link));
            }
        }
        if (list.getComponentCount() > 0) {
            add(new Paragraph(t("deal.requires.elsewhere")), list);
        }
    }

    private boolean isTouched() {
        return amount.isTouched() || questions.isTouched();
    }

    private void submit() {
        var complete = questions.isComplete() & (!missing.contains(StageField.AMOUNT) || isToldAmount());
        if (!complete) {
            return;
        }
        try {
            if (move.test(questions.answers(told()))) {
                close();
            }
        } catch (RuleException e) {
            if (!questions.reject(e.property(), t(e.key())) && !amount.reject(e.property(), t(e.key()))) {
                Toasts.problem(t(e.key()));
            }
        }
    }

    private boolean isToldAmount() {
        var written = amount.write(entry);
        var unsourced = missing.contains(StageField.SOURCE)
                && (entry.getSource() == null || entry.getSource().isBlank());
        if (unsourced) {
            amount.reject("source", t("ui.required"));
        }
        return written && !unsourced;
    }

    private @Nullable LedgerEntry told() {
        return missing.contains(StageField.AMOUNT) ? entry : null;
    }
}
