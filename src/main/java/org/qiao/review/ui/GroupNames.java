package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Directory;
import org.qiao.kernel.Language;
import org.qiao.pipeline.ClosingReason;
import org.qiao.pipeline.DealAddress;
import org.qiao.pipeline.DealFilter;
import org.qiao.pipeline.DealGroup;
import org.qiao.pipeline.Dimension;
import org.qiao.pipeline.Direction;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.Quarter;
import org.qiao.pipeline.StageRef;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.reference.Term;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** What groups of deals are called, and by which filter of the list each is found. */
@Component
class GroupNames {

    private static final String NONE = "none";

    /**
     * A group's name and its filter.
     *
     * @param flag a filter that says how the other one is meant; empty for none
     */
    private record Named(String name, String key, String token, String flag) {}

    private final PipelineService pipelines;
    private final Sectors sectors;
    private final Places places;
    private final Directory directory;

    GroupNames(PipelineService pipelines, Sectors sectors, Places places, Directory directory) {
        this.pipelines = pipelines;
        this.sectors = sectors;
        this.places = places;
        this.directory = directory;
    }

    /** In the order of stages, directions and quarters; why they were closed by how many there are; else by what the deals are worth. */
    List<Group> of(Dimension dimension, List<DealGroup> groups, DealAddress all, boolean weighted) {
        var inOrder =
                dimension == Dimension.STAGE || dimension == Dimension.DIRECTION || dimension == Dimension.QUARTER;
        return groups.stream()
                .sorted(
                        inOrder
                                ? Comparator.comparing(this::position)
                                : dimension == Dimension.REASON || dimension == Dimension.LOST_TO
                                        ? Comparator.comparing(GroupNames::count)
                                                .reversed()
                                        : Comparator.comparing(GroupNames::worth)
                                                .reversed())
                .map(group -> group(dimension, group, all, weighted))
                .toList();
    }

    private Group group(Dimension dimension, DealGroup group, DealAddress all, boolean weighted) {
        var named = name(dimension, group.key(), Texts.language(), !all.asked().containsKey("pipeline"));
        var address = (weighted ? all.and(DealAddress.WEIGHTED) : all).with(named.key(), named.token());
        return new Group(
                named.name(),
                named.flag().isEmpty() ? address : address.with(named.flag(), "1"),
                weighted ? group.weighted() : group.sum(),
                group.sum());
    }

    private static long count(DealGroup group) {
        return group.sum().count();
    }

    private static BigDecimal worth(DealGroup group) {
        var worth = group.sum().worth();
        return worth == null ? BigDecimal.ONE.negate() : worth;
    }

    private String position(DealGroup group) {
        return switch (group.key()) {
            case null -> "~";
            case Direction direction -> String.valueOf(direction.ordinal());
            case Quarter quarter -> quarter.token();
            case Object stage -> position((Long) stage);
        };
    }

    private String position(long stageId) {
        var order = pipelines.list().stream()
                .flatMap(pipeline -> pipeline.stages().stream())
                .map(StageRef::id)
                .toList()
                .indexOf(stageId);
        return order < 0 ? "~" : String.format(Locale.ROOT, "%06d", order);
    }

    private Named name(Dimension dimension, @Nullable Object key, Language language, boolean severalPipelines) {
        return switch (dimension) {
            case STAGE -> stage((Long) Objects.requireNonNull(key), language, severalPipelines);
            case DIRECTION -> {
                var direction = (Direction) Objects.requireNonNull(key);
                yield new Named(t(direction), "direction", direction.name().toLowerCase(Locale.ROOT), "");
            }
            case SECTOR ->
                key == null
                        ? new Named(t("deal.sector.none"), "sector", NONE, "")
                        : term("sector", sectors.find((Long) key).orElseThrow(), language, "mainsector");
            case PLACE ->
                key == null
                        ? new Named(t("deal.site.none"), "site", NONE, "")
                        : place(
                                "site",
                                "review.place.only",
                                places.find((Long) key).orElseThrow(),
                                language);
            case LOST_TO ->
                key == null
                        ? new Named(t("closing.lostto.none"), "lostto", NONE, "")
                        : place(
                                "lostto",
                                "closing.lostto.only",
                                places.find((Long) key).orElseThrow(),
                                language);
            case REASON -> {
                var reason = (ClosingReason) key;
                yield reason == null
                        ? new Named(t("closing.why.none"), "reason", NONE, "")
                        : new Named(t(reason), "reason", reason.name().toLowerCase(Locale.ROOT), "");
            }
            case OFFICE -> {
                var office =
                        directory.office((Long) Objects.requireNonNull(key)).orElseThrow();
                yield new Named(office.name(language), "office", office.code(), "");
            }
            case OWNER -> {
                var owner = directory.colleague((Long) Objects.requireNonNull(key));
                yield new Named(owner.map(o -> o.name(language)).orElse(""), "owner", String.valueOf(key), "");
            }
            case QUARTER ->
                key == null ? new Named(t("deal.expected.none"), "expected", NONE, "") : quarter((Quarter) key);
        };
    }

    private Named stage(long id, Language language, boolean severalPipelines) {
        var stage = pipelines.stages().get(id);
        if (id == DealFilter.REMOVED || stage == null) {
            return new Named(t("review.stage.gone"), "stage", "removed", "");
        }
        var pipeline = pipelines.list().stream()
                .filter(p -> p.id() == stage.pipelineId())
                .findFirst()
                .orElseThrow();
        return new Named(
                severalPipelines
                        ? t("deal.stage.of", stage.name(language), pipeline.name(language))
                        : stage.name(language),
                "stage",
                pipeline.code() + "." + stage.code(),
                "");
    }

    private static Named quarter(Quarter quarter) {
        return new Named(Formats.quarter(quarter.year(), quarter.number()), "expected", quarter.token(), "");
    }

    /**
     * A country itself is a group beside those of its provinces, if any are listed.
     *
     * @param only what it is called then
     */
    private Named place(String key, String only, Term term, Language language) {
        return term.parentId() == null && places.within(term.id()).size() > 1
                ? new Named(t(only, term.name(language)), key, term.code(), "exactly")
                : term(key, term, language, "");
    }

    private static Named term(String key, Term term, Language language, String flag) {
        return new Named(term.name(language), key, term.code(), flag);
    }
}
