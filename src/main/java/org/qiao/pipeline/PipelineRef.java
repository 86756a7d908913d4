package org.qiao.pipeline;

import java.util.List;
import org.qiao.kernel.Language;

/** A pipeline as everyone reads it, with its stages from left to right. */
public record PipelineRef(long id, String code, String nameEn, String nameZh, List<StageRef> stages) {

    public String name(Language viewer) {
        return viewer.choose(nameEn, nameZh);
    }
}
