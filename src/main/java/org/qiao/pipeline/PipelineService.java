package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qiao.access.Permission;
import org.springframework.stereotype.Service;

/** Pipelines and their stages, as everyone who works with deals or keeps the lists reads them. */
@Service
@RolesAllowed({Permission.DEAL_READ, Permission.PIPELINE_WRITE, Permission.REVIEW_READ})
public class PipelineService {

    private final PipelineBook pipelines;

    PipelineService(PipelineBook pipelines) {
        this.pipelines = pipelines;
    }

    /** All pipelines in their order, each with its stages. */
    public List<PipelineRef> list() {
        return pipelines.pipelines();
    }

    public Optional<PipelineRef> byCode(String code) {
        return list().stream().filter(p -> p.code().equals(code)).findFirst();
    }

    public Optional<PipelineRef> find(long id) {
        return list().stream().filter(p -> p.id() == id).findFirst();
    }

    /** Every stage of every pipeline, by id. */
    public Map<Long, StageRef> stages() {
        return pipelines.stages().stream().collect(Collectors.toMap(StageRef::id, Function.identity()));
    }
}
