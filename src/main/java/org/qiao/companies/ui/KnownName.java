package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.qiao.companies.NameSpan;

/** A name as a sheet shows it: its letters, and in a lighter tone what is known of it, first of all that it is over. */
class KnownName extends Div {

    /** @param known what is known of it, in words */
    KnownName(String text, String language, NameSpan span, String known, LocalDate today) {
        var name = new Span(text);
        name.getElement().setAttribute("lang", language);
        var ended = span.isFormer(today) && !span.calledFormer();
        var facts = new Span(ended ? t("name.formerly") + " · " + known : known);
        facts.addClassName("soft");
        add(name, facts);
    }
}
