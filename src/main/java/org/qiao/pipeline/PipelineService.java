package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qiao.access.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pipelines and their stages, as everyone who works with deals or keeps the lists reads them. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Permission.DEAL_READ, Permission.PIPELINE_WRITE, Permission.REVIEW_READ})
public class PipelineService {

    private final PipelineRepository pipelines;

    PipelineService(PipelineRepository pipelines) {
        this.pipelines = pipelines;
    }

    /** All pipelines in their order, each with its stages. */
    public List<PipelineRef> list() {
        var stages = pipelines.stages().stream().map(StageRef::of).collect(Collectors.groupingBy(StageRef::pipelineId));
        return pipelines.pipelines().stream()
                .map(p -> new PipelineRef(
                        p.id(), p.getCode(), p.getNameEn(), p.getNameZh(), stages.getOrDefault(p.id(), List.of())))
                .toList();
    }

    public Optional<PipelineRef> byCode(String code) {
        return list().stream().filter(p -> p.code().equals(code)).findFirst();
    }

    /** Every stage of every pipeline, by id. */
    public Map<Long, StageRef> stages() {
        return pipelines.stages().stream()
                .map(StageRef::of)
                .collect(Collectors.toMap(StageRef::id, Function.identity()));
    }
}
