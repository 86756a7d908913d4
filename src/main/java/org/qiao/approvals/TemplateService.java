package org.qiao.approvals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiao.access.Permission;
import org.qiao.kernel.Ordered;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The templates of tracks: read by whoever reads deals, kept by whoever keeps the pipelines. */
@Service
@Transactional
@RolesAllowed({Permission.DEAL_READ, Permission.PIPELINE_WRITE})
public class TemplateService {

    private final TemplateRepository templates;
    private final Validator validator;

    TemplateService(TemplateRepository templates, Validator validator) {
        this.templates = templates;
        this.validator = validator;
    }

    /** Every template in order with its steps, retired ones included, since deals keep naming them. */
    @Transactional(readOnly = true)
    public List<TemplateRef> list() {
        var steps = templates.steps().stream().map(StepRef::of).collect(Collectors.groupingBy(StepRef::templateId));
        return templates.templates().stream()
                .map(template -> TemplateRef.of(template, steps.getOrDefault(template.id(), List.of())))
                .toList();
    }

    /** Every step of every template, by id. */
    @Transactional(readOnly = true)
    public Map<Long, StepRef> steps() {
        return templates.steps().stream().map(StepRef::of).collect(Collectors.toMap(StepRef::id, step -> step));
    }

    /** @throws RecordNotFoundException if there is none */
    @Transactional(readOnly = true)
    public TrackTemplate template(long id) {
        return templates.template(id).orElseThrow(RecordNotFoundException::new);
    }

    /** @throws RecordNotFoundException if there is none */
    @Transactional(readOnly = true)
    public TemplateStep step(long id) {
        return templates.step(id).orElseThrow(RecordNotFoundException::new);
    }

    /**
     * Saves a changed template, or a new one at the end of the list.
     *
     * @throws RuleException at the property that is wrong
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved it meanwhile
     */
    @RolesAllowed(Permission.PIPELINE_WRITE)
    public TrackTemplate save(TrackTemplate template) {
        template.check(validator);
        if (template.getDirections().isEmpty()) {
            throw new RuleException("ui.required", "directions");
        }
        if (template.isNew()) {
            template.setPosition(Ordered.next(templates.templates()));
        }
        return templates.save(template);
    }

    /**
     * Saves a changed step, or a new one at the end of its template. Tracks that run already get a new step when it is added to
     * them.
     *
     * @throws RuleException at the property that is wrong
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved it meanwhile
     */
    @RolesAllowed(Permission.PIPELINE_WRITE)
    public TemplateStep save(TemplateStep step) {
        step.setAuthorityEn(PlainText.lineOrEmpty(step.getAuthorityEn()));
        step.setAuthorityZh(PlainText.lineOrEmpty(step.getAuthorityZh()));
        step.setBasisEn(PlainText.line(step.getBasisEn()));
        step.setBasisZh(PlainText.line(step.getBasisZh()));
        step.check(validator);
        if (step.isNew()) {
            step.setPosition(Ordered.next(siblings(step.getTemplateId())));
        }
        return templates.save(step);
    }

    /** Exchanges the template with its neighbor: -1 above, 1 below; at either end it stays. */
    @RolesAllowed(Permission.PIPELINE_WRITE)
    public void shiftTemplate(long id, int by) {
        Ordered.shift(templates.templates(), id, by);
    }

    /** Exchanges the step with its neighbor in the template: -1 above, 1 below; at either end it stays. */
    @RolesAllowed(Permission.PIPELINE_WRITE)
    public void shiftStep(long id, int by) {
        Ordered.shift(siblings(step(id).getTemplateId()), id, by);
    }

    private List<TemplateStep> siblings(long templateId) {
        return templates.steps().stream()
                .filter(step -> step.getTemplateId() == templateId)
                .toList();
    }

    /** Offers the template to no deal any more, or again. */
    @RolesAllowed(Permission.PIPELINE_WRITE)
    public void retireTemplate(long id, boolean retired) {
        template(id).setRetired(retired);
    }

    /** Leaves the step out of new tracks, or takes it in again. */
    @RolesAllowed(Permission.PIPELINE_WRITE)
    public void retireStep(long id, boolean retired) {
        step(id).setRetired(retired);
    }
}
