package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.access.PreferenceService;
import org.qiao.access.ViewerWords;
import org.qiao.pipeline.PipelineService;
import org.qiao.reference.ReportingCurrencyPicker;
import org.qiao.review.ReviewDays;
import org.qiao.ui.Formats;
import org.qiao.ui.Keys;
import org.qiao.ui.PageView;
import org.qiao.ui.PrintButton;
import org.qiao.ui.PrintHead;

/**
 * The page of the Monday meeting: what moved, what is stuck, what it is worth, how far deals come, what they promise, who
 * talked to whom; as of any day. Every figure is counted in the reporting zone over the rows that the reader may see, and leads
 * to exactly those rows.
 */
@Route("review")
@Menu(title = "review.title", order = 50, icon = "vaadin:bar-chart")
@RolesAllowed(Permission.REVIEW_READ)
class ReviewView extends PageView implements BeforeEnterObserver {

    private final ReviewDays days;
    private final List<ReviewSection> sections;
    private final CurrentUser user;
    private final SpanBar bar;
    private final ReportingCurrencyPicker currency;
    private final Anchor wall = new Anchor("review/wall", t("review.wall"));
    private final Paragraph note = new Paragraph();
    private final ViewerWords viewer;
    private final PrintHead paper = new PrintHead();
    private final Div content = new Div();
    private @Nullable ReviewState state;

    ReviewView(
            ReviewDays days,
            PipelineService pipelines,
            List<ReviewSection> sections,
            PreferenceService preferences,
            ViewerWords viewer,
            CurrentUser user) {
        super("review.title");
        this.days = days;
        this.sections = sections;
        this.viewer = viewer;
        this.user = user;
        this.currency = new ReportingCurrencyPicker(preferences, this::inAnotherCurrency);
        this.bar = new SpanBar(pipelines.list(), this::change);
        note.addClassName("review-note");
        content.addClassName("review");
        Keys.press("p", wall);
        wall.getElement().setAttribute("router-link", true);
        setActions(ledger(), wall, new PrintButton(), currency);
        add(paper, bar, note, content);
    }

    /** The way to what was announced, signed and paid in. */
    private Anchor ledger() {
        var link = new Anchor("review/ledger", t("review.ledger"));
        link.getElement().setAttribute("router-link", true);
        link.setVisible(user.may(Permission.DEAL_READ));
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ReviewState.read(event.getLocation().getQueryParameters(), days, currency.getValue(), false));
    }

    private void inAnotherCurrency() {
        if (state != null) {
            show(state.in(currency.getValue()));
        }
    }

    private void change(ReviewState next) {
        getUI().ifPresent(
                        ui -> ui.getPage().getHistory().replaceState(null, new Location("review", next.parameters())));
        show(next);
    }

    private void show(ReviewState next) {
        state = next;
        bar.show(next);
        var query = next.parameters().getQueryString();
        wall.setHref("review/wall" + (query.isEmpty() ? "" : "?" + query));
        note.setText(t("review.zone", Formats.zone(days.zone()))
                + (next.isEarlier() ? " " + t("review.asof.note", Formats.day(next.asOf())) : ""));
        paper.show(Stream.concat(Stream.of(bar.words(next)), viewer.of(Permission.DEAL_READ).stream())
                .toList());
        content.removeAll();
        sections.stream()
                .filter(section -> user.may(section.permission()))
                .map(section -> panel(section, next))
                .forEach(content::add);
    }

    private Section panel(ReviewSection section, ReviewState next) {
        var panel = new Section(new H2(t(section.title())));
        panel.addClassName("panel");
        panel.add(section.show(next, this::change));
        return panel;
    }
}
