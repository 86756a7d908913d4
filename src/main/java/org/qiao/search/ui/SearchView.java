package org.qiao.search.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.qiao.access.Permission;
import org.qiao.search.SearchService;
import org.qiao.ui.EmptyState;
import org.qiao.ui.PageView;

/** Everything that a query finds, kind by kind, counted as far as is honest. The query is in the address. */
@Route("search")
@RolesAllowed({Permission.COMPANY_READ, Permission.DEAL_READ, Permission.TOUCH_READ})
class SearchView extends PageView implements BeforeEnterObserver {

    private static final int SHOWN = 50;
    private static final int COUNTED = 200;

    private final SearchService search;
    private final TextField field = new TextField();
    private final Div results = new Div();

    SearchView(SearchService search) {
        super("search.title");
        this.search = search;
        field.setAriaLabel(t("search.title"));
        field.setPlaceholder(t("search.placeholder"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setMaxLength(500);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addClassName("filter-text");
        field.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                getUI().ifPresent(ui ->
                        ui.getPage().getHistory().replaceState(null, new Location("search", parameters(e.getValue()))));
                show(e.getValue().strip());
            }
        });
        var filters = new Div(field);
        filters.addClassName("filters");
        results.addClassNames("hits", "hits-page");
        add(filters, results);
    }

    /** Where all results of a query are. */
    static String address(String typed) {
        return new Location("search", parameters(typed)).getPathWithQueryParameters();
    }

    private static QueryParameters parameters(String typed) {
        return typed.isBlank() ? QueryParameters.empty() : QueryParameters.simple(Map.of("q", typed));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var typed =
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
        field.setValue(typed);
        show(typed.strip());
    }

    private void show(String typed) {
        results.removeAll();
        var found = search.find(typed, SHOWN, COUNTED);
        if (found.groups().isEmpty()) {
            results.add(new EmptyState(typed.isEmpty() ? t("search.help") : t("search.none", typed)));
        }
        if (found.nearly()) {
            results.add(new Paragraph(t("search.nearly", typed)));
        }
        found.groups().forEach(group -> {
            results.add(new HitList(group));
            if (group.count() > group.hits().size()) {
                results.add(new Paragraph(t("search.first", group.hits().size())));
            }
        });
    }
}
