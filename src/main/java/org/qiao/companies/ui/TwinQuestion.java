package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Asks before a record is stored that may be here already; Esc goes back to the form, as it stands. */
class TwinQuestion extends Dialog {

    /** @param lines what the hint says while the name is typed */
    TwinQuestion(List<Component> lines, String saveKey, Runnable save) {
        setHeaderTitle(t("twins.question"));
        addClassName("twin-question");
        setCloseOnOutsideClick(false);
        var twins = new Div();
        twins.add(lines);
        twins.addClassName("twin-hint");
        add(twins);
        var store = new Button(t(saveKey), e -> {
            close();
            save.run();
        });
        store.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var back = new Button(t("twins.back"), e -> close());
        back.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        // What gets the focus stores nothing: it is the first button, asked for it besides, and stands at the end.
        back.addClassName("dialog-last");
        addOpenedChangeListener(e -> {
            if (e.isOpened()) {
                back.focus();
            }
        });
        getFooter().add(back, store);
    }
}
