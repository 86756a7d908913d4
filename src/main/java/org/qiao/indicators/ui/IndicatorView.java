package org.qiao.indicators.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.indicators.Indicator;
import org.qiao.indicators.IndicatorService;
import org.qiao.indicators.IndicatorText;
import org.qiao.reference.Places;
import org.qiao.ui.Chip;
import org.qiao.ui.Facts;
import org.qiao.ui.Formats;
import org.qiao.ui.PageView;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** One published figure with its source, and the series that it belongs to. */
@Route("indicators/:id")
@RolesAllowed(Permission.INDICATOR_READ)
class IndicatorView extends PageView implements BeforeEnterObserver {

    private final IndicatorService indicators;
    private final IndicatorDialogs dialogs;
    private final Places places;
    private final Directory directory;
    private final Div content = new Div();

    IndicatorView(IndicatorService indicators, IndicatorDialogs dialogs, Places places, Directory directory) {
        super("indicators.title");
        this.indicators = indicators;
        this.dialogs = dialogs;
        this.places = places;
        this.directory = directory;
        content.addClassName("record");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(recordId(event));
    }

    private void show(long id) {
        var one = indicators.find(id);
        setPageName(one.measure(Texts.language()));
        setBeside(one.otherMeasure(Texts.language()));
        setActions(actions(one));
        content.removeAll();
        content.add(headline(one), facts(one), new SeriesPanel(indicators.series(one), id));
    }

    private static Component headline(Indicator one) {
        var value = new Span(IndicatorText.brief(one));
        value.addClassNames("number", "indicator-value");
        var line = new Div(value);
        line.addClassName("headline");
        var period = IndicatorText.period(one.getFromYear(), one.getToYear());
        line.add(new Span(period.isEmpty() ? t("indicator.period.none") : period));
        line.add(new Chip(t("indicator.notadeal"), Chip.Tone.PLAIN));
        if (one.isArchived()) {
            line.add(new Chip(t("ui.archived.chip"), Chip.Tone.ALERT));
        }
        return line;
    }

    private Component facts(Indicator one) {
        var language = Texts.language();
        var owner = directory.colleagues().get(Objects.requireNonNull(one.getOwnerId()));
        var facts = new Facts()
                .add("indicator.home", places.fullName(one.getHomeId(), language))
                .add("indicator.host", places.fullName(one.getHostId(), language))
                .add("indicator.printed", one.getPrinted() == null ? "" : t("ui.quoted", one.getPrinted()))
                .add("indicator.source", source(one))
                .add(
                        "indicator.published",
                        one.getPublishedOn() == null
                                ? t("indicator.published.none")
                                : Formats.day(one.getPublishedOn()));
        return facts.add("filter.owner", owner == null ? "" : owner.name(language));
    }

    private static Component source(Indicator one) {
        var title = one.source(Texts.language());
        var link = one.getLink();
        if (link == null) {
            return new Span(title);
        }
        var anchor = new Anchor(link, title, AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        return anchor;
    }

    private Component[] actions(Indicator one) {
        if (!indicators.mayWrite(one)) {
            return new Component[0];
        }
        var id = one.id();
        if (one.isArchived()) {
            return new Component[] {new Button(t("ui.restore"), e -> restore(id))};
        }
        var next = new Button(
                t("indicators.next"),
                e -> dialogs.createNext(id, saved -> getUI().ifPresent(ui -> ui.navigate("indicators/" + saved.id()))));
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Component[] {
            new Button(t("ui.archive"), e -> archive(id)),
            new Button(t("ui.edit"), e -> dialogs.edit(id, saved -> show(id))),
            next
        };
    }

    private void archive(long id) {
        indicators.archive(id);
        show(id);
        Toasts.undoable(t("indicator.archived"), () -> restore(id));
    }

    private void restore(long id) {
        indicators.restore(id);
        show(id);
    }
}
