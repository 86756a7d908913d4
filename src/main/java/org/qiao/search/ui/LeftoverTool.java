package org.qiao.search.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.qiao.access.CurrentUser;
import org.qiao.search.LeftoverProgress;
import org.qiao.ui.ListPlace;
import org.qiao.ui.ListTool;

/** Says over lists that an update is not yet done with them, only while that lasts. */
@org.springframework.stereotype.Component
class LeftoverTool implements ListTool {

    private final LeftoverProgress progress;
    private final CurrentUser user;

    LeftoverTool(LeftoverProgress progress, CurrentUser user) {
        this.progress = progress;
        this.user = user;
    }

    @Override
    public int position() {
        return 100;
    }

    @Override
    public Optional<Component> component(ListPlace place) {
        return progress.step().filter(this::isForViewer).map(step -> new LeftoverLine(progress, this::isForViewer));
    }

    private boolean isForViewer(LeftoverProgress.Step step) {
        return user.may(step.permission());
    }
}
