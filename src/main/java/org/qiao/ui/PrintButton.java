package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Prints the page that it stands on. */
@JsModule("context://js/qiao-print.js")
public class PrintButton extends Button {

    public PrintButton() {
        super(
                t("ui.print"),
                VaadinIcon.PRINT.create(),
                e -> UI.getCurrent().getPage().executeJs("window.print()"));
    }
}
