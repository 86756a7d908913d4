package org.qiao.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiao.access.Directory.Colleague;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.NeedToKnow;
import org.qiao.pipeline.TestDeals;
import org.springframework.beans.factory.annotation.Autowired;

class ConfidentialOutreachTest extends OutreachTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 30);

    @Autowired
    private DealService deals;

    @Autowired
    private NeedToKnow needToKnow;

    @Autowired
    private TestDeals testDeals;

    private long logAbout(long deal, long company, Task next) {
        var touch = touch(company, DAY);
        touch.setDealId(deal);
        return touches.log(touch, next).id();
    }

    private void keep(long deal, Long... members) {
        needToKnow.makeConfidential(deal, deals.find(deal).getDeal().getVersion(), "Project Heron", List.of(members));
    }

    private List<Long> timeline(long company) {
        return touches.list(About.company(company), 0, 10).stream()
                .map(TouchRow::id)
                .toList();
    }

    @Test
    void keepsTouchAndTaskOfAConfidentialDealToItsList() {
        var member = user("us-staff", "seattle");
        var colleague = user("us-staff", "seattle");
        signInAs("us-staff", "seattle");
        var company = company("Lantern Works", null);
        var deal = testDeals.lead("True name").getDeal().id();
        keep(deal, member);
        var id = logAbout(deal, company, task("Send the term sheet", tasks.day()));
        var task = tasks.open(About.deal(deal)).getFirst();
        assertThat(task.confidential()).isTrue();
        assertThat(touches.list(About.deal(deal), 0, 10).getFirst().confidential())
                .isTrue();
        as(member, () -> {
            assertThat(timeline(company)).containsExactly(id);
            assertThat(tasks.open(About.company(company))).hasSize(1);
        });
        signInAs(colleague);
        assertThat(timeline(company)).isEmpty();
        assertThat(touches.list(About.deal(deal), 0, 10)).isEmpty();
        assertThat(tasks.open(About.company(company))).isEmpty();
        assertThatThrownBy(() -> touches.find(id)).isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() -> tasks.done(task.id())).isInstanceOf(RecordNotFoundException.class);
        var company2 = company("Other", null);
        assertThatThrownBy(() -> logAbout(deal, company2, task("Guess", tasks.day())))
                .isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void letsTouchesAndTasksFollowWhenADealIsKeptOrOpened() {
        var colleague = user("us-staff", "seattle");
        var owner = user("us-staff", "seattle");
        signInAs(owner);
        var company = company("Lantern Works", null);
        var deal = testDeals.lead("True name").getDeal().id();
        // A colleague's own note about the deal: they wrote it, and still it must not stay open once the deal is kept.
        var theirs = as(colleague, () -> logAbout(deal, company, task("Call", tasks.day())));
        assertThat(timeline(company)).containsExactly(theirs);
        keep(deal);
        assertThat(timeline(company)).containsExactly(theirs);
        as(colleague, () -> {
            assertThat(timeline(company)).isEmpty();
            assertThat(tasks.today().due()).isEmpty();
        });
        needToKnow.makeOpen(deal, deals.find(deal).getDeal().getVersion());
        as(colleague, () -> {
            assertThat(timeline(company)).containsExactly(theirs);
            assertThat(tasks.today().due()).hasSize(1);
        });
    }

    @Test
    void logsOfEachTouchAndTaskThatItFollowedItsDeal() {
        signInAs("us-staff", "seattle");
        var company = company("Lantern Works", null);
        var deal = testDeals.lead("True name").getDeal().id();
        logAbout(deal, company, task("Call", tasks.day()));
        logAbout(deal, company, task("Write", tasks.day()));
        keep(deal);
        var circle = deals.find(deal).getDeal().getCircleId();
        assertThat(jdbc.sql("select concat(kind, ' ', json_extract(changes, '$.circleId')) from audit_entry"
                                + " where action = 'UPDATE' and kind in ('Touch', 'Task') order by kind, id")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "Task [\"\", \"" + circle + "\"]",
                        "Task [\"\", \"" + circle + "\"]",
                        "Touch [\"\", \"" + circle + "\"]",
                        "Touch [\"\", \"" + circle + "\"]");
    }

    @Test
    void offersAConfidentialTaskToItsListOnly() {
        var member = user("us-staff", "seattle");
        var outsider = user("us-staff", "seattle");
        var me = signInAs("us-staff", "seattle");
        var company = company("Lantern Works", null);
        var deal = testDeals.lead("True name").getDeal().id();
        keep(deal, member);
        assertThat(tasks.assignees(false, deal)).extracting(Colleague::id).containsExactlyInAnyOrder(me, member);
        var step = task("Send", tasks.day());
        step.setOwnerId(outsider);
        assertThatThrownBy(() -> logAbout(deal, company, step))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.property()).isEqualTo("ownerId"));
        step.setOwnerId(member);
        logAbout(deal, company, step);
        as(member, () -> assertThat(tasks.today().due()).hasSize(1));
    }
}
