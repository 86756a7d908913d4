package org.qiao.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.qiao.QiaoTest;
import org.qiao.kernel.RuleException;
import org.qiao.outreach.About;
import org.qiao.outreach.TaskRow;
import org.qiao.outreach.TaskService;
import org.qiao.outreach.TouchRow;
import org.qiao.outreach.TouchService;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of merges, with touches and tasks that have to follow. */
abstract class MergeTest extends QiaoTest {

    @Autowired
    protected TouchService touches;

    @Autowired
    protected TaskService tasks;

    protected static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    protected long touch(About.Kind kind, Long... with) {
        var touch = touches.create();
        if (kind == About.Kind.COMPANY) {
            touch.setCompanyIds(Set.of(with));
        } else {
            touch.setPersonIds(Set.of(with));
        }
        touch.setSaidEn("said");
        return touches.log(touch, null).id();
    }

    protected long task(About about) {
        var task = tasks.create();
        task.setTitle("Call");
        task.setDueOn(LocalDate.of(2026, 12, 1));
        if (about.kind() == About.Kind.COMPANY) {
            task.setCompanyId(about.id());
        } else {
            task.setPersonId(about.id());
        }
        return tasks.save(task).id();
    }

    protected List<Long> touchesWith(About about) {
        return touches.list(about, 0, 50).stream().map(TouchRow::id).toList();
    }

    protected List<Long> tasksAbout(About about) {
        return tasks.open(about).stream().map(TaskRow::id).toList();
    }
}
