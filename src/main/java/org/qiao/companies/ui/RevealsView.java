package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.companies.ContactReveal;
import org.qiao.companies.DisclosureService;
import org.qiao.companies.DisclosureService.Year;
import org.qiao.companies.PersonRef;
import org.qiao.companies.PersonService;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Formats;
import org.qiao.ui.PageView;
import org.qiao.ui.Texts;

/** Who looked at masked contact details of the people whom the viewer's side protects, when and why; newest first. */
@Route("reveals")
@Menu(title = "reveals.title", order = 141, icon = "vaadin:eye")
@RolesAllowed(Permission.REVEAL_READ)
class RevealsView extends PageView {

    private static final int PAGE = 50;

    private final DisclosureService disclosures;
    private final PersonService people;
    private final Directory directory;
    private final ZoneId zone;
    private final Map<Long, Directory.OfficeRef> offices;
    private final Div lines = new Div();
    private final Button more = new Button(t("audit.more"));
    private long olderThan = Long.MAX_VALUE;

    RevealsView(DisclosureService disclosures, PersonService people, Directory directory, CurrentUser user) {
        super("reveals.title");
        this.disclosures = disclosures;
        this.people = people;
        this.directory = directory;
        this.zone = user.require().zone();
        this.offices = directory.offices().stream().collect(Collectors.toMap(Directory.OfficeRef::id, o -> o));
        lines.addClassName("audit-lines");
        more.addClickListener(e -> load());
        setBeside(t("audit.zone", Formats.zone(zone)));
        disclosures.year().ifPresent(year -> add(counter(year)));
        add(lines, more);
        load();
        if (lines.getComponentCount() == 0) {
            lines.add(new EmptyState(t("reveals.none")));
        }
    }

    private static Paragraph counter(Year year) {
        var counter = new Paragraph(t(
                year.isReached() ? "reveals.year.reached" : "reveals.year",
                year.people(),
                year.limit(),
                Formats.day(year.since())));
        counter.addClassName("reveals-year");
        if (year.isReached()) {
            counter.getElement().setAttribute("role", "alert");
            counter.addClassName("audit-broken");
        }
        return counter;
    }

    private void load() {
        var found = disclosures.list(olderThan, PAGE);
        var names = people.refs(found.stream().map(ContactReveal::personId).collect(Collectors.toSet()));
        found.forEach(reveal -> lines.add(line(reveal, names)));
        if (!found.isEmpty()) {
            olderThan = found.getLast().id();
        }
        more.setVisible(found.size() == PAGE);
    }

    private Div line(ContactReveal reveal, Map<Long, PersonRef> names) {
        var at = new Span(Formats.moment(reveal.at(), zone));
        at.addClassName("audit-at");
        var who = new Span(who(reveal.userId()));
        who.addClassName("audit-who");
        var head = new Div(at, who);
        head.addClassName("audit-head");
        var person = names.get(reveal.personId());
        if (person != null) {
            head.add(new Anchor("people/" + person.id(), person.names(Texts.language())));
        }
        var why = new Div(new Span(reveal.getReason()));
        why.addClassName("audit-change");
        var line = new Div(head, why);
        line.addClassName("audit-line");
        return line;
    }

    private String who(long userId) {
        var colleague = directory.colleagues().get(userId);
        if (colleague == null) {
            return "";
        }
        var office = offices.get(colleague.officeId());
        return t("reveals.who", colleague.name(Texts.language()), office == null ? "" : office.name(Texts.language()));
    }
}
