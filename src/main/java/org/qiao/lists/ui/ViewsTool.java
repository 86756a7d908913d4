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
import org.qiao.ui.ListPage;
import org.qiao.ui.ListTool;
import org.qiao.ui.Toasts;

/** The menu of saved views over every list. */
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
    public Optional<Component> component(ListPage<?> page) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        var root = bar.addItem(VaadinIcon.BOOKMARK_O.create());
        root.add(t("views.title"));
        fill(root, page);
        return Optional.of(bar);
    }

    private void fill(MenuItem root, ListPage<?> page) {
        var menu = root.getSubMenu();
        menu.removeAll();
        var kept = views.of(page.address());
        for (var view : kept) {
            menu.addItem(view.forOffice() ? t("views.office", view.name()) : view.name(), e -> open(view));
        }
        if (!kept.isEmpty()) {
            menu.addSeparator();
        }
        menu.addItem(t("views.all"), e -> UI.getCurrent().navigate(page.address()));
        menu.addItem(t("views.save"), e -> new ViewDialog(views, page, saved -> fill(root, page)).open());
        var mine = kept.stream().filter(ViewRef::mine).toList();
        if (!mine.isEmpty()) {
            var remove = menu.addItem(t("views.remove")).getSubMenu();
            mine.forEach(view -> remove.addItem(view.name(), e -> remove(root, page, view)));
        }
    }

    private static void open(ViewRef view) {
        UI.getCurrent().navigate(view.list(), QueryParameters.fromString(view.query()));
    }

    private void remove(MenuItem root, ListPage<?> page, ViewRef view) {
        views.remove(view.id());
        fill(root, page);
        Toasts.undoable(t("views.removed", view.name()), () -> {
            views.save(view.list(), view.name(), view.query(), view.forOffice());
            fill(root, page);
        });
    }
}
