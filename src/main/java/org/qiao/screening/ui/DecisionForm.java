package org.qiao.screening.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import org.qiao.kernel.RuleException;
import org.qiao.screening.MatchDetails;
import org.qiao.screening.MatchService;
import org.qiao.screening.MatchStatus;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;
import org.springframework.dao.OptimisticLockingFailureException;

/** Compliance's decision with its note. What is wrong is said at its field, and what was typed stays. */
class DecisionForm extends Div {

    private final RadioButtonGroup<MatchStatus> decision = new RadioButtonGroup<>(t("screening.decision"));
    private final TextArea note = new TextArea(t("screening.note"));
    private final MatchService matches;
    private final MatchDetails details;
    private final Runnable decided;

    DecisionForm(MatchService matches, MatchDetails details, Runnable decided) {
        this.matches = matches;
        this.details = details;
        this.decided = decided;
        addClassName("screening-decision");
        decision.setItems(MatchStatus.NOT_THE_SAME, MatchStatus.TRUE_MATCH, MatchStatus.MORE_NEEDED);
        decision.setItemLabelGenerator(Texts::t);
        decision.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        var status = details.row().status();
        decision.setValue(status == MatchStatus.OPEN ? null : status);
        note.setHelperText(t("screening.note.help"));
        note.setValue(Objects.requireNonNullElse(details.note(), ""));
        note.setWidthFull();
        note.setRequiredIndicatorVisible(true);
        var save = new Button(t(status == MatchStatus.OPEN ? "screening.decide" : "screening.revise"), e -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H2(t("screening.decision.title")), decision, note, save, new Paragraph(t("screening.counsel")));
    }

    private void save() {
        decision.setInvalid(false);
        note.setInvalid(false);
        try {
            matches.decide(details.row().id(), details.version(), decision.getValue(), note.getValue());
            Toasts.done(t("screening.saved"));
            decided.run();
        } catch (RuleException wrong) {
            if ("status".equals(wrong.property())) {
                decision.setErrorMessage(t(wrong.key()));
                decision.setInvalid(true);
            } else {
                note.setErrorMessage(t(wrong.key()));
                note.setInvalid(true);
                note.focus();
            }
        } catch (OptimisticLockingFailureException changed) {
            Toasts.problem(t("screening.changed.meanwhile"));
        }
    }
}
