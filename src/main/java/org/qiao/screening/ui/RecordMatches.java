package org.qiao.screening.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.qiao.screening.EditionRow;
import org.qiao.screening.MatchRow;
import org.qiao.ui.Chip;
import org.qiao.ui.EmptyState;

/** What one record was laid beside, when, and what came of it. */
class RecordMatches extends Div {

    RecordMatches(List<EditionRow> lists, List<MatchRow> matches, MatchWords words) {
        addClassName("screening-record");
        if (lists.isEmpty()) {
            add(new EmptyState(t("screening.record.unlisted")));
        }
        lists.forEach(list -> {
            add(new H3(words.edition(list)));
            var soft = new Span(
                    list.checkedAt() == null
                            ? t("screening.unchecked")
                            : t("screening.checked.at", words.moment(list.checkedAt())));
            soft.addClassName("soft");
            add(soft);
            var found = matches.stream()
                    .filter(row -> row.listName().equals(list.name()))
                    .toList();
            if (found.isEmpty()) {
                add(new Paragraph(t("screening.record.none", words.edition(list))));
            } else {
                var lines = new OrderedList();
                lines.addClassName("screening-lines");
                found.forEach(row -> lines.add(line(row, words)));
                add(lines);
            }
        });
    }

    private static ListItem line(MatchRow row, MatchWords words) {
        var link = new Anchor("screening/" + row.id(), row.listedName());
        link.getElement().setAttribute("router-link", true);
        var why = new Span(t("screening.score.of", row.score()) + " · " + words.reasons(row));
        why.addClassName("soft");
        return new ListItem(link, new Chip(words.status(row), words.tone(row)), why);
    }
}
