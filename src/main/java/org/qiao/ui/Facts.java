package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Label and value, one under the other; a value nobody knows is left out. */
public class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    public Facts add(String labelKey, @Nullable String value) {
        return value == null || value.isBlank() ? this : add(labelKey, new Span(value));
    }

    public Facts add(String labelKey, Component value) {
        add(new Term(t(labelKey)), new Description(value));
        return this;
    }
}
