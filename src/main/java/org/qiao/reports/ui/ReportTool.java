package org.qiao.reports.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Optional;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.pipeline.DealAddress;
import org.qiao.ui.ListPlace;
import org.qiao.ui.ListTool;

/** Leads from the list of deals to the report and the map of what it shows. */
@org.springframework.stereotype.Component
class ReportTool implements ListTool {

    private final CurrentUser user;

    ReportTool(CurrentUser user) {
        this.user = user;
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public Optional<Component> component(ListPlace place) {
        if (!place.address().equals("deals")) {
            return Optional.empty();
        }
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        var root = bar.addItem(VaadinIcon.FILE_TEXT_O.create());
        root.add(t("report.tool"));
        if (user.may(Permission.EXPORT)) {
            root.getSubMenu().addItem(t("report.title"), e -> open("report", place));
        }
        root.getSubMenu().addItem(t("map.title"), e -> open("map", place));
        return Optional.of(bar);
    }

    private static void open(String address, ListPlace place) {
        var shown = DealAddress.of(place.state().parameters()).without("sort", "columns");
        // The map shows what is open unless it is told otherwise, and this list is to be shown as it is.
        var asked = address.equals("map") && !shown.asked().containsKey("open") ? shown.with("all", "1") : shown;
        UI.getCurrent().navigate(address, asked.parameters());
    }
}
