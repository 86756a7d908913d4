package org.qiao.search.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.qiao.search.Hit;
import org.qiao.search.SearchService.Group;

/** What was found of one kind: its word, how many, and a link for each line. */
class HitList extends Section {

    HitList(Group group) {
        addClassName("hit-group");
        var title = new H2(t("search.group." + group.kind()));
        var count = new Span(String.format(Locale.ROOT, group.more() ? "%,d+" : "%,d", group.count()));
        count.addClassName("soft");
        title.add(count);
        add(title);
        group.hits().forEach(hit -> add(line(hit)));
    }

    private static Anchor line(Hit hit) {
        var line = new Anchor(hit.address());
        line.addClassName("hit");
        line.add(part(hit.name(), "hit-name"));
        if (!hit.other().isEmpty()) {
            line.add(part(hit.other(), "hit-other"));
        }
        if (!hit.via().isEmpty()) {
            line.add(part(hit.via(), "hit-via"));
        }
        if (!hit.detail().isEmpty()) {
            line.add(part(hit.detail(), "hit-detail"));
        }
        return line;
    }

    private static Span part(String text, String className) {
        var part = new Span(text);
        part.addClassName(className);
        // A name that reads from right to left must not turn its neighbours round.
        part.getElement().setAttribute("dir", "auto");
        return part;
    }
}
