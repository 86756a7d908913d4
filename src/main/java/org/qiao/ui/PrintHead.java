package org.qiao.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What a page says of itself on paper, where nobody sees whose screen it was and what was chosen on it. On a screen it is not there. */
public class PrintHead extends Div {

    public PrintHead() {
        addClassName("print-head");
    }

    public void show(List<String> lines) {
        removeAll();
        lines.forEach(line -> add(new Paragraph(line)));
    }
}
