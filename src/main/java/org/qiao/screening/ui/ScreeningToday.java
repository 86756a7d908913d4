package org.qiao.screening.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.qiao.access.Permission;
import org.qiao.kernel.Window;
import org.qiao.outreach.TodaySection;
import org.qiao.screening.MatchFilter;
import org.qiao.screening.MatchRow;
import org.qiao.screening.MatchService;

/** The potential matches that wait for whoever decides them. */
@org.springframework.stereotype.Component
class ScreeningToday implements TodaySection {

    private static final int FIRST = 10;

    private final MatchService matches;
    private final MatchWords words;

    ScreeningToday(MatchService matches, MatchWords words) {
        this.matches = matches;
        this.words = words;
    }

    @Override
    public String permission() {
        return Permission.SCREENING_DECIDE;
    }

    @Override
    public int position() {
        return 5;
    }

    @Override
    public Optional<Component> content() {
        var rows = matches.list(MatchFilter.waiting(), Window.first(FIRST));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("tasks");
        rows.forEach(row -> list.add(line(row)));
        return Optional.of(
                new Section(new H2(t("screening.today")), list, new Anchor("screening", t("screening.today.all"))));
    }

    private ListItem line(MatchRow row) {
        var title = new Anchor("screening/" + row.id(), words.record(row));
        title.addClassName("task-title");
        var about = new Div(new Span(row.listedName()), new Span(words.list(row)));
        about.addClassName("task-about");
        var line = new ListItem(title, about);
        line.addClassName("task");
        return line;
    }
}
