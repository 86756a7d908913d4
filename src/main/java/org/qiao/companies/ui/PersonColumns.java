package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.access.Directory;
import org.qiao.companies.PersonAlias;
import org.qiao.companies.PersonRow;
import org.qiao.kernel.Language;
import org.qiao.ui.ListGrid;
import org.qiao.ui.PageLookup;
import org.qiao.ui.Texts;

/** The columns of the list of people, and what a phone shows of each. */
final class PersonColumns {

    private final Directory directory;
    private final ZoneId zone;
    private final LocalDate today;
    private final Language language = Texts.language();

    /** @param today by which names count as former */
    PersonColumns(Directory directory, ZoneId zone, LocalDate today) {
        this.directory = directory;
        this.zone = zone;
        this.today = today;
    }

    void addTo(ListGrid<PersonRow> grid, PageLookup<List<String>> tags, PageLookup<PersonAlias> foundAs) {
        grid.addName(
                "NAME",
                t("person.name"),
                row -> row.listName(language),
                row -> row.otherName(language),
                row -> otherName(foundAs, row));
        grid.addText("COMPANIES", t("person.companies"), this::companies, false).setFlexGrow(3);
        grid.addText("JURISDICTION", t("person.jurisdiction"), row -> t(row.jurisdiction()), false);
        grid.addText("OWNER", t("company.owner"), row -> directory.colleagueName(row.ownerId(), language), true);
        grid.addSpare(
                "TAGS",
                t("company.tags"),
                row -> tags.of(row.id()).map(Tags::words).orElse(""),
                false);
        addSpares(grid);
        grid.setCard(
                row -> row.listName(language),
                row -> Stream.of(otherName(foundAs, row), companies(row))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
        grid.onOpen(row -> grid.getUI().ifPresent(ui -> ui.navigate("people/" + row.id())));
    }

    /** The name by which the person was found, where it is none of those that are shown. */
    private String otherName(PageLookup<PersonAlias> foundAs, PersonRow row) {
        return foundAs.of(row.id())
                .map(name -> FoundAs.words(name, row.orderEn(), today))
                .orElse("");
    }

    private void addSpares(ListGrid<PersonRow> grid) {
        grid.spare(grid.addDay(
                "UPDATED",
                t("company.updated"),
                row -> row.updatedAt().atZone(zone).toLocalDate(),
                true));
        grid.addSpare("OFFICE", t("filter.office"), row -> directory.officeName(row.officeId(), language), true);
        grid.addSpare("TITLE", t("person.title"), this::titles, false);
        grid.addSpare(
                "LANGUAGES",
                t("person.languages"),
                row -> row.spoken().stream()
                        .map(LanguageField::name)
                        .collect(Collectors.joining(language == Language.ZH ? "、" : ", ")),
                false);
        grid.addSpare(
                "CHANNEL",
                t("person.channel"),
                row -> row.preferredChannel() == null ? "" : t(row.preferredChannel()),
                false);
        grid.export(
                grid.addSpare(
                        "RANK",
                        t("person.rank"),
                        row -> row.protocolRank() == null ? "" : String.valueOf(row.protocolRank()),
                        false),
                PersonRow::protocolRank);
        grid.addSpare("OTHER_NAME", t("company.name.other"), row -> row.otherName(language), false);
    }

    private String titles(PersonRow row) {
        return row.roles().stream()
                .map(role -> role.title(language))
                .filter(title -> !title.isEmpty())
                .distinct()
                .collect(Collectors.joining(separator()));
    }

    private String companies(PersonRow row) {
        return row.roles().stream()
                .map(role -> role.title(language).isEmpty()
                        ? role.company().name(language)
                        : role.company().name(language) + " · " + role.title(language))
                .collect(Collectors.joining(separator()));
    }

    private String separator() {
        return language == Language.ZH ? "；" : "; ";
    }
}
