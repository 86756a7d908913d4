package org.qiao.approvals;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qiao.access.AuditNames;
import org.qiao.access.Permission;
import org.qiao.kernel.Language;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tracks and their steps in the audit log. */
@Configuration(proxyBeanMethods = false)
class ApprovalAuditNames {

    private static final Set<String> READERS = Set.of(Permission.DEAL_READ, Permission.PIPELINE_WRITE);

    @Bean
    AuditNames auditedTracks(TemplateService templates) {
        return new AuditNames(
                "TrackTemplate",
                Set.of("templateId"),
                READERS,
                (ids, viewer) -> templates.list().stream()
                        .filter(track -> ids.contains(track.id()))
                        .collect(Collectors.toMap(TemplateRef::id, track -> track.name(viewer))));
    }

    @Bean
    AuditNames auditedSteps(TemplateService templates) {
        return new AuditNames(
                "TemplateStep", Set.of("stepId"), READERS, (ids, viewer) -> steps(templates, ids, viewer));
    }

    private static Map<Long, String> steps(TemplateService templates, Collection<Long> ids, Language viewer) {
        return templates.steps().values().stream()
                .filter(step -> ids.contains(step.id()))
                .collect(Collectors.toMap(StepRef::id, step -> step.name(viewer)));
    }
}
