package org.qiao.reference.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.access.Permission;
import org.qiao.reference.Sectors;
import org.qiao.reference.Term;
import org.qiao.ui.EmptyState;
import org.qiao.ui.ListGrid;
import org.qiao.ui.PageView;
import org.qiao.ui.Texts;

/** The house list of sectors, with what each is in the official classifications of China, North America and the UN. */
@Route("sectors")
@Menu(title = "sectors.title", order = 92, icon = "vaadin:sitemap")
@RolesAllowed({Permission.COMPANY_READ, Permission.LIST_WRITE})
class SectorListView extends PageView {

    SectorListView(Sectors sectors) {
        super("sectors.title");
        var language = Texts.language();
        var grid = new ListGrid<Term>();
        grid.addColumn(LitRenderer.<Term>of(
                                "<span class='name level-${item.level}'>${item.name}</span> <span class='other'>${item.other}</span>")
                        .withProperty("level", row -> row.path().size())
                        .withProperty("name", row -> row.name(language))
                        .withProperty("other", row -> language.other(row.nameEn(), row.nameZh())))
                .setHeader(t("sector.name"))
                .setFlexGrow(4);
        grid.addColumn(row -> row.code("gbt4754")).setHeader(t("sector.gbt4754"));
        grid.addColumn(row -> row.code("naics")).setHeader(t("sector.naics"));
        grid.addColumn(row -> row.code("isic")).setHeader(t("sector.isic"));
        grid.setCard(row -> row.name(language), SectorListView::codes);
        grid.setEmptyStateComponent(new EmptyState(t("sectors.empty")));
        grid.setItems(sectors.all());
        setBeside(String.valueOf(sectors.all().size()));
        add(grid);
    }

    private static String codes(Term row) {
        return Stream.of("gbt4754", "naics", "isic")
                .filter(list -> !row.code(list).isEmpty())
                .map(list -> t("sector." + list) + " " + row.code(list))
                .collect(Collectors.joining(" · "));
    }
}
