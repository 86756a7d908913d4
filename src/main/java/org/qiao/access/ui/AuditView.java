package org.qiao.access.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.qiao.access.AuditNames;
import org.qiao.access.AuditService;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.access.RoleRow;
import org.qiao.access.RoleService;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Formats;
import org.qiao.ui.PageView;
import org.qiao.ui.Texts;

/** The audit log, newest first: who changed what, when, from what to what; and whether the log itself is whole. */
@Route("audit")
@Menu(title = "audit.title", order = 140, icon = "vaadin:records")
@RolesAllowed(Permission.AUDIT_READ)
class AuditView extends PageView {

    private static final int PAGE = 50;

    private final AuditService audit;
    private final NamedRecords records;
    private final AuditWords words;
    private final ZoneId zone;
    private final Div lines = new Div();
    private final Div chain = new Div();
    private final Button more = new Button(t("audit.more"));
    private long olderThan = Long.MAX_VALUE;

    AuditView(AuditService audit, Directory directory, RoleService roles, List<AuditNames> named, CurrentUser user) {
        super("audit.title");
        this.audit = audit;
        this.zone = user.require().zone();
        this.records = new NamedRecords(named, user);
        this.words = new AuditWords(directory, user.may(Permission.USER_READ) ? names(roles) : Map.of(), records, zone);
        lines.addClassName("audit-lines");
        chain.addClassName("audit-chain");
        chain.getElement().setAttribute("role", "status");
        more.addClickListener(e -> load());
        setBeside(t("audit.zone", Formats.zone(zone)));
        setActions(new Button(t("audit.check"), VaadinIcon.LINK.create(), e -> check()));
        add(chain, lines, more);
        load();
        if (lines.getComponentCount() == 0) {
            lines.add(new EmptyState(t("audit.empty")));
        }
    }

    private static Map<Long, String> names(RoleService roles) {
        return roles.list().stream().collect(Collectors.toMap(RoleRow::id, role -> role.name(Texts.language())));
    }

    private void load() {
        var page = audit.list(olderThan, PAGE);
        records.learn(page.entries());
        page.entries().forEach(entry -> lines.add(line(entry)));
        page.olderThan().ifPresent(id -> olderThan = id);
        more.setVisible(page.olderThan().isPresent());
    }

    private Div line(AuditService.Entry entry) {
        var at = new Span(Formats.moment(entry.at(), zone));
        at.addClassName("audit-at");
        var who = new Span(words.actor(entry));
        who.addClassName("audit-who");
        var what = new Span(words.what(entry));
        var head = new Div(at, who, what);
        head.addClassName("audit-head");
        var line = new Div(head);
        line.addClassName("audit-line");
        if (entry.hidden()) {
            var hidden = new Span(t("audit.hidden"));
            hidden.addClassName("audit-hidden");
            line.add(hidden);
        }
        words.told(entry).forEach(change -> line.add(change(entry, change)));
        return line;
    }

    private Div change(AuditService.Entry entry, AuditService.Change change) {
        var field = new Span(words.field(change));
        field.addClassName("audit-field");
        var from = new Span(words.value(entry, change, change.from()));
        from.addClassName("audit-from");
        var to = new Span(words.value(entry, change, change.to()));
        to.addClassName("audit-to");
        var row = entry.action().equals("CREATE") ? new Div(field, to) : new Div(field, from, new Span("→"), to);
        row.addClassName("audit-change");
        return row;
    }

    private void check() {
        var broken = audit.firstBrokenLine();
        chain.removeClassNames("audit-whole", "audit-broken");
        chain.addClassName(broken.isEmpty() ? "audit-whole" : "audit-broken");
        chain.setText(verdict(broken));
    }

    private static String verdict(OptionalLong broken) {
        if (broken.isEmpty()) {
            return t("audit.whole");
        }
        return broken.getAsLong() == Long.MAX_VALUE
                ? t("audit.broken.end")
                : t("audit.broken", String.valueOf(broken.getAsLong()));
    }
}
