package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Permission;
import org.qiao.pipeline.DealFunnel;
import org.qiao.pipeline.Funnel;
import org.qiao.pipeline.Funnel.Step;
import org.qiao.pipeline.PipelineService;
import org.qiao.ui.Chart;
import org.qiao.ui.Texts;
import org.springframework.core.annotation.Order;

/** How far the deals of a pipeline came, stage by stage, and how long they stayed in each. */
@org.springframework.stereotype.Component
@Order(3)
class FunnelSection implements ReviewSection {

    private final DealFunnel funnels;
    private final PipelineService pipelines;

    FunnelSection(DealFunnel funnels, PipelineService pipelines) {
        this.funnels = funnels;
        this.pipelines = pipelines;
    }

    @Override
    public String title() {
        return "review.funnel";
    }

    @Override
    public String permission() {
        return Permission.DEAL_READ;
    }

    /** Stages of several pipelines make no funnel: without a choice it is that of the first. */
    @Override
    public List<Component> show(ReviewState state, Consumer<ReviewState> change) {
        var chosen = pipelines
                .byCode(state.pipeline())
                .or(() -> pipelines.list().stream().findFirst());
        return chosen.map(pipeline -> show(funnels.of(pipeline, state.earlier()), state))
                .orElse(List.of());
    }

    private static List<Component> show(Funnel funnel, ReviewState state) {
        var steps = funnel.steps();
        var base = state.ofPipeline("").deals();
        Function<Step, String> token =
                step -> funnel.pipeline().code() + "." + step.stage().code();
        Function<Step, @Nullable String> address =
                step -> base.with("reached", token.apply(step)).link();
        Function<Step, @Nullable String> left = step ->
                step.left() == 0 ? null : base.with("left", token.apply(step)).link();
        var columns = List.of(
                column(t("review.funnel.reached"), steps, step -> SumText.number(step.reached()), address),
                column(
                        t("review.funnel.percent"),
                        steps,
                        step -> percent(step.percent()),
                        step -> step.percent() == null ? null : address.apply(step)),
                column(
                        t("review.funnel.median"),
                        steps,
                        step -> days(step.stay(), step.stay().median()),
                        left),
                column(
                        t("review.funnel.mean"),
                        steps,
                        step -> days(step.stay(), step.stay().mean()),
                        left),
                column(t("review.funnel.left"), steps, step -> SumText.number(step.left()), left));
        var chart = new Chart();
        chart.show(
                t("review.funnel.caption", funnel.pipeline().name(Texts.language())),
                steps.stream().map(step -> step.stage().name(Texts.language())).toList(),
                List.of(new Chart.Series(
                        t("review.funnel.reached"),
                        steps.stream().map(Step::reached).toList(),
                        steps.stream().map(FunnelSection::label).toList(),
                        steps.stream().map(address).toList())),
                columns,
                steps.size());
        return List.of(new Paragraph(t("review.funnel.rule")), chart);
    }

    private static String label(Step step) {
        var parts = new ArrayList<String>();
        parts.add(SumText.number(step.reached()));
        if (step.percent() != null) {
            parts.add(percent(step.percent()));
        }
        if (step.stay().count() > 0) {
            parts.add(t("review.funnel.days", days(step.stay(), step.stay().median())));
        }
        return String.join(" · ", parts);
    }

    private static String percent(@Nullable Integer percent) {
        return percent == null ? "" : percent + "%";
    }

    private static String days(Funnel.Stay stay, double days) {
        return stay.count() == 0 ? "" : String.format(Locale.ROOT, days < 10 ? "%.1f" : "%.0f", days);
    }

    private static Chart.Column column(
            String name, List<Step> steps, Function<Step, String> text, Function<Step, @Nullable String> link) {
        var links = new ArrayList<@Nullable String>();
        steps.forEach(step -> links.add(link.apply(step)));
        return new Chart.Column(name, steps.stream().map(text).toList(), links);
    }
}
