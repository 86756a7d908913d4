package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.Affiliation;
import org.qiao.companies.CompanyService;
import org.qiao.companies.PersonMoves;
import org.qiao.companies.PersonMoves.Move;
import org.qiao.kernel.RuleException;
import org.qiao.ui.DayPicker;
import org.qiao.ui.Toasts;
import org.qiao.ui.Unsaved;

/** A person has left one company for another: asks where to, as what, and since when. */
class MoveDialog extends Dialog {

    private final CompanyPicker company;
    private final TextField titleEn = new TextField(t("person.title.en"));
    private final TextField titleZh = new TextField(t("person.title.zh"));
    private final DayPicker day = new DayPicker(t("person.move.day")).gone();

    MoveDialog(long personId, Affiliation from, PersonMoves moves, CompanyService companies, Consumer<Move> moved) {
        setHeaderTitle(t("person.move"));
        addClassName("record-dialog");
        company = new CompanyPicker(t("person.move.to"), companies);
        titleEn.setMaxLength(200);
        titleZh.setMaxLength(200);
        day.setValue(moves.today());
        day.setMax(moves.today());
        add(new Paragraph(t("person.move.explain")), new FormLayout(company, day, titleEn, titleZh));
        var ok = new Button(t("ui.save"), e -> {
            company.setInvalid(false);
            day.setInvalid(false);
            try {
                var to = company.getValue();
                var move = moves.move(
                        personId, from, to == null ? null : to.id(), text(titleEn), text(titleZh), day.getValue());
                close();
                moved.accept(move);
            } catch (RuleException refused) {
                reject(refused);
            }
        });
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var unsaved = new Unsaved(this, () -> !company.isEmpty() || !titleEn.isEmpty() || !titleZh.isEmpty());
        getFooter().add(unsaved.cancel(), ok);
    }

    private static @Nullable String text(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    private void reject(RuleException refused) {
        HasValidation field =
                "companyId".equals(refused.property()) ? company : "day".equals(refused.property()) ? day : null;
        if (field == null) {
            Toasts.problem(t(refused.key()));
        } else {
            field.setInvalid(true);
            field.setErrorMessage(t(refused.key()));
        }
    }
}
