package org.qiao.indicators.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.indicators.Indicator;
import org.qiao.indicators.IndicatorRow;
import org.qiao.indicators.IndicatorService;
import org.qiao.lists.BulkActions;
import org.qiao.ui.Keys;
import org.qiao.ui.ListPage;
import org.qiao.ui.ListSource;
import org.qiao.ui.ListState;
import org.qiao.ui.ListTool;

/** Published figures about investment that are not deals. */
@Route("indicators")
@Menu(title = "indicators.title", order = 60, icon = "vaadin:line-chart")
@RolesAllowed(Permission.INDICATOR_READ)
class IndicatorListView extends ListPage<IndicatorRow> {

    private final IndicatorService indicators;
    private final IndicatorFilters filters;

    IndicatorListView(
            IndicatorService indicators,
            IndicatorFilters filters,
            IndicatorColumns columns,
            IndicatorDialogs dialogs,
            BulkActions bulk,
            CurrentUser user,
            List<ListTool> tools) {
        super("indicators.title", "indicators");
        this.indicators = indicators;
        this.filters = filters;
        columns.addTo(grid());
        filters.all().forEach(this::filter);
        if (user.may(Permission.INDICATOR_WRITE)) {
            var target = new BulkActions.Target<>(
                    Indicator.class,
                    () -> selected().stream().map(IndicatorRow::id).toList(),
                    this::refresh);
            setBulkActions(bulk.owner(target, Permission.INDICATOR_WRITE), bulk.archive(target));
            setActions(newButton(dialogs));
        }
        build(t("indicators.search"), t("indicators.empty"), tools);
    }

    private Button newButton(IndicatorDialogs dialogs) {
        var button = Keys.press(Keys.CREATE, new Button(t("indicators.new"), VaadinIcon.PLUS.create()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickListener(e ->
                dialogs.create(saved -> getUI().ifPresent(ui -> ui.navigate("indicators/" + saved.id()))));
        return button;
    }

    @Override
    protected String beside(String count) {
        return t("indicators.beside", count);
    }

    @Override
    protected ListSource<IndicatorRow> source(ListState state) {
        var filter = filters.read(state);
        return ListSource.of(window -> indicators.list(filter, window), bound -> indicators.count(filter, bound));
    }
}
