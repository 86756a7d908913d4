package org.qiao.approvals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives deals tracks and writes up their steps, as whoever is signed in. */
@Component
public class TestApprovals {

    private final ApprovalService approvals;
    private final TemplateService templates;

    TestApprovals(ApprovalService approvals, TemplateService templates) {
        this.approvals = approvals;
        this.templates = templates;
    }

    /** The delivered template of that English name. */
    public TemplateRef template(String name) {
        return templates.list().stream()
                .filter(template -> template.nameEn().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Gives the deal that delivered track. */
    public void add(long dealId, String template) {
        approvals.add(dealId, template(template).id());
    }

    /** The step of the deal by its English name. */
    public ApprovalRow step(long dealId, String name) {
        return approvals.tracks(dealId).stream()
                .flatMap(track -> track.steps().stream()
                        .filter(row -> track.template().steps().stream()
                                .anyMatch(step -> step.id() == row.stepId()
                                        && step.nameEn().equals(name))))
                .findFirst()
                .orElseThrow();
    }

    /** Writes up a step. */
    public Approval set(
            long dealId,
            String name,
            ApprovalStatus status,
            @Nullable LocalDate filedOn,
            @Nullable LocalDate decidedOn) {
        var approval = approvals.find(step(dealId, name).id());
        approval.setStatus(status);
        approval.setFiledOn(filedOn);
        approval.setDecidedOn(decidedOn);
        return approvals.save(approval);
    }
}
