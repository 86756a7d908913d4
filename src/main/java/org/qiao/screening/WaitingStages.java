package org.qiao.screening;

import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.TreeSet;
import org.qiao.access.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An admin says which stages wait for compliance. */
@Service
@Transactional
@RolesAllowed(Permission.PIPELINE_WRITE)
public class WaitingStages {

    private final WaitingStageRepository stages;

    WaitingStages(WaitingStageRepository stages) {
        this.stages = stages;
    }

    @Transactional(readOnly = true)
    public Set<Long> ids() {
        return stages.ids();
    }

    /** These wait from now on, and no others. */
    public void choose(Set<Long> ids) {
        var before = stages.ids();
        var added = new TreeSet<>(ids);
        added.removeAll(before);
        added.forEach(stages::add);
        before.removeAll(ids);
        before.forEach(stages::remove);
    }
}
