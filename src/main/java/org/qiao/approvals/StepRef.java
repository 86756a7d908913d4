package org.qiao.approvals;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;

/**
 * A step of a template as everyone reads it.
 *
 * @param days how long the authority takes; null where nobody promises a time
 * @param gates by stage, how the stage waits for it
 */
public record StepRef(
        long id,
        long templateId,
        String nameEn,
        String nameZh,
        String authorityEn,
        String authorityZh,
        @Nullable String basisEn,
        @Nullable String basisZh,
        @Nullable Integer days,
        DayCount dayCount,
        Map<Long, GateKind> gates,
        boolean retired) {

    static StepRef of(TemplateStep step) {
        return new StepRef(
                step.id(),
                step.getTemplateId(),
                step.getNameEn(),
                step.getNameZh(),
                step.getAuthorityEn(),
                step.getAuthorityZh(),
                step.getBasisEn(),
                step.getBasisZh(),
                step.getDays(),
                step.getDayCount(),
                Map.copyOf(step.getGates()),
                step.isRetired());
    }

    public String name(Language viewer) {
        return viewer.choose(nameEn, nameZh);
    }

    public String authority(Language viewer) {
        return viewer.choose(authorityEn, authorityZh);
    }

    /** The rule that it follows from, or empty. */
    public String basis(Language viewer) {
        return viewer.choose(basisEn, basisZh);
    }
}
