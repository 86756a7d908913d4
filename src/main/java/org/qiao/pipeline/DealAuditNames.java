package org.qiao.pipeline;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qiao.access.AuditNames;
import org.qiao.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deals, pipelines and their stages in the audit log. */
@Configuration(proxyBeanMethods = false)
class DealAuditNames {

    private static final Set<String> READERS =
            Set.of(Permission.DEAL_READ, Permission.PIPELINE_WRITE, Permission.REVIEW_READ);

    @Bean
    AuditNames auditedDeals(DealService deals) {
        return new AuditNames(
                "Deal",
                Set.of("dealId"),
                Set.of(Permission.DEAL_READ),
                (ids, viewer) -> deals.refs(ids).values().stream()
                        .collect(Collectors.toMap(DealRef::id, deal -> deal.name(viewer))));
    }

    @Bean
    AuditNames auditedStages(PipelineService pipelines) {
        return new AuditNames(
                "Stage",
                Set.of("stageId", "fromStageId", "toStageId"),
                READERS,
                (ids, viewer) -> pipelines.stages().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, stage -> stage.getValue().name(viewer))));
    }

    @Bean
    AuditNames auditedPipelines(PipelineService pipelines) {
        return new AuditNames(
                "Pipeline",
                Set.of("pipelineId"),
                READERS,
                (ids, viewer) -> pipelines.list().stream()
                        .collect(Collectors.toMap(PipelineRef::id, pipeline -> pipeline.name(viewer))));
    }
}
