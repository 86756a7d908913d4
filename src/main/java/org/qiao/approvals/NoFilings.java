package org.qiao.approvals;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RuleException;
import org.qiao.pipeline.DealWork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says of a whole track that a deal needs nothing of it. {@link ApprovalService#add} takes it back. */
@Service
@Transactional
@RolesAllowed(Permission.DEAL_WRITE)
public class NoFilings {

    private final ApprovalRepository approvals;
    private final TemplateService templates;
    private final DealWork work;
    private final CurrentUser user;
    private final Clock clock;

    NoFilings(ApprovalRepository approvals, TemplateService templates, DealWork work, CurrentUser user, Clock clock) {
        this.approvals = approvals;
        this.templates = templates;
        this.work = work;
        this.user = user;
        this.clock = clock;
    }

    /** One of today, not yet said. */
    public NoFiling create() {
        var filing = new NoFiling();
        filing.setDecidedOn(today());
        return filing;
    }

    /**
     * Puts it in the place of the track's steps, which are taken away with what was written about them.
     *
     * @throws RuleException if the track is none of which that can be said, something of it was filed already, or day or reason are missing
     */
    public NoFiling say(long dealId, long templateId, NoFiling told) {
        var place = work.place(dealId);
        var note = PlainText.line(told.getNote());
        if (!templates.template(templateId).isMayBeNone()) {
            throw new RuleException("approval.none.not");
        }
        var day = told.getDecidedOn();
        if (day == null || day.isAfter(today())) {
            throw new RuleException(day == null ? "ui.required" : "approval.day.ahead", "decidedOn");
        }
        if (note == null) {
            throw new RuleException("approval.none.why", "note");
        }
        var steps = approvals.ofTrack(dealId, templateId);
        if (steps.stream()
                .anyMatch(step -> !step.isArchived()
                        && step.getStatus() != ApprovalStatus.OPEN
                        && step.getStatus() != ApprovalStatus.NOT_NEEDED)) {
            throw new RuleException("approval.none.filed");
        }
        steps.stream().filter(step -> !step.isArchived()).forEach(step -> step.setArchivedAt(clock.instant()));
        told.setNote(note);
        var filing = approvals.noFiling(dealId, templateId).orElseGet(() -> new NoFiling(place, templateId));
        filing.say(told, user.require().userId());
        return approvals.save(filing);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), user.require().zone());
    }
}
