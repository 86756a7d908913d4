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
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
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
        menu.addItem(t("views.save"), e -> save(root, place));
        var mine = kept.stream().filter(ViewRef::changeable).toList();
        if (!mine.isEmpty()) {
            var update = menu.addItem(t("views.update")).getSubMenu();
            mine.forEach(view -> update.addItem(view.name(), e -> update(root, place, view)));
            var rename = menu.addItem(t("views.rename")).getSubMenu();
            mine.forEach(view -> rename.addItem(view.name(), e -> rename(root, place, view)));
            var remove = menu.addItem(t("views.remove")).getSubMenu();
            mine.forEach(view -> remove.addItem(view.name(), e -> remove(root, place, view)));
        }
    }

    private static void open(ViewRef view) {
        UI.getCurrent().navigate(view.list(), QueryParameters.fromString(view.query()));
    }

    private static String shown(ListPlace place) {
        return place.state().parameters().getQueryString();
    }

    private void save(MenuItem root, ListPlace place) {
        new ViewDialog(
                        t("views.save.title"),
                        (name, forOffice) -> views.save(place.address(), name, shown(place), forOffice),
                        saved -> {
                            fill(root, place);
                            Toasts.done(t("views.saved", saved.name()));
                        })
                .open();
    }

    private void update(MenuItem root, ListPlace place, ViewRef view) {
        change(root, place, view, () -> {
            views.update(view.id(), shown(place));
            Toasts.undoable(
                    t("views.updated", view.name()),
                    () -> change(root, place, view, () -> views.update(view.id(), view.query())));
        });
    }

    private void rename(MenuItem root, ListPlace place, ViewRef view) {
        new ViewDialog(
                        t("views.rename.title"),
                        (name, forOffice) -> views.rename(view.id(), name, forOffice),
                        renamed -> {
                            fill(root, place);
                            Toasts.undoable(
                                    t("views.renamed", renamed.name()),
                                    () -> change(
                                            root,
                                            place,
                                            view,
                                            () -> views.rename(view.id(), view.name(), view.forOffice())));
                        })
                .of(view, () -> gone(root, place, view))
                .open();
    }

    private void remove(MenuItem root, ListPlace place, ViewRef view) {
        change(root, place, view, () -> {
            views.remove(view.id());
            Toasts.undoable(
                    t("views.removed", view.name()),
                    () -> change(
                            root,
                            place,
                            view,
                            () -> views.save(view.list(), view.name(), view.query(), view.forOffice())));
        });
    }

    /** Meanwhile the view may have been removed in another tab: then it leaves this menu too. */
    private void change(MenuItem root, ListPlace place, ViewRef view, Runnable change) {
        try {
            change.run();
            fill(root, place);
        } catch (RuleException e) {
            Toasts.problem(t(e.key()));
        } catch (RecordNotFoundException e) {
            gone(root, place, view);
        }
    }

    private void gone(MenuItem root, ListPlace place, ViewRef view) {
        fill(root, place);
        Toasts.problem(t("views.gone", view.name()));
    }
}
