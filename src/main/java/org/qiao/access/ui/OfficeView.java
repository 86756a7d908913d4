package org.qiao.access.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Office;
import org.qiao.access.OfficeService;
import org.qiao.access.Permission;
import org.qiao.kernel.RuleException;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Formats;
import org.qiao.ui.ListGrid;
import org.qiao.ui.PageView;
import org.qiao.ui.RecordDialog;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** The chamber's offices, with their desk and zone. */
@Route("admin/offices")
@Menu(title = "admin.offices", order = 120, icon = "vaadin:globe")
@RolesAllowed({Permission.USER_READ, Permission.OFFICE_WRITE})
class OfficeView extends PageView {

    private final OfficeService offices;
    private final Directory directory;
    private final ListGrid<Directory.OfficeRef> grid = new ListGrid<>();

    OfficeView(OfficeService offices, Directory directory, CurrentUser user) {
        super("admin.offices");
        this.offices = offices;
        this.directory = directory;
        var language = Texts.language();
        grid.addNameColumn(row -> row.name(language), row -> language.other(row.nameEn(), row.nameZh()))
                .setHeader(t("office.name"));
        grid.addColumn(row -> t(row.desk())).setHeader(t("office.desk")).setSortable(true);
        grid.addColumn(OfficeView::zone).setHeader(t("office.zone")).setSortable(true);
        grid.setCard(row -> row.name(language), row -> String.join(" · ", t(row.desk()), zone(row)));
        grid.setEmptyStateComponent(new EmptyState(t("office.empty")));
        add(grid);
        if (user.may(Permission.OFFICE_WRITE)) {
            grid.onOpen(row -> edit(row.id()));
            var add = new Button(
                    t("office.new"),
                    VaadinIcon.PLUS.create(),
                    e -> dialog(t("office.new"), new Office()).open());
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            setActions(add);
        }
        show();
    }

    private void edit(long id) {
        var office = offices.find(id);
        var dialog = dialog(t("office.edit"), office);
        var delete = new Button(t("ui.delete"), e -> delete(office, dialog));
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        dialog.getFooter().add(delete);
        dialog.open();
    }

    private RecordDialog<Office> dialog(String title, Office office) {
        return new RecordDialog<>(
                title,
                () -> new OfficeForm(office.isNew()),
                office,
                offices::save,
                () -> offices.find(office.id()),
                stored -> {
                    show();
                    Toasts.done(t("ui.saved"));
                });
    }

    private void delete(Office office, RecordDialog<Office> dialog) {
        try {
            offices.delete(office.id());
        } catch (RuleException refused) {
            Toasts.problem(t(refused.key()));
            return;
        }
        dialog.close();
        show();
        Toasts.undoable(t("office.deleted", Texts.language().choose(office.getNameEn(), office.getNameZh())), () -> {
            offices.save(office.copy());
            show();
        });
    }

    private void show() {
        var found = directory.offices();
        grid.setItems(found);
        setBeside(String.valueOf(found.size()));
    }

    private static String zone(Directory.OfficeRef office) {
        return Formats.zone(ZoneId.of(office.zone()));
    }
}
