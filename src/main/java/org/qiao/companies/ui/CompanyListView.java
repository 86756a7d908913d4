package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.companies.CompanyFilter;
import org.qiao.companies.CompanyRow;
import org.qiao.companies.CompanyService;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Formats;
import org.qiao.ui.Keys;
import org.qiao.ui.ListGrid;
import org.qiao.ui.ListSource;
import org.qiao.ui.PageView;
import org.qiao.ui.Texts;

/** All companies, lazily: searched, filtered and sorted, with the state in the address. */
@Route("companies")
@Menu(title = "companies.title", order = 20, icon = "vaadin:building-o")
@RolesAllowed(Permission.COMPANY_READ)
class CompanyListView extends PageView implements BeforeEnterObserver {

    private final CompanyService companies;
    private final Places places;
    private final Sectors sectors;
    private final Directory directory;
    private final CompanyFilterBar filters;
    private final ListGrid<CompanyRow> grid = new ListGrid<>();
    private CompanyFilter filter = CompanyFilter.all(Texts.language());

    CompanyListView(CompanyService companies, Places places, Sectors sectors, Directory directory, CurrentUser user) {
        super("companies.title");
        this.companies = companies;
        this.places = places;
        this.sectors = sectors;
        this.directory = directory;
        this.filters = new CompanyFilterBar(places, sectors, this::changed);
        columns(user);
        grid.onOpen(row -> getUI().ifPresent(ui -> ui.navigate("companies/" + row.id())));
        grid.setEmptyStateComponent(new EmptyState(t("companies.empty")));
        add(filters, grid);
        if (user.may(Permission.COMPANY_WRITE)) {
            setActions(newButton());
        }
    }

    private Button newButton() {
        var button = Keys.press(Keys.CREATE, new Button(t("companies.new"), VaadinIcon.PLUS.create()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickListener(e -> new CompanyDialog(companies, places, sectors, directory)
                .create(saved -> getUI().ifPresent(ui -> ui.navigate("companies/" + saved.id()))));
        return button;
    }

    private void columns(CurrentUser user) {
        var language = Texts.language();
        var owners = directory.colleagues();
        var zone = user.require().zone();
        grid.addNameColumn(row -> row.name(language), row -> row.otherName(language))
                .setHeader(t("company.name"))
                .setKey("NAME")
                .setSortProperty("NAME");
        grid.addColumn(row -> t(row.kind()))
                .setHeader(t("company.kind"))
                .setKey("KIND")
                .setSortProperty("KIND");
        grid.addColumn(row -> sectors.name(row.sectorId(), language))
                .setHeader(t("company.sector"))
                .setKey("SECTOR")
                .setSortProperty("SECTOR")
                .setFlexGrow(2);
        grid.addColumn(row -> places.name(row.placeId(), language))
                .setHeader(t("company.place"))
                .setKey("PLACE")
                .setSortProperty("PLACE");
        grid.addColumn(row -> {
                    var owner = owners.get(row.ownerId());
                    return owner == null ? "" : owner.name(language);
                })
                .setHeader(t("company.owner"));
        grid.addColumn(row -> Formats.day(row.updatedAt().atZone(zone).toLocalDate()))
                .setHeader(t("company.updated"))
                .setKey("UPDATED")
                .setSortProperty("UPDATED");
        grid.setCard(
                row -> row.name(language),
                row -> String.join(" · ", t(row.kind()), places.name(row.placeId(), language)));
        grid.addSortListener(e -> {
            if (e.isFromClient()) {
                var order = e.getSortOrder();
                filters.sort(
                        order.isEmpty()
                                ? CompanyFilter.Sort.NAME
                                : CompanyFilter.Sort.valueOf(
                                        order.getFirst().getSorted().getKey()),
                        !order.isEmpty() && order.getFirst().getDirection() == SortDirection.DESCENDING);
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        show();
    }

    private void changed() {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new com.vaadin.flow.router.Location("companies", filters.parameters())));
        show();
    }

    private void show() {
        filter = filters.filter();
        grid.show(
                ListSource.of(window -> companies.list(filter, window), bound -> companies.count(filter, bound)),
                this::setBeside);
    }
}
