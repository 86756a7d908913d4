package org.qiao.reference.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.kernel.Currencies;
import org.qiao.reference.Rate;
import org.qiao.reference.RateRow;
import org.qiao.reference.RateService;
import org.qiao.reference.Rates;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Formats;
import org.qiao.ui.Keys;
import org.qiao.ui.ListGrid;
import org.qiao.ui.ListSource;
import org.qiao.ui.PageView;
import org.qiao.ui.RecordDialog;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** The exchange rates with their days and sources, for all to read and for admins to add to. */
@Route("rates")
@Menu(title = "rates.title", order = 93, icon = "vaadin:exchange")
@RolesAllowed({Permission.DEAL_READ, Permission.LIST_WRITE})
class RateListView extends PageView {

    private final Rates rates;
    private final RateService keeper;
    private final ListGrid<RateRow> grid = new ListGrid<>();
    private final Select<String> currency = new Select<>();

    RateListView(Rates rates, RateService keeper, CurrentUser user) {
        super("rates.title");
        this.rates = rates;
        this.keeper = keeper;
        columns();
        add(filters(), grid);
        if (user.may(Permission.LIST_WRITE)) {
            grid.onOpen(row -> edit(row.id()));
            var load = new Button(t("csv.load"), VaadinIcon.UPLOAD.create(), e -> load());
            var add = Keys.press(Keys.CREATE, new Button(t("rate.new"), VaadinIcon.PLUS.create()));
            add.addClickListener(e -> dialog(t("rate.new"), new Rate()).open());
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            setActions(load, add);
        }
        show();
    }

    private void columns() {
        grid.addColumn(RateListView::value).setHeader(t("rate.rate")).setFlexGrow(2);
        grid.addColumn(row -> Formats.day(row.onDate())).setHeader(t("rate.day"));
        grid.addColumn(RateRow::source).setHeader(t("rate.source")).setFlexGrow(4);
        grid.setCard(RateListView::value, row -> Formats.day(row.onDate()) + " · " + row.source());
        grid.setEmptyStateComponent(new EmptyState(t("rates.empty")));
    }

    private static String value(RateRow row) {
        return t("rate.value", row.currency(), row.rate().stripTrailingZeros().toPlainString(), row.inCurrency());
    }

    private Div filters() {
        currency.setAriaLabel(t("rate.currency"));
        currency.setEmptySelectionAllowed(true);
        currency.setEmptySelectionCaption(t("rate.currency.any"));
        currency.setItemLabelGenerator(
                code -> code == null ? t("rate.currency.any") : Currencies.label(code, Texts.language()));
        currency.setItems(rates.currencies());
        currency.addValueChangeListener(e -> show());
        var row = new Div(currency);
        row.addClassName("filters");
        return row;
    }

    private void show() {
        var chosen = currency.getValue();
        grid.show(ListSource.of(window -> rates.list(chosen, window), bound -> rates.count(chosen)), this::setBeside);
    }

    private void changed() {
        var chosen = currency.getValue();
        currency.setItems(rates.currencies());
        currency.setValue(chosen);
        show();
    }

    private void load() {
        new CsvDialog(
                        t("rates.load"),
                        t("rates.load.explain"),
                        "currency,in,date,rate,source",
                        keeper::load,
                        this::changed)
                .open();
    }

    private void edit(long id) {
        var rate = keeper.find(id);
        var dialog = dialog(t("rate.edit"), rate);
        var delete = new Button(t("ui.delete"), e -> {
            keeper.delete(id);
            dialog.close();
            changed();
            Toasts.undoable(t("rate.deleted"), () -> {
                keeper.save(rate.copy());
                changed();
            });
        });
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        dialog.getFooter().add(delete);
        dialog.open();
    }

    private RecordDialog<Rate> dialog(String title, Rate rate) {
        return new RecordDialog<>(title, RateForm::new, rate, keeper::save, () -> keeper.find(rate.id()), stored -> {
            changed();
            Toasts.done(t("ui.saved"));
        });
    }
}
