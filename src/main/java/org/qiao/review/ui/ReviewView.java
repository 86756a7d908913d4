package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.access.PreferenceService;
import org.qiao.pipeline.PipelineRef;
import org.qiao.pipeline.PipelineService;
import org.qiao.reference.ReportingCurrencyPicker;
import org.qiao.review.ReviewDays;
import org.qiao.ui.DayPicker;
import org.qiao.ui.Formats;
import org.qiao.ui.PageView;
import org.qiao.ui.Texts;

/**
 * The page of the Monday meeting: what moved, what is stuck, what it is worth, who talked to whom. Every figure is counted
 * in the reporting zone over the rows that the reader may see, and leads to exactly those rows.
 */
@Route("review")
@Menu(title = "review.title", order = 50, icon = "vaadin:bar-chart")
@RolesAllowed(Permission.REVIEW_READ)
class ReviewView extends PageView implements BeforeEnterObserver {

    private final ReviewDays days;
    private final PipelineService pipelines;
    private final DealPanels deals;
    private final ValueCharts values;
    private final TouchCharts touches;
    private final CurrentUser user;
    private final DayPicker since = new DayPicker(t("review.since"));
    private final Select<PipelineRef> pipeline = new Select<>();
    private final ReportingCurrencyPicker currency;
    private final Div content = new Div();
    private boolean reading;

    ReviewView(
            ReviewDays days,
            PipelineService pipelines,
            DealPanels deals,
            ValueCharts values,
            TouchCharts touches,
            PreferenceService preferences,
            CurrentUser user) {
        super("review.title");
        this.currency = new ReportingCurrencyPicker(preferences, this::show);
        this.days = days;
        this.pipelines = pipelines;
        this.deals = deals;
        this.values = values;
        this.touches = touches;
        this.user = user;
        since.setMax(days.today());
        since.addValueChangeListener(e -> changed());
        pipeline.setLabel(t("review.pipeline"));
        pipeline.setItems(pipelines.list());
        pipeline.setItemLabelGenerator(p -> p.name(Texts.language()));
        pipeline.addValueChangeListener(e -> changed());
        content.addClassName("review");
        setActions(ledger(user), currency, since);
        add(new Note(t("review.zone", Formats.zone(days.zone()))), content);
    }

    /** The way to what was announced, signed and paid in. */
    private static Anchor ledger(CurrentUser user) {
        var link = new Anchor("review/ledger", t("review.ledger"));
        link.getElement().setAttribute("router-link", true);
        link.setVisible(user.may(Permission.DEAL_READ));
        return link;
    }

    private static final class Note extends Paragraph {
        Note(String text) {
            super(text);
            addClassName("review-note");
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        reading = true;
        since.setValue(Days.read(parameters, "since", days.lastMonday()));
        var code = parameters.getSingleParameter("pipeline").orElse("");
        var all = pipelines.list();
        pipeline.setValue(all.stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst()));
        reading = false;
        show();
    }

    private void changed() {
        if (reading || since.isInvalid() || since.isEmpty()) {
            return;
        }
        var parameters = QueryParameters.simple(Map.of(
                "since",
                since.getValue().toString(),
                "pipeline",
                pipeline.getOptionalValue().map(PipelineRef::code).orElse("")));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location("review", parameters)));
        show();
    }

    private void show() {
        content.removeAll();
        LocalDate from = since.getValue();
        if (user.may(Permission.DEAL_READ)) {
            content.add(panel("review.moved", deals.moved(from)), panel("review.stuck", deals.stuck()));
            var stages = panel("review.value.stage", values.byStage(pipeline.getValue(), currency.getValue()));
            stages.addComponentAtIndex(1, pipeline);
            content.add(stages, panel("review.value.direction", values.byDirection()));
        }
        if (user.may(Permission.TOUCH_READ)) {
            content.add(panel("review.touches", List.of(touches.byDesk())));
        }
    }

    private static Section panel(String titleKey, List<Component> inside) {
        var section = new Section(new H2(t(titleKey)));
        section.addClassName("panel");
        section.add(inside);
        return section;
    }
}
