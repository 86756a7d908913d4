package org.qiao.reports.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import org.qiao.access.Permission;
import org.qiao.access.PreferenceService;
import org.qiao.access.ViewerWords;
import org.qiao.kernel.Currencies;
import org.qiao.pipeline.DealAddress;
import org.qiao.pipeline.StageClock;
import org.qiao.pipeline.TotalText;
import org.qiao.reference.Places;
import org.qiao.reference.ReportingCurrencyPicker;
import org.qiao.reports.PlaceMap;
import org.qiao.reports.Shades;
import org.qiao.reports.Tiles;
import org.qiao.ui.DayPicker;
import org.qiao.ui.DayToken;
import org.qiao.ui.Formats;
import org.qiao.ui.PageView;
import org.qiao.ui.PrintButton;
import org.qiao.ui.PrintHead;
import org.qiao.ui.Texts;

/** Deals by province and state: a tile for each, shaded by worth, and a table behind. Which deals stands in the address. */
@Route("map")
@Menu(title = "map.title", order = 52, icon = "vaadin:grid-small")
@RolesAllowed(Permission.DEAL_READ)
class MapView extends PageView implements BeforeEnterObserver {

    private static final String OPEN = "open";
    private static final String ALL = "all";
    private static final String AS_OF = "asof";

    /** Which of the deals are counted. */
    private enum Which {
        OPEN,
        ALL
    }

    private final PlaceMap map;
    private final Tiles tiles;
    private final Places places;
    private final PreferenceService preferences;
    private final StageClock clock;
    private final DayPicker day = new DayPicker(t("review.asof"));
    private final Select<Which> which = new Select<>();
    private final ViewerWords viewer;
    private final PrintHead paper = new PrintHead();
    private final Div content = new Div();
    private DealAddress deals = DealAddress.ALL;
    private boolean putting;

    MapView(
            PlaceMap map,
            Tiles tiles,
            Places places,
            PreferenceService preferences,
            StageClock clock,
            ViewerWords viewer) {
        super("map.title");
        this.map = map;
        this.tiles = tiles;
        this.places = places;
        this.preferences = preferences;
        this.clock = clock;
        this.viewer = viewer;
        day.setMax(clock.today());
        day.addValueChangeListener(e -> changed());
        which.setItems(Which.values());
        which.setItemLabelGenerator(value -> t(value == Which.ALL ? "map.all" : "map.open"));
        which.setAriaLabel(t("map.which"));
        which.addValueChangeListener(e -> changed());
        content.addClassName("map-page");
        setActions(new ReportingCurrencyPicker(preferences, this::show), day, which, new PrintButton());
        add(paper, content);
    }

    /** Open deals, unless the address says otherwise: those that are over have left the map's question behind. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var asked = DealAddress.of(address);
        deals = asked.without(ALL, OPEN, AS_OF, "sort", "columns");
        putting = true;
        which.setValue(asked.asked().containsKey(ALL) ? Which.ALL : Which.OPEN);
        day.setValue(DayToken.upTo(address, AS_OF, clock.today()));
        putting = false;
        show();
    }

    private void changed() {
        if (putting || day.isEmpty() || day.isInvalid()) {
            return;
        }
        var address = which.getValue() == Which.ALL ? asOf().with(ALL, "1") : asOf();
        getUI().ifPresent(
                        ui -> ui.getPage().getHistory().replaceState(null, new Location("map", address.parameters())));
        show();
    }

    private boolean isEarlier() {
        return day.getValue().isBefore(clock.today());
    }

    /** The deals, as they were on the day if that is over. */
    private DealAddress asOf() {
        return isEarlier() ? deals.with(AS_OF, day.getValue().toString()) : deals;
    }

    private void show() {
        var asked = which.getValue() == Which.ALL ? asOf() : asOf().with(OPEN, "1");
        var figures = map.of(asked, preferences.reportingCurrency());
        var shades =
                Shades.of(figures.tiles().stream().map(figure -> figure.worth()).toList());
        paper.show(Stream.concat(
                        Stream.of(t(
                                "map.print",
                                t(which.getValue() == Which.ALL ? "map.all" : "map.open"),
                                Formats.day(day.getValue()),
                                Currencies.word(preferences.reportingCurrency(), Texts.language()))),
                        viewer.of(Permission.DEAL_READ).stream())
                .toList());
        content.removeAll();
        var all =
                new Anchor(figures.deals().link(), t("map.deals", figures.all().count()));
        content.add(new Div(all), new Paragraph(t("map.explain")));
        if (isEarlier()) {
            content.add(new Paragraph(t("review.asof.note", Formats.day(day.getValue()))));
        }
        var grids = new Div();
        grids.addClassName("map-grids");
        for (var country : Tiles.COUNTRIES) {
            var name = places.byCode(country)
                    .map(term -> term.name(Texts.language()))
                    .orElse(country);
            grids.add(new TileGrid(name, tiles.of(country), figures, shades, places));
        }
        content.add(grids, new MapLegend(shades, preferences.reportingCurrency()));
        if (figures.all().total() != null) {
            content.add(
                    new Paragraph(t("report.rate", TotalText.of(figures.all().total()))));
        }
        content.add(new MapBeside(figures), new MapTable(figures));
    }
}
