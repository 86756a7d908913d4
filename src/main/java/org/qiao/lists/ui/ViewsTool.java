package org.qiao.lists.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.qiao.lists.SavedViews;
import org.qiao.lists.ViewRef;
import org.qiao.ui.ListPlace;
import org.qiao.ui.ListTool;
import org.qiao.ui.Toasts;

/** The menu of saved views over every list and board. */
@org.springframework.stereotype.Component
class ViewsTool implements ListTool {

    private final SavedViews views;

    ViewsTool(SavedViews views) {
        this.views = views;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Optional<Component> component(ListPlace place) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        var root = bar.addItem(VaadinIcon.BOOKMARK_O.create());
        root.add(t("views.title"));
        fill(root, place);
        return Optional.of(bar);
    }

    private void fill(MenuItem root, ListPlace place) {
        var menu = root.getSubMenu();
        menu.removeAll();
        var kept = views.of(place.address());
        for (var view : kept) {
            menu.addItem(view.forOffice() ? t("views.office", view.name()) : view.name(), e -> open(view));
        }
        if (!kept.isEmpty()) {
            menu.addSeparator();
        }
        menu.addItem(t("views.all"), e -> UI.getCurrent().navigate(place.address()));
        menu.addItem(t("views.save"), e -> new ViewDialog(views, place, saved -> fill(root, place)).open());
        var mine = kept.stream().filter(ViewRef::mine).toList();
        if (!mine.isEmpty()) {
            var remove = menu.addItem(t("views.remove")).getSubMenu();
            mine.forEach(view -> remove.addItem(view.name(), e -> remove(root, place, view)));
        }
    }

    private static void open(ViewRef view) {
        UI.getCurrent().navigate(view.list(), QueryParameters.fromString(view.query()));
    }

    private void remove(MenuItem root, ListPlace place, ViewRef view) {
        views.remove(view.id());
        fill(root, place);
        Toasts.undoable(t("views.removed", view.name()), () -> {
            views.save(view.list(), view.name(), view.query(), view.forOffice());
            fill(root, place);
        });
    }
}
