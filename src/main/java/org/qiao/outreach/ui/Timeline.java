package org.qiao.outreach.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.outreach.About;
import org.qiao.outreach.TouchRow;
import org.qiao.outreach.TouchService;
import org.qiao.reference.Places;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** The touches of one record, newest first; the first page opens as fast for a thousand of them as for ten. */
class Timeline extends Div {

    static final int PAGE = 30;

    private final TouchService touches;
    private final OutreachDialogs dialogs;
    private final Places places;
    private final Directory directory;
    private final CurrentUser user;
    private final About about;
    private final Prefill prefill;
    private final Div entries = new Div();
    private final Button more = new Button(t("touch.more.entries"), e -> append());

    Timeline(
            TouchService touches,
            OutreachDialogs dialogs,
            Places places,
            Directory directory,
            CurrentUser user,
            About about,
            Prefill prefill) {
        this.touches = touches;
        this.dialogs = dialogs;
        this.places = places;
        this.directory = directory;
        this.user = user;
        this.about = about;
        this.prefill = prefill;
        addClassName("timeline");
        entries.addClassName("timeline-entries");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        show();
        OutreachChanged.whileAttached(this, this::show);
    }

    private void show() {
        removeAll();
        entries.removeAll();
        add(entries, more);
        append();
        if (user.may(Permission.TOUCH_WRITE)) {
            addComponentAsFirst(logButton());
        }
        if (entries.getComponentCount() == 0) {
            add(new EmptyState(t("touch.empty")));
        }
    }

    private Button logButton() {
        var log = new Button(t("touch.log"), VaadinIcon.PLUS.create(), e -> dialogs.log(prefill));
        log.addClassName("timeline-log");
        return log;
    }

    private void append() {
        var rows = touches.list(about, entries.getComponentCount(), PAGE + 1);
        var colleagues = directory.colleagues();
        var zone = user.require().zone();
        rows.stream().limit(PAGE).forEach(row -> {
            var staff = row.staffIds().stream()
                    .map(colleagues::get)
                    .filter(Objects::nonNull)
                    .map(colleague -> colleague.name(Texts.language()));
            var line = Stream.concat(staff, Stream.of(places.name(row.placeId(), Texts.language())))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" · "));
            entries.add(entry(row, line, zone));
        });
        more.setVisible(rows.size() > PAGE);
    }

    private TouchEntry entry(TouchRow row, String line, ZoneId zone) {
        var entry = new TouchEntry(row, about, line, zone);
        if (touches.mayWrite(row)) {
            entry.allow(() -> dialogs.editTouch(row.id()), () -> archive(row.id()));
        }
        return entry;
    }

    private void archive(long id) {
        touches.archive(id);
        show();
        Toasts.undoable(t("touch.archived"), () -> {
            touches.restore(id);
            show();
        });
    }
}
