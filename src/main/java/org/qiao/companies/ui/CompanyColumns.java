package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Directory;
import org.qiao.companies.Besides;
import org.qiao.companies.CompanyRow;
import org.qiao.kernel.Language;
import org.qiao.kernel.MoneyFormat;
import org.qiao.lists.ExportAmount;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.ui.ListGrid;
import org.qiao.ui.PageLookup;
import org.qiao.ui.Texts;

/** The columns of the list of companies, and what a phone shows of each. */
final class CompanyColumns {

    private final Places places;
    private final Sectors sectors;
    private final Directory directory;
    private final ZoneId zone;
    private final Language language = Texts.language();

    CompanyColumns(Places places, Sectors sectors, Directory directory, ZoneId zone) {
        this.places = places;
        this.sectors = sectors;
        this.directory = directory;
        this.zone = zone;
    }

    void addTo(
            ListGrid<CompanyRow> grid,
            PageLookup<List<String>> tags,
            PageLookup<Besides> besides,
            PageLookup<String> foundAs) {
        grid.addName(
                "NAME",
                t("company.name"),
                row -> row.name(language),
                row -> row.otherName(language),
                row -> foundAs.of(row.id()).orElse(""));
        grid.addText("KIND", t("company.kind"), row -> t(row.kind()), true);
        grid.addText("SECTOR", t("company.sector"), row -> sectors.name(row.sectorId(), language), true)
                .setFlexGrow(2);
        grid.addText("PLACE", t("company.place"), row -> places.name(row.placeId(), language), true);
        grid.addText("OWNER", t("company.owner"), row -> directory.colleagueName(row.ownerId(), language), true);
        grid.addDay(
                "UPDATED",
                t("company.updated"),
                row -> row.updatedAt().atZone(zone).toLocalDate(),
                true);
        grid.addSpare("OFFICE", t("filter.office"), row -> directory.officeName(row.officeId(), language), false);
        grid.addSpare("OTHER_NAME", t("company.name.other"), row -> row.otherName(language), false);
        grid.addSpare(
                "TAGS",
                t("company.tags"),
                row -> tags.of(row.id()).map(Tags::words).orElse(""),
                false);
        addBesides(grid, besides);
        addFacts(grid);
        grid.setCard(
                row -> row.name(language),
                row -> Stream.of(foundAs.of(row.id()).orElse(""), t(row.kind()), places.name(row.placeId(), language))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
        grid.onOpen(row -> grid.getUI().ifPresent(ui -> ui.navigate("companies/" + row.id())));
    }

    private void addBesides(ListGrid<CompanyRow> grid, PageLookup<Besides> besides) {
        grid.addSpare(
                "SECTORS",
                t("company.sector.others"),
                row -> besides.of(row.id()).map(Besides::sectorIds).orElse(List.of()).stream()
                        .map(id -> sectors.name(id, language))
                        .collect(Collectors.joining(t("ui.and"))),
                false);
        grid.addSpare(
                "PLACES",
                t("company.place.others"),
                row -> PlacesField.names(
                        besides.of(row.id()).map(Besides::placeIds).orElse(List.of()), places),
                false);
    }

    private void addFacts(ListGrid<CompanyRow> grid) {
        grid.addSpare("PARENT", t("company.parent"), this::parent, false);
        grid.addSpare("USCC", t("company.uscc"), row -> text(row.facts().uscc()), false);
        grid.addSpare("EIN", t("company.ein"), row -> text(row.facts().ein()), false);
        grid.export(
                grid.addSpare("CAPITAL", t("company.capital"), this::capital, false), CompanyColumns::exportedCapital);
        grid.addSpare(
                "FOUNDED",
                t("company.founded"),
                row -> row.facts().foundedYear() == null
                        ? ""
                        : String.valueOf(row.facts().foundedYear()),
                false);
        grid.addSpare("PHONE", t("company.phone"), row -> text(row.facts().phone()), false);
    }

    private String parent(CompanyRow row) {
        var parent = row.facts().parent();
        if (parent == null) {
            return "";
        }
        var name = parent.name(language);
        return name.isEmpty() ? t("company.restricted") : name;
    }

    private String capital(CompanyRow row) {
        var capital = row.facts().capital();
        return capital == null ? "" : MoneyFormat.compact(capital, language);
    }

    private static @Nullable ExportAmount exportedCapital(CompanyRow row) {
        var capital = row.facts().capital();
        return capital == null ? null : ExportAmount.of(capital.amount(), capital.currency() + " {0}");
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
