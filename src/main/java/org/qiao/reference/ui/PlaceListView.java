package org.qiao.reference.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.kernel.Language;
import org.qiao.kernel.RuleException;
import org.qiao.reference.Place;
import org.qiao.reference.PlaceKind;
import org.qiao.reference.PlaceService;
import org.qiao.reference.Places;
import org.qiao.reference.Term;
import org.qiao.ui.EmptyState;
import org.qiao.ui.FilterBar;
import org.qiao.ui.ListGrid;
import org.qiao.ui.PageView;
import org.qiao.ui.RecordDialog;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** Every place that records can refer to, for all to read and for admins to add to. */
@Route("places")
@Menu(title = "places.title", order = 91, icon = "vaadin:map-marker")
@RolesAllowed({Permission.COMPANY_READ, Permission.LIST_WRITE})
class PlaceListView extends PageView {

    private final Places places;
    private final PlaceService keeper;
    private final ListGrid<Term> grid = new ListGrid<>();
    private final TextField text = new TextField();
    private final Select<PlaceKind> kind = new Select<>();

    PlaceListView(Places places, PlaceService keeper, CurrentUser user) {
        super("places.title");
        this.places = places;
        this.keeper = keeper;
        columns(Texts.language());
        add(filters(), grid);
        if (user.may(Permission.LIST_WRITE)) {
            grid.onOpen(row -> edit(row.id()));
            var add = new Button(
                    t("place.new"),
                    VaadinIcon.PLUS.create(),
                    e -> dialog(t("place.new"), new Place()).open());
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            setActions(add);
        }
        show();
    }

    private void columns(Language language) {
        grid.addNameColumn(row -> row.name(language), row -> language.other(row.nameEn(), row.nameZh()))
                .setHeader(t("place.name"))
                .setComparator(row -> row.name(language))
                .setSortable(true);
        grid.addColumn(row -> t(PlaceKind.valueOf(row.kind())))
                .setHeader(t("place.kind"))
                .setSortable(true);
        grid.addColumn(row -> places.fullName(row.parentId(), language))
                .setHeader(t("place.parent"))
                .setFlexGrow(3);
        grid.addColumn(row -> row.code("official_code"))
                .setHeader(t("place.official"))
                .setSortable(true);
        grid.setCard(
                row -> row.name(language),
                row -> String.join(
                        " · ",
                        t(PlaceKind.valueOf(row.kind())),
                        places.fullName(row.parentId(), language),
                        row.code("official_code")));
        grid.setEmptyStateComponent(new EmptyState(t("places.empty")));
    }

    private FilterBar filters() {
        text.setPlaceholder(t("places.search"));
        text.setAriaLabel(t("places.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(e -> show());
        kind.setItems(PlaceKind.values());
        kind.setItemLabelGenerator(value -> value == null ? t("place.kind.any") : t(value));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(t("place.kind.any"));
        kind.setAriaLabel(t("place.kind"));
        kind.addValueChangeListener(e -> show());
        return new Bar();
    }

    /** The search field and the kind. */
    private final class Bar extends FilterBar {
        Bar() {
            setFields(text, kind);
        }
    }

    private void show() {
        var wanted = text.getValue().strip().toLowerCase(Locale.ROOT);
        var found = places.all().stream()
                .filter(row -> kind.getValue() == null
                        || row.kind().equals(kind.getValue().name()))
                .filter(row -> row.nameEn().toLowerCase(Locale.ROOT).contains(wanted)
                        || row.nameZh().contains(wanted)
                        || row.code("official_code").toLowerCase(Locale.ROOT).startsWith(wanted))
                .toList();
        grid.setItems(found);
        setBeside(String.format(Locale.ROOT, "%,d", found.size()));
    }

    private void edit(long id) {
        var place = keeper.find(id);
        var dialog = dialog(t("place.edit"), place);
        var delete = new Button(t("ui.delete"), e -> delete(place, dialog));
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        dialog.getFooter().add(delete);
        dialog.open();
    }

    private RecordDialog<Place> dialog(String title, Place place) {
        return new RecordDialog<>(
                title,
                () -> new PlaceForm(places, place.isNew()),
                place,
                keeper::save,
                () -> keeper.find(place.id()),
                stored -> {
                    show();
                    Toasts.done(t("ui.saved"));
                });
    }

    private void delete(Place place, RecordDialog<Place> dialog) {
        try {
            keeper.delete(place.id());
        } catch (RuleException refused) {
            Toasts.problem(t(refused.key()));
            return;
        }
        dialog.close();
        show();
        Toasts.undoable(t("place.deleted"), () -> {
            keeper.save(place.copy());
            show();
        });
    }
}
