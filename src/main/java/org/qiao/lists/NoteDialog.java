package org.qiao.lists;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Says something before an action, which may then still be done or left. */
class NoteDialog extends Dialog {

    NoteDialog(String action, String note, Runnable go) {
        super(action);
        var ok = new Button(action, e -> {
            close();
            go.run();
        });
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(note));
        getFooter().add(new Button(t("ui.cancel"), e -> close()), ok);
        setWidth("380px");
    }
}
