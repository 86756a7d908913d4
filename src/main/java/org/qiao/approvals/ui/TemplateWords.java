package org.qiao.approvals.ui;

import static org.qiao.ui.Texts.t;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.approvals.DayCount;
import org.qiao.approvals.GateKind;
import org.qiao.approvals.StepRef;
import org.qiao.approvals.TemplateRef;
import org.qiao.kernel.Language;
import org.qiao.pipeline.Direction;
import org.qiao.pipeline.PipelineRef;
import org.qiao.reference.Places;
import org.qiao.ui.Texts;

/** What the admin's list says of templates and steps beside their names. */
final class TemplateWords {

    private final Language language = Texts.language();
    private final Places places;
    private final List<PipelineRef> pipelines;

    TemplateWords(Places places, List<PipelineRef> pipelines) {
        this.places = places;
        this.pipelines = pipelines;
    }

    /** Country, directions, and those of which every deal needs it. */
    String facts(TemplateRef template) {
        var country = places.byCode(template.country())
                .map(place -> place.name(language))
                .orElse("");
        return joined(Stream.of(
                country,
                ways("template.ways.value", template.directions()),
                ways("template.required.value", template.requiredFor())));
    }

    private static String ways(String key, Set<Direction> ways) {
        return ways.isEmpty()
                ? ""
                : t(key, ways.stream().sorted().map(Texts::t).collect(Collectors.joining(t("ui.and"))));
    }

    /** Authority, days, and the stages that wait. */
    String facts(StepRef step) {
        return joined(Stream.of(
                step.authority(language),
                days(step),
                gate(step, GateKind.NOT_PENDING, "template.gate.pending"),
                gate(step, GateKind.DATED, "template.gate.dated")));
    }

    private static String days(StepRef step) {
        return step.days() == null
                ? ""
                : t(
                        step.dayCount() == DayCount.WORKING ? "template.days.working" : "template.days.calendar",
                        step.days());
    }

    /** Stages of one name in several pipelines are named once. */
    private String gate(StepRef step, GateKind kind, String key) {
        var names = new LinkedHashSet<String>();
        pipelines.forEach(pipeline -> pipeline.stages().stream()
                .filter(stage -> step.gates().get(stage.id()) == kind)
                .forEach(stage -> names.add(stage.name(language))));
        return names.isEmpty() ? "" : t(key, String.join(t("ui.and"), names));
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
