package org.qiao.screening.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.qiao.screening.MatchChange;
import org.qiao.screening.MatchDetails;
import org.qiao.screening.PartyKind;
import org.qiao.ui.Facts;
import org.qiao.ui.Texts;

/** Our record and the list's entry side by side, with the two names marked that are alike. */
class MatchSides extends Div {

    MatchSides(MatchDetails details, MatchWords words) {
        addClassName("screening-sides");
        add(ours(details, words), listed(details, words));
    }

    private static Section ours(MatchDetails details, MatchWords words) {
        var row = details.row();
        var facts = new Facts().add("screening.kind", t(row.kind()));
        if (!row.name(Texts.language()).isEmpty()) {
            var link = new Anchor(row.address(), words.record(row));
            link.getElement().setAttribute("router-link", true);
            facts.add("screening.record", link);
        }
        return side(t("screening.ours"), names(details.ourNames(), row.ourName()), facts);
    }

    private static Section listed(MatchDetails details, MatchWords words) {
        var entry = details.entry();
        var facts = new Facts()
                .add("screening.list", words.list(details.row()))
                .add("screening.source", entry.source())
                .add("screening.kind", entry.kind() == PartyKind.UNKNOWN ? null : t(entry.kind()))
                .add("screening.program", entry.program())
                .add("screening.country", entry.country())
                .add("screening.nationalities", entry.nationalities())
                .add("screening.born", entry.born())
                .add("screening.addresses", entry.addresses())
                .add("screening.identifiers", entry.identifiers())
                .add("screening.since", entry.listedSince())
                .add("screening.until", entry.listedUntil())
                .add("screening.remarks", entry.remarks());
        var url = entry.url();
        if (url != null && url.matches("https?://\\S+")) {
            var link = new Anchor(url, url, AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            facts.add("screening.url", link);
        }
        if (details.removed()) {
            facts.add("screening.changed", t(MatchChange.ENTRY_REMOVED));
        }
        return side(t("screening.entry"), names(entry.names(), details.row().listedName()), facts);
    }

    private static Section side(String title, Component names, Facts facts) {
        var side = new Section(new H2(title), names, facts);
        side.addClassName("screening-side");
        return side;
    }

    /** A name that is alike stands out, and says so to whoever does not see colours. */
    private static UnorderedList names(List<String> names, String alike) {
        var list = new UnorderedList();
        list.addClassName("screening-names");
        names.forEach(name -> {
            var text = new Span(name);
            var item = new ListItem(text);
            if (name.equals(alike)) {
                text.addClassName("screening-alike");
                var word = new Span(t("screening.alike"));
                word.addClassName("soft");
                item.add(word);
            }
            list.add(item);
        });
        return list;
    }
}
