package org.qiao.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What an empty list is for, and the one next thing to do. */
public class EmptyState extends Div {

    public EmptyState(String text, Component... next) {
        addClassName("empty");
        add(new Paragraph(text));
        add(next);
    }
}
