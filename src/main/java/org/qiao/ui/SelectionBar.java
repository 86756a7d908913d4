package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What can be done with the lines that are selected; it is there only while some are. */
class SelectionBar extends Div {

    private final Span count = new Span();

    SelectionBar(Runnable clear, Component... actions) {
        addClassName("selection-bar");
        getElement().setAttribute("role", "toolbar");
        getElement().setAttribute("aria-label", t("list.selection"));
        count.getElement().setAttribute("role", "status");
        var none = new Button(t("list.selection.clear"), e -> clear.run());
        none.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(count);
        add(actions);
        add(none);
        show(0);
    }

    void show(int selected) {
        setVisible(selected > 0);
        count.setText(t(selected < Selection.MOST ? "list.selected" : "list.selected.most", selected));
    }
}
