package org.qiao.outreach;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qiao.access.AuditNames;
import org.qiao.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Touches and tasks in the audit log. */
@Configuration(proxyBeanMethods = false)
class OutreachAuditNames {

    @Bean
    AuditNames auditedTouches(TouchService touches) {
        return new AuditNames(
                "Touch",
                Set.of("touchId"),
                Set.of(Permission.TOUCH_READ),
                (ids, viewer) -> touches.listed(List.copyOf(ids)).stream()
                        .collect(Collectors.toMap(TouchRow::id, touch -> touch.heading(viewer))));
    }

    @Bean
    AuditNames auditedTasks(TaskService tasks) {
        return new AuditNames(
                "Task",
                Set.of(),
                Set.of(Permission.TOUCH_READ),
                (ids, viewer) ->
                        tasks.listed(List.copyOf(ids)).stream().collect(Collectors.toMap(TaskRow::id, TaskRow::title)));
    }
}
