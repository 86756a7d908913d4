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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.reference.CalendarDay;
import org.qiao.reference.CalendarService;
import org.qiao.reference.Country;
import org.qiao.reference.WorkingDays;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Formats;
import org.qiao.ui.Keys;
import org.qiao.ui.ListGrid;
import org.qiao.ui.PageView;
import org.qiao.ui.RecordDialog;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** Public holidays and make-up working days of a country and year, for all to read and for admins to load each year. */
@Route("working-days")
@Menu(title = "days.title", order = 94, icon = "vaadin:calendar")
@RolesAllowed({Permission.TOUCH_READ, Permission.LIST_WRITE})
class WorkingDaysView extends PageView {

    private final WorkingDays days;
    private final CalendarService keeper;
    private final ListGrid<CalendarDay> grid = new ListGrid<>();
    private final Select<Country> country = new Select<>();
    private final Select<Integer> year = new Select<>();

    WorkingDaysView(WorkingDays days, CalendarService keeper, CurrentUser user) {
        super("days.title");
        this.days = days;
        this.keeper = keeper;
        columns();
        var filters = new Div(country, year);
        filters.addClassName("filters");
        country.setItems(Country.values());
        country.setItemLabelGenerator(Texts::t);
        country.setAriaLabel(t("day.country"));
        country.setValue(Country.of(user.require().desk()));
        country.addValueChangeListener(e -> show());
        year.setAriaLabel(t("day.year"));
        year.addValueChangeListener(e -> show());
        add(filters, grid);
        if (user.may(Permission.LIST_WRITE)) {
            grid.onOpen(row -> edit(row.id()));
            var load = new Button(t("csv.load"), VaadinIcon.UPLOAD.create(), e -> load());
            var add = Keys.press(Keys.CREATE, new Button(t("day.new"), VaadinIcon.PLUS.create()));
            add.addClickListener(e -> dialog(t("day.new"), new CalendarDay()).open());
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            setActions(load, add);
        }
        changed();
    }

    private void columns() {
        grid.addColumn(row -> weekday(row)).setHeader(t("day.date")).setFlexGrow(2);
        grid.addColumn(WorkingDaysView::kind).setHeader(t("day.kind"));
        grid.addNameColumn(
                        row -> row.name(Texts.language()),
                        row -> Texts.language().other(row.getNameEn(), row.getNameZh()))
                .setHeader(t("day.name"));
        grid.addColumn(CalendarDay::getSource).setHeader(t("day.source")).setFlexGrow(4);
        grid.setCard(
                row -> weekday(row) + " · " + row.name(Texts.language()), row -> kind(row) + " · " + row.getSource());
        grid.setEmptyStateComponent(new EmptyState(t("days.empty")));
    }

    private static String weekday(CalendarDay row) {
        var day = Objects.requireNonNull(row.getOnDate());
        return Formats.day(day) + " " + Formats.weekday(day);
    }

    private static String kind(CalendarDay row) {
        return t(row.isWorking() ? "day.work" : "day.off");
    }

    private void show() {
        var found = Optional.ofNullable(year.getValue())
                .map(chosen -> days.list(country.getValue(), chosen))
                .orElse(List.of());
        grid.setItems(found);
        setBeside(String.valueOf(found.size()));
    }

    private void changed() {
        var chosen = year.getValue();
        var years = days.years();
        year.setItems(years);
        year.setValue(
                years.contains(chosen) ? chosen : years.stream().findFirst().orElse(null));
        show();
    }

    private void load() {
        new CsvDialog(
                        t("days.load"),
                        t("days.load.explain"),
                        String.join(",", CalendarService.COLUMNS),
                        keeper::load,
                        this::changed)
                .open();
    }

    private void edit(long id) {
        var day = keeper.find(id);
        var dialog = dialog(t("day.edit"), day);
        var delete = new Button(t("ui.delete"), e -> {
            keeper.delete(id);
            dialog.close();
            changed();
            Toasts.undoable(t("day.deleted"), () -> {
                keeper.save(day.copy());
                changed();
            });
        });
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        dialog.getFooter().add(delete);
        dialog.open();
    }

    private RecordDialog<CalendarDay> dialog(String title, CalendarDay day) {
        return new RecordDialog<>(
                title, CalendarDayForm::new, day, keeper::save, () -> keeper.find(day.id()), stored -> {
                    changed();
                    Toasts.done(t("ui.saved"));
                });
    }
}
