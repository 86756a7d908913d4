package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.access.ViewerWords;
import org.qiao.companies.PersonRef;
import org.qiao.companies.PersonTab;
import org.qiao.companies.PersonTraces;
import org.qiao.companies.PersonTraces.Trace;
import org.qiao.ui.Formats;
import org.qiao.ui.PrintButton;
import org.qiao.ui.PrintHead;

/** Everywhere a person occurs, on one page: what one answers with when the person asks what is kept about them. */
@SpringComponent
class EverywhereTab implements PersonTab {

    private final List<PersonTraces> sources;
    private final CurrentUser user;
    private final ViewerWords viewer;

    EverywhereTab(List<PersonTraces> sources, CurrentUser user, ViewerWords viewer) {
        this.sources = sources;
        this.user = user;
        this.viewer = viewer;
    }

    @Override
    public String key() {
        return "everywhere";
    }

    @Override
    public String permission() {
        return Permission.COMPANY_READ;
    }

    @Override
    public int position() {
        return 100;
    }

    @Override
    public Component content(PersonRef person) {
        var groups = sources.stream()
                .filter(source -> user.may(source.permission()))
                .sorted(Comparator.comparing(PersonTraces::position))
                .flatMap(source -> source.of(person.id()).stream())
                .collect(Collectors.groupingBy(Trace::group, LinkedHashMap::new, Collectors.toList()));
        var paper = new PrintHead();
        paper.show(viewer.of(Permission.COMPANY_READ).subList(0, 1));
        var page = new Div(paper, new Paragraph(t("person.everywhere.explain")), new PrintButton());
        page.addClassName("everywhere");
        groups.forEach((group, traces) -> {
            var lines = new UnorderedList();
            traces.forEach(trace -> lines.add(line(trace)));
            page.add(new H2(t("person.everywhere." + group) + " · " + traces.size()), lines);
        });
        return page;
    }

    private static ListItem line(Trace trace) {
        var line = new ListItem();
        if (trace.day() != null) {
            var day = new Span(Formats.day(trace.day()) + " ");
            day.addClassName("soft");
            line.add(day);
        }
        line.add(trace.address() == null ? new Span(trace.text()) : new Anchor(trace.address(), trace.text()));
        return line;
    }
}
