package org.qiao.approvals;

import java.util.List;
import java.util.Set;
import org.qiao.kernel.Language;
import org.qiao.pipeline.Direction;

/**
 * A template as everyone reads it, with its steps in order.
 *
 * @param requiredFor the directions of which every deal needs it
 * @param mayBeNone whether a deal may be said to need nothing of it
 * @param country the code of the country whose authorities decide
 */
public record TemplateRef(
        long id,
        String nameEn,
        String nameZh,
        String country,
        Set<Direction> directions,
        Set<Direction> requiredFor,
        boolean retired,
        boolean mayBeNone,
        List<StepRef> steps) {

    static TemplateRef of(TrackTemplate template, List<StepRef> steps) {
        return new TemplateRef(
                template.id(),
                template.getNameEn(),
                template.getNameZh(),
                template.getCountry(),
                Set.copyOf(template.getDirections()),
                Set.copyOf(template.getRequiredFor()),
                template.isRetired(),
                template.isMayBeNone(),
                steps);
    }

    public String name(Language viewer) {
        return viewer.choose(nameEn, nameZh);
    }
}
