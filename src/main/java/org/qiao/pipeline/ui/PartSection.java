package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;

/** A list of who takes part: a heading with a button to add somebody, and a line each. */
class PartSection extends Section {

    /** @param add what the button does; null for who may add nobody */
    PartSection(String title, String addLabel, @Nullable Runnable add) {
        addClassName("parts");
        var head = new Div(new H3(title));
        head.addClassName("track-head");
        if (add != null) {
            var button = new Button(addLabel, VaadinIcon.PLUS.create(), e -> add.run());
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            head.add(button);
        }
        add(head);
    }

    /** Adds a line; gives it back for its buttons. */
    Div line(Component name, Component role, String note) {
        var first = new Div(name, role);
        first.addClassName("ledger-first");
        var line = new Div(first);
        line.addClassName("ledger-line");
        if (!note.isEmpty()) {
            var soft = new Div(note);
            soft.addClassName("soft");
            line.add(soft);
        }
        add(line);
        return first;
    }

    void say(String text) {
        var soft = new Span(text);
        soft.addClassName("soft");
        add(soft);
    }

    static Button edit(String label, Runnable edit) {
        var button = new Button(t("ui.edit"), e -> edit.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(label);
        return button;
    }

    static Button remove(String label, Runnable remove) {
        var button = new Button(VaadinIcon.CLOSE_SMALL.create(), e -> remove.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
