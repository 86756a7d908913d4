package org.qiao.approvals;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory.Colleague;
import org.qiao.access.Permission;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.DealWork;
import org.qiao.pipeline.Insiders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tracks of a deal: chosen, taken away, and their steps written up. Whoever may change the deal may change them. */
@Service
@Transactional
@RolesAllowed(Permission.DEAL_READ)
public class ApprovalService {

    private final ApprovalRepository approvals;
    private final TemplateService templates;
    private final DealService deals;
    private final DealWork work;
    private final ExpectedDay expected;
    private final Insiders insiders;
    private final CurrentUser user;
    private final Clock clock;

    ApprovalService(
            ApprovalRepository approvals,
            TemplateService templates,
            DealService deals,
            DealWork work,
            ExpectedDay expected,
            Insiders insiders,
            CurrentUser user,
            Clock clock) {
        this.approvals = approvals;
        this.templates = templates;
        this.deals = deals;
        this.work = work;
        this.expected = expected;
        this.insiders = insiders;
        this.user = user;
        this.clock = clock;
    }

    /** Today in the zone of the viewer's office. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), user.require().zone());
    }

    /** The deal's tracks, in the order of their templates; none where the viewer may not see them. */
    @Transactional(readOnly = true)
    public List<Track> tracks(long dealId) {
        var rows =
                approvals.ofDeal(dealId).stream().collect(Collectors.toMap(ApprovalRow::stepId, Function.identity()));
        var none = none(dealId);
        return templates.list().stream()
                .map(template -> new Track(
                        template,
                        template.steps().stream()
                                .map(step -> rows.get(step.id()))
                                .filter(Objects::nonNull)
                                .toList(),
                        none.get(template.id())))
                .filter(track -> !track.steps().isEmpty() || track.none() != null)
                .toList();
    }

    /** By template, what the deal needs nothing of. */
    private Map<Long, NoFiling> none(long dealId) {
        return approvals.noFilings(dealId).stream()
                .filter(filing -> !filing.isArchived())
                .collect(Collectors.toMap(NoFiling::getTemplateId, Function.identity()));
    }

    /** The templates that fit the deal's direction and of which the deal does not have every step. */
    @Transactional(readOnly = true)
    public List<TemplateRef> offers(long dealId) {
        var direction = deals.find(dealId).getDeal().getDirection();
        var there = stepsOf(dealId);
        var none = none(dealId).keySet();
        return templates.list().stream()
                .filter(template -> !template.retired() && template.directions().contains(direction))
                .filter(template -> !none.contains(template.id()))
                .filter(template -> template.steps().stream().anyMatch(step -> isOffered(step, there)))
                .toList();
    }

    private Set<Long> stepsOf(long dealId) {
        return approvals.ofDeal(dealId).stream().map(ApprovalRow::stepId).collect(Collectors.toSet());
    }

    private static boolean isOffered(StepRef step, Set<Long> there) {
        return !step.retired() && !there.contains(step.id());
    }

    /** Whether the viewer may change the deal's tracks. */
    @Transactional(readOnly = true)
    public boolean mayWrite(long dealId) {
        return work.may(dealId);
    }

    /** Gives the deal the steps of the template that it has not, also where it was said to need none; those that were taken away come back as they were. */
    @RolesAllowed(Permission.DEAL_WRITE)
    public void add(long dealId, long templateId) {
        var place = work.place(dealId);
        var known = new HashSet<Long>();
        approvals.noFiling(dealId, templateId).ifPresent(none -> none.setArchivedAt(clock.instant()));
        for (var approval : approvals.ofTrack(dealId, templateId)) {
            approval.setArchivedAt(null);
            known.add(approval.getStepId());
        }
        approvals.addAll(template(templateId).steps().stream()
                .filter(step -> isOffered(step, known))
                .map(step -> new Approval(place, step.id()))
                .toList());
    }

    /**
     * Takes the track away from the deal; {@link #add} brings it back with all that was written.
     *
     * @throws RuleException if an authority has something of it and has not decided
     */
    @RolesAllowed(Permission.DEAL_WRITE)
    public void remove(long dealId, long templateId) {
        work.place(dealId);
        var steps = approvals.ofTrack(dealId, templateId);
        if (steps.stream()
                .anyMatch(step -> !step.isArchived() && step.getStatus().isUndecided())) {
            throw new RuleException("approval.remove.filed");
        }
        steps.forEach(approval -> approval.setArchivedAt(clock.instant()));
    }

    private TemplateRef template(long id) {
        return templates.list().stream()
                .filter(template -> template.id() == id)
                .findFirst()
                .orElseThrow(RecordNotFoundException::new);
    }

    /** @throws RecordNotFoundException if there is none for this viewer */
    @Transactional(readOnly = true)
    public Approval find(long id) {
        return approvals.find(id).orElseThrow(RecordNotFoundException::new);
    }

    /** Those who can see the step, and so may be responsible for it; by English name. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(long id) {
        return insiders.of(find(id).getDealId());
    }

    /**
     * Saves a changed step and reckons by when the authority should decide.
     *
     * @throws RuleException at the property that is wrong
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved it meanwhile
     */
    @RolesAllowed(Permission.DEAL_WRITE)
    public Approval save(Approval approval) {
        var stored = find(approval.id());
        work.place(stored.getDealId());
        approval.setReference(PlainText.line(approval.getReference()));
        ApprovalDates.check(approval, today());
        var responsible = approval.getResponsibleId();
        if (responsible != null
                && !responsible.equals(stored.getResponsibleId())
                && !insiders.includes(responsible, stored.getDealId())) {
            throw new RuleException("approval.responsible.reach", "responsibleId");
        }
        if (isTakenBack(approval, stored) && !isNoted(approval, stored)) {
            throw new RuleException("approval.back.why", "note");
        }
        var step = templates.step(approval.getStepId());
        if (approval.getStatus() == ApprovalStatus.NOT_NEEDED && isUnexplained(approval, step)) {
            throw new RuleException("approval.notneeded.why", "note");
        }
        approval.setExpectedOn(expected(approval, step));
        return approvals.save(approval);
    }

    /** What the authority has and has not decided holds the deal back; whoever says that it has it no longer says why. */
    private static boolean isTakenBack(Approval approval, Approval stored) {
        var status = approval.getStatus();
        return stored.getStatus().isUndecided() && !status.isUndecided() && !status.isDecision();
    }

    private static boolean isNoted(Approval approval, Approval stored) {
        var note = PlainText.line(approval.getNote());
        return note != null && !note.equals(PlainText.line(stored.getNote()));
    }

    /** Who says that money needs no registration says why. */
    private static boolean isUnexplained(Approval approval, TemplateStep step) {
        return PlainText.line(approval.getNote()) == null
                && !step.gated(GateKind.DATED).isEmpty();
    }

    private @Nullable LocalDate expected(Approval approval, TemplateStep step) {
        var filed = approval.getFiledOn();
        var days = step.getDays();
        return filed == null || days == null
                ? null
                : expected.after(
                        filed,
                        days,
                        step.getDayCount(),
                        templates.template(step.getTemplateId()).getCountry());
    }
}
