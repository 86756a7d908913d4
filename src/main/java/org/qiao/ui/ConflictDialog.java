package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.Set;

/**
 * Two people changed the same record. Shows every field that differs, mine beside theirs, with the side preselected that
 * changed it; nothing is stored before the user has chosen.
 */
class ConflictDialog extends Dialog {

    ConflictDialog(RecordForm<?> before, RecordForm<?> mine, RecordForm<?> theirs, Runnable store) {
        setHeaderTitle(t("ui.conflict.title"));
        addClassName("conflict-dialog");
        var choices = new FieldChoices(
                mine,
                theirs,
                new FieldChoices.Names(value -> t("ui.conflict.mine", value), value -> t("ui.conflict.theirs", value)),
                Set.of(),
                property -> Objects.equals(
                        mine.field(property).getValue(), before.field(property).getValue()));
        add(new Paragraph(t("ui.conflict.explain")), choices);
        var cancel = new Button(t("ui.conflict.back"), e -> close());
        var ok = new Button(t("ui.conflict.store"), e -> {
            choices.copyChosen();
            close();
            store.run();
        });
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, ok);
    }
}
