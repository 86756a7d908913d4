package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import java.time.LocalDate;
import java.util.List;
import org.qiao.lists.WhoseFilters;
import org.qiao.pipeline.MoveFilter;
import org.qiao.pipeline.PipelineRef;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.StageRef;
import org.qiao.review.ReviewDays;
import org.qiao.ui.ListFilter;
import org.qiao.ui.ListFilter.Choice;
import org.qiao.ui.ListState;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** What the list of moves can be filtered by, and what a state of the list asks of the service. */
@Component
class MoveFilters {

    /** The sort key of the moment. */
    static final String AT = "AT";

    /** An id that nothing has: a word that nobody knows finds nothing, rather than everything. */
    private static final long UNKNOWN = -1;

    private final PipelineService pipelines;
    private final WhoseFilters whose;
    private final ReviewDays days;

    MoveFilters(PipelineService pipelines, WhoseFilters whose, ReviewDays days) {
        this.pipelines = pipelines;
        this.whose = whose;
        this.days = days;
    }

    List<ListFilter> all() {
        var language = Texts.language();
        return List.of(
                ListFilter.oneOf(
                        "pipeline",
                        t("review.pipeline"),
                        () -> pipelines.list().stream()
                                .map(pipeline -> new Choice(pipeline.code(), pipeline.name(language)))
                                .toList()),
                ListFilter.oneOf("from", t("review.moved.from"), this::stages),
                ListFilter.oneOf("to", t("review.moved.to"), this::stages),
                whose.colleague("by", t("review.by"), language),
                whose.owner(language),
                whose.office(language),
                ListFilter.day("since", t("review.moved.first")),
                ListFilter.day("asof", t("review.moved.last")));
    }

    /** Stages of several pipelines may share a name, so that each says whose it is. */
    private List<Choice> stages() {
        var language = Texts.language();
        return pipelines.list().stream()
                .flatMap(pipeline -> pipeline.stages().stream()
                        .map(stage -> new Choice(
                                token(pipeline, stage),
                                t("deal.stage.of", stage.name(language), pipeline.name(language)))))
                .toList();
    }

    /** The first day that counts; the Monday before today unless another is asked for. */
    LocalDate since(ListState state) {
        return state.day("since").orElseGet(days::lastMonday);
    }

    MoveFilter read(ListState state) {
        return new MoveFilter(
                state.text(),
                days.start(since(state)),
                days.end(state.day("asof").orElseGet(days::today)),
                state.of("pipeline").stream().map(this::pipeline).toList(),
                stages(state.of("from")),
                stages(state.of("to")),
                whose.colleagues(state, "by"),
                whose.owners(state),
                whose.offices(state),
                state.orders().stream().anyMatch(order -> order.column().equals(AT) && !order.descending()));
    }

    private long pipeline(String code) {
        return pipelines.byCode(code).map(PipelineRef::id).orElse(UNKNOWN);
    }

    private List<Long> stages(List<String> tokens) {
        var found = pipelines.list().stream()
                .flatMap(pipeline -> pipeline.stages().stream()
                        .filter(stage -> tokens.contains(token(pipeline, stage)))
                        .map(StageRef::id))
                .toList();
        return found.isEmpty() && !tokens.isEmpty() ? List.of(UNKNOWN) : found;
    }

    private static String token(PipelineRef pipeline, StageRef stage) {
        return pipeline.code() + "." + stage.code();
    }
}
