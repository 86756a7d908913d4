package org.qiao.siting.ui;

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
import org.qiao.outreach.TodaySection;
import org.qiao.reference.Places;
import org.qiao.siting.SiteDeadlines;
import org.qiao.siting.SiteDue;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;

/** Offers of sites that end soon on the viewer's own deals. */
@org.springframework.stereotype.Component
class OffersToday implements TodaySection {

    private final SiteDeadlines deadlines;
    private final Places places;

    OffersToday(SiteDeadlines deadlines, Places places) {
        this.deadlines = deadlines;
        this.places = places;
    }

    @Override
    public String permission() {
        return Permission.DEAL_READ;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public Optional<Component> content() {
        var dues = deadlines.mine();
        if (dues.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("tasks");
        dues.forEach(due -> list.add(line(due)));
        return Optional.of(new Section(new H2(t("site.today")), list));
    }

    private ListItem line(SiteDue due) {
        var site = new Anchor("deals/" + due.deal().id() + "/sites", new SiteWords(places).name(due));
        site.addClassName("task-title");
        var about = new Div(new Span(due.deal().name(Texts.language())));
        about.addClassName("task-about");
        var day = new Span(Formats.weekdayAndDay(due.until()));
        day.addClassName("task-due");
        var line = new ListItem(site, about, day);
        line.addClassName("task");
        line.setClassName("task-overdue", due.until().isBefore(deadlines.today()));
        return line;
    }
}
