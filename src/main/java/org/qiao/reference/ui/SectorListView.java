package org.qiao.reference.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.kernel.Language;
import org.qiao.reference.OfficialCodes;
import org.qiao.reference.Sector;
import org.qiao.reference.SectorService;
import org.qiao.reference.Sectors;
import org.qiao.reference.Term;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Keys;
import org.qiao.ui.ListGrid;
import org.qiao.ui.PageView;
import org.qiao.ui.RecordDialog;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** The house list of sectors, with what each is in the official classifications of China, North America and the UN; admins keep it. */
@Route("sectors")
@Menu(title = "sectors.title", order = 92, icon = "vaadin:sitemap")
@RolesAllowed({Permission.COMPANY_READ, Permission.LIST_WRITE})
class SectorListView extends PageView {

    private final Sectors sectors;
    private final SectorService keeper;
    private final ListGrid<Term> grid = new ListGrid<>();

    SectorListView(Sectors sectors, SectorService keeper, CurrentUser user) {
        super("sectors.title");
        this.sectors = sectors;
        this.keeper = keeper;
        columns(Texts.language());
        if (user.may(Permission.LIST_WRITE)) {
            grid.addComponentColumn(this::tools).setKey("TOOLS").setFlexGrow(0).setWidth("15rem");
            var create = Keys.press(Keys.CREATE, new Button(t("sector.new"), VaadinIcon.PLUS.create()));
            create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            create.addClickListener(e -> open(t("sector.new"), new Sector()));
            setActions(create);
        }
        add(grid);
        show();
    }

    private void columns(Language language) {
        grid.addColumn(LitRenderer.<Term>of(
                                "<span class='name level-${item.level}'>${item.name}</span> <span class='other'>${item.other}</span>")
                        .withProperty("level", row -> row.path().size())
                        .withProperty("name", row -> name(row, language))
                        .withProperty("other", row -> language.other(row.nameEn(), row.nameZh())))
                .setHeader(t("sector.name"))
                .setFlexGrow(4);
        for (var list : OfficialCodes.values()) {
            grid.addColumn(row -> words(row, list)).setHeader(t(list));
        }
        grid.addColumn(row -> row.note(language)).setHeader(t("sector.note")).setFlexGrow(3);
        grid.setCard(row -> name(row, language), SectorListView::codes);
        grid.setEmptyStateComponent(new EmptyState(t("sectors.empty")));
    }

    private static String name(Term row, Language language) {
        return row.retired() ? t("sector.name.retired", row.name(language)) : row.name(language);
    }

    private static String words(Term row, OfficialCodes list) {
        return row.code(list.column()).replace(";", t("ui.and"));
    }

    private static String codes(Term row) {
        return Stream.of(OfficialCodes.values())
                .filter(list -> !row.code(list.column()).isEmpty())
                .map(list -> t(list) + " " + words(row, list))
                .collect(Collectors.joining(" · "));
    }

    private void show() {
        grid.setItems(sectors.all());
        setBeside(String.valueOf(sectors.all().size()));
    }

    private Component tools(Term row) {
        var retire = new Button(t(row.retired() ? "ui.offer" : "ui.retire"), e -> retire(row, !row.retired()));
        var edit = new Button(t("ui.edit"), e -> open(t("sector.edit"), keeper.find(row.id())));
        Stream.of(edit, retire)
                .forEach(button -> button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL));
        return new Div(
                shift(row, VaadinIcon.ARROW_UP, "ui.up", -1),
                shift(row, VaadinIcon.ARROW_DOWN, "ui.down", 1),
                edit,
                retire);
    }

    private Button shift(Term row, VaadinIcon icon, String key, int by) {
        var button = new Button(icon.create(), e -> {
            keeper.shift(row.id(), by);
            show();
        });
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(t(key));
        button.setTooltipText(t(key));
        return button;
    }

    private void retire(Term row, boolean retired) {
        keeper.retire(row.id(), retired);
        show();
        Toasts.undoable(t(retired ? "sector.retired" : "sector.offered", row.name(Texts.language())), () -> {
            keeper.retire(row.id(), !retired);
            show();
        });
    }

    private void open(String title, Sector sector) {
        new RecordDialog<>(
                        title,
                        () -> new SectorForm(sectors),
                        sector,
                        keeper::save,
                        () -> keeper.find(sector.id()),
                        stored -> {
                            Toasts.done(t("ui.saved"));
                            show();
                        })
                .open();
    }
}
