package org.qiao.search.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.qiao.access.Permission;
import org.qiao.search.ReadingEntry;
import org.qiao.search.ReadingService;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Keys;
import org.qiao.ui.ListGrid;
import org.qiao.ui.PageView;
import org.qiao.ui.RecordDialog;
import org.qiao.ui.Toasts;

/** Readings that staff corrected: what names are found and sorted by where the dictionary is wrong. */
@Route("readings")
@Menu(title = "readings.title", order = 90, icon = "vaadin:font")
@RolesAllowed(Permission.COMPANY_READ)
class ReadingView extends PageView {

    private final ReadingService readings;
    private final ListGrid<ReadingEntry> grid = new ListGrid<>();

    ReadingView(ReadingService readings) {
        super("readings.title");
        this.readings = readings;
        grid.addColumn(ReadingEntry::getText).setHeader(t("reading.text")).setSortable(true);
        grid.addColumn(ReadingEntry::getReading).setHeader(t("reading.reading")).setSortable(true);
        grid.addColumn(entry -> text(entry.getAlso())).setHeader(t("reading.also"));
        grid.addColumn(entry -> t(entry.getKind())).setHeader(t("reading.kind")).setSortable(true);
        grid.setCard(ReadingEntry::getText, entry -> entry.getReading() + " · " + t(entry.getKind()));
        grid.setEmptyStateComponent(new EmptyState(t("readings.empty")));
        add(grid);
        if (readings.mayWrite()) {
            grid.onOpen(entry -> edit(Objects.requireNonNull(entry.getId())));
            var create = Keys.press(Keys.CREATE, new Button(t("reading.new"), VaadinIcon.PLUS.create()));
            create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            create.addClickListener(
                    e -> dialog(t("reading.new"), new ReadingEntry()).open());
            setActions(create);
        }
        show();
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }

    private void edit(long id) {
        var dialog = dialog(t("reading.edit"), readings.find(id));
        var remove = new Button(t("ui.delete"), e -> {
            readings.remove(id);
            dialog.close();
            show();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        dialog.getFooter().add(remove);
        dialog.open();
    }

    private RecordDialog<ReadingEntry> dialog(String title, ReadingEntry entry) {
        return new RecordDialog<>(
                title,
                ReadingForm::new,
                entry,
                readings::save,
                () -> readings.find(Objects.requireNonNull(entry.getId())),
                stored -> {
                    Toasts.done(t("ui.saved"));
                    show();
                });
    }

    private void show() {
        var found = readings.list();
        grid.setItems(found);
        setBeside(String.valueOf(found.size()));
    }
}
