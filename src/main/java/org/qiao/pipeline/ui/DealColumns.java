package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.kernel.Currencies;
import org.qiao.pipeline.Closing;
import org.qiao.pipeline.DealRow;
import org.qiao.pipeline.Figure;
import org.qiao.pipeline.PipelineRef;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.StageClock;
import org.qiao.pipeline.StageRef;
import org.qiao.reference.Places;
import org.qiao.reference.Rates;
import org.qiao.reference.Sectors;
import org.qiao.ui.Formats;
import org.qiao.ui.LandField;
import org.qiao.ui.ListGrid;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** The columns of a list of deals. Their value is as reported, in whatever currency; what it is worth in yuan and dollars is there to be chosen. */
@Component
class DealColumns {

    /** As wide as “more than US$900 million”, which means nothing without its end. */
    private static final String QUALIFIED = "12.5rem";

    /** The key of the column in which values stand times the probability of their stages. */
    static final String WEIGHTED = "WEIGHTED";

    private final PipelineService pipelines;
    private final Sectors sectors;
    private final Places places;
    private final StageClock clock;
    private final Directory directory;
    private final CurrentUser user;

    DealColumns(
            PipelineService pipelines,
            Sectors sectors,
            Places places,
            StageClock clock,
            Directory directory,
            CurrentUser user) {
        this.pipelines = pipelines;
        this.sectors = sectors;
        this.places = places;
        this.clock = clock;
        this.directory = directory;
        this.user = user;
    }

