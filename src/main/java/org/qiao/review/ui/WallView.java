package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.access.PreferenceService;
import org.qiao.pipeline.BoardWatch;
import org.qiao.pipeline.PipelineRef;
import org.qiao.pipeline.PipelineService;
import org.qiao.review.ReviewDays;
import org.qiao.ui.Chart;
import org.qiao.ui.Formats;

/**
 * The review for the wall of a meeting room: one section at a time in large type, turned by the arrow keys, without navigation.
 * It shows what changes while it hangs there, and counts only what everyone in the office may see, whoever is signed in. It
 * leads nowhere: behind a figure would open what the one who is signed in may see.
 */
@Route(value = "review/wall", autoLayout = false)
@RolesAllowed(Permission.REVIEW_READ)
class WallView extends Main implements BeforeEnterObserver, HasDynamicTitle, Focusable<WallView> {

    private final ReviewDays days;
    private final PipelineService pipelines;
    private final List<ReviewSection> sections;
    private final String currency;
    private final BoardWatch watch;
    private final CurrentUser user;
    private final H1 heading = new H1();
    private final Paragraph note = new Paragraph();
    private final Div content = new Div();
    private final List<Registration> watching = new ArrayList<>();
    private QueryParameters asked = QueryParameters.empty();
    private @Nullable ReviewState state;
    private int page;

    WallView(
            ReviewDays days,
            PipelineService pipelines,
            List<ReviewSection> sections,
            PreferenceService preferences,
            BoardWatch watch,
            CurrentUser user) {
        this.days = days;
        this.pipelines = pipelines;
        this.sections = sections.stream()
                .filter(section -> user.may(section.permission()))
                .toList();
        this.currency = preferences.reportingCurrency();
        this.watch = watch;
        this.user = user;
        addClassName("wall");
        setTabIndex(-1);
        content.addClassName("wall-content");
        note.addClassName("wall-note");
        add(heading, content, note);
        Shortcuts.addShortcutListener(this, () -> turn(1), Key.ARROW_RIGHT);
        Shortcuts.addShortcutListener(this, () -> turn(1), Key.PAGE_DOWN);
        Shortcuts.addShortcutListener(this, () -> turn(-1), Key.ARROW_LEFT);
        Shortcuts.addShortcutListener(this, () -> turn(-1), Key.PAGE_UP);
        Shortcuts.addShortcutListener(this, this::leave, Key.ESCAPE);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = event.getLocation().getQueryParameters();
        page = asked.getSingleParameter("page")
                .filter(n -> n.matches("[0-9]{1,2}"))
                .map(n -> Integer.parseInt(n) - 1)
                .orElse(0);
        refresh();
    }

    private void turn(int by) {
        page += by;
        change(read());
    }

    private ReviewState read() {
        return state == null ? ReviewState.read(asked, days, currency, true) : state;
    }

    /** Read anew each time, since a wall hangs on past midnight. */
    private void refresh() {
        show(ReviewState.read(asked, days, currency, true));
    }

    private void change(ReviewState next) {
        show(next);
        var said = new LinkedHashMap<String, String>();
        next.parameters().getParameters().forEach((key, values) -> said.put(key, values.getFirst()));
        said.put("page", String.valueOf(page + 1));
        asked = QueryParameters.simple(said);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location("review/wall", asked)));
    }

    private void show(ReviewState next) {
        state = next;
        content.removeAll();
        if (sections.isEmpty()) {
            return;
        }
        page = Math.floorMod(page, sections.size());
        var section = sections.get(page);
        heading.setText(t(section.title()));
        content.add(user.inTheRoom(() -> section.show(next, this::change)));
        leadNowhere(content);
        note.setText(t("review.wall.room") + " "
                + t(
                        "review.wall.note",
                        page + 1,
                        sections.size(),
                        Formats.day(next.since()),
                        Formats.day(next.asOf()),
                        Formats.zone(days.zone())));
    }

    private static void leadNowhere(Component shown) {
        switch (shown) {
            case Anchor link -> link.removeHref();
            case Chart chart -> chart.leadNowhere();
            default -> shown.getChildren().forEach(WallView::leadNowhere);
        }
    }

    private void leave() {
        var parameters = read().parameters();
        getUI().ifPresent(ui -> ui.navigate("review", parameters));
    }

    @Override
    public String getPageTitle() {
        return t("review.title") + " · Qiao 桥";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        // The link that led here is gone, and keys that go nowhere turn no page.
        focus();
        for (PipelineRef pipeline : pipelines.list()) {
            watching.add(watch.watch(event.getUI(), pipeline.id(), this::refresh));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.forEach(Registration::remove);
        watching.clear();
        super.onDetach(event);
    }
}
