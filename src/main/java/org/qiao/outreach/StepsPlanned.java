package org.qiao.outreach;

import org.qiao.pipeline.StepPlanned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes a next step that was planned while a deal moved a task of whoever moved it. */
@Component
class StepsPlanned {

    private final TaskService tasks;

    StepsPlanned(TaskService tasks) {
        this.tasks = tasks;
    }

    @EventListener
    void on(StepPlanned planned) {
        var task = tasks.create();
        task.setDealId(planned.dealId());
        task.setTitle(planned.title());
        task.setDueOn(planned.dueOn());
        tasks.save(task);
    }
}