    void addTo(ListGrid<DealRow> grid) {
        var language = Texts.language();
        var stages = pipelines.stages();
        var zone = user.require().zone();
        grid.addName("TITLE", t("deal.title"), DealColumns::name, row -> row.otherName(language))
                .setWidth("11rem")
                .setFlexGrow(2);
        grid.addName(
                        "COMPANY",
                        t("deal.company"),
                        row -> row.isMasked() ? t("deal.confidential") : row.company(language),
                        row -> row.otherCompany(language))
                .setWidth("11rem")
                .setFlexGrow(2);
        grid.addText("STAGE", t("deal.stage"), row -> name(stages.get(row.stageId())), true);
        grid.addDay(
                        "SINCE",
                        t("deal.since"),
                        row -> row.stageSince().atZone(zone).toLocalDate(),
                        true)
                .setWidth(ListGrid.DAY)
                .setFlexGrow(0);
        grid.addAmount(
                        "VALUE",
                        t("deal.value"),
                        row -> Figures.brief(row.value()),
                        row -> Figures.exported(row.value()))
                .setWidth(QUALIFIED)
                .setFlexGrow(0);
        grid.addText("OWNER", t("deal.owner"), row -> directory.colleagueName(row.ownerId(), language), true)
                .setWidth("10rem");
        // Not shown at first: beside it names are cut on a screen 1440 wide.
        grid.spare(grid.addDay(
                "UPDATED",
                t("deal.updated"),
                row -> row.updatedAt().atZone(zone).toLocalDate(),
                true));
        addSpares(grid);
        grid.setCard(
                DealColumns::name,
                row -> Stream.of(name(stages.get(row.stageId())), Figures.brief(row.value()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
        grid.onOpen(row -> grid.getUI().ifPresent(ui -> ui.navigate("deals/" + row.id())));
    }

    private void addSpares(ListGrid<DealRow> grid) {
        var language = Texts.language();
        var stages = pipelines.stages();
        var names = pipelines.list().stream()
                .collect(Collectors.toMap(PipelineRef::id, pipeline -> pipeline.name(language)));
        grid.addSpare(
                "CURRENCY",
                t("deal.currency"),
                row -> row.value() == null ? "" : row.value().money().currency(),
                false);
        for (var currency : Rates.REPORTING) {
            grid.spare(grid.addAmount(
                    currency,
                    t("deal.worth.in", Currencies.word(currency, language)),
                    row -> Figures.brief(row.worth(currency)),
                    row -> Figures.exported(row.worth(currency))));
        }
        grid.spare(grid.addAmount(
                        WEIGHTED,
                        t("deal.weighted"),
                        row -> Figures.brief(weighted(row)),
                        row -> Figures.exported(weighted(row)))
                .setSortable(false));
        grid.spare(grid.addAmount(
                        "BOOKED",
                        t("deal.booked.amount"),
                        row -> Figures.brief(row.booked()),
                        row -> row.booked().size() == 1
                                ? Figures.exported(row.booked().getFirst())
                                : Figures.brief(row.booked()))
                .setSortable(false));
        grid.addSpare("OTHER_TITLE", t("deal.title.other"), row -> row.otherName(language), false);
        grid.addSpare(
                "PIPELINE",
                t("deal.pipeline"),
                row -> Optional.ofNullable(stages.get(row.stageId()))
                        .map(stage -> names.getOrDefault(stage.pipelineId(), ""))
                        .orElse(""),
                false);
        grid.export(
                grid.addSpare("DAYS", t("deal.days.header"), row -> days(row, stages.get(row.stageId())), false),
                this::days);
        grid.addSpare("DIRECTION", t("deal.direction"), row -> t(row.direction()), true);
        grid.addSpare("TYPE", t("deal.type"), row -> row.type() == null ? "" : t(row.type()), false);
        grid.addSpare("SECTOR", t("deal.sector"), row -> sectors.name(row.sectorId(), language), true);
        grid.addSpare("SITE", t("deal.site"), row -> places.name(row.siteId(), language), true);
        grid.export(
                grid.addSpare(
                        "JOBS", t("deal.jobs"), row -> row.jobs() == null ? "" : String.valueOf(row.jobs()), true),
                DealRow::jobs);
        grid.addSpare("LAND", t("deal.land"), row -> row.land() == null ? "" : LandField.inWords(row.land()), false);
        grid.addSpare(
                "EXPECTED",
                t("deal.expected"),
                row -> row.expectedOn() == null ? "" : Formats.day(row.expectedOn()),
                false);
        grid.addSpare(
                "REASON",
                t("closing.why"),
                row -> closing(row).map(why -> t(why.reason())).orElse(""),
                false);
        grid.addSpare(
                "LOST_TO",
                t("closing.lostto"),
                row -> closing(row)
                        .map(why -> places.name(why.lostToId(), language))
                        .orElse(""),
                false);
        grid.addSpare("OFFICE", t("deal.office"), row -> directory.officeName(row.officeId(), language), false);
    }

    /** Empty for a deal that is open because somebody made its stage an open one. */
    private Optional<Closing> closing(DealRow row) {
        var stage = pipelines.stages().get(row.stageId());
        return stage != null && stage.isOpen() ? Optional.empty() : Optional.ofNullable(row.closing());
    }

    private @Nullable Figure weighted(DealRow row) {
        var value = row.value();
        var stage = pipelines.stages().get(row.stageId());
        return value == null ? null : value.times(BigDecimal.valueOf(stage == null ? 0 : stage.probability(), 2));
    }

    private static String name(DealRow row) {
        var name = row.name(Texts.language());
        return row.isMasked() ? t("deal.name.masked", name) : name;
    }

    private static String name(@Nullable StageRef stage) {
        return stage == null ? "" : stage.name(Texts.language());
    }

    /** How long it has been in its stage, on the day on which it is looked at. */
    private long days(DealRow row) {
        return clock.days(row.stageSince(), row.asOf() == null ? clock.today() : row.asOf());
    }

    /** How long it has been in its stage, and how long it may be. */
    private String days(DealRow row, @Nullable StageRef stage) {
        var days = days(row);
        var allowed = stage == null ? null : stage.stuckAfterDays();
        return allowed == null ? String.valueOf(days) : t("deal.days.allowed", days, allowed);
    }
}
