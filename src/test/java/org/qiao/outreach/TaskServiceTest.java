package org.qiao.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiao.access.Directory.Colleague;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class TaskServiceTest extends OutreachTest {

    @Autowired
    private TaskRepository repository;

    @Autowired
    private Records records;

    @Autowired
    private Assignees assignees;

    @Autowired
    private DueDays dueDays;

    @Autowired
    private org.qiao.search.SearchIndex index;

    private static List<String> titles(List<TaskRow> rows) {
        return rows.stream().map(TaskRow::title).toList();
    }

    @Test
    void sortsTodayIntoOverdueDueAndComing() {
        signInAs("us-staff", "seattle");
        var day = tasks.day();
        tasks.save(task("long ago", day.minusYears(1)));
        tasks.save(task("yesterday", day.minusDays(1)));
        tasks.save(task("now", day));
        tasks.save(task("tomorrow", day.plusDays(1)));
        tasks.save(task("in two weeks", day.plusDays(14)));
        tasks.save(task("later", day.plusDays(15)));
        var today = tasks.today();
        assertThat(titles(today.overdue())).containsExactly("long ago", "yesterday");
        assertThat(titles(today.due())).containsExactly("now");
        assertThat(titles(today.coming())).containsExactly("tomorrow", "in two weeks");
    }

    @Test
    void beginsTheDayInTheZoneOfTheViewersOffice() {
        // Thursday 21:00 in New York is already Friday 09:00 in Beijing; after the clocks changed, Sunday 20:00 is
        // Monday.
        assertThat(dayAt("us-staff", "washington", "2026-10-30T01:00:00Z")).isEqualTo(LocalDate.of(2026, 10, 29));
        assertThat(dayAt("cn-staff", "beijing", "2026-10-30T01:00:00Z")).isEqualTo(LocalDate.of(2026, 10, 30));
        assertThat(dayAt("us-staff", "washington", "2026-11-02T01:00:00Z")).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(dayAt("us-staff", "washington", "2026-11-02T04:59:59Z")).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(dayAt("us-staff", "washington", "2026-11-02T05:00:00Z")).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(dayAt("cn-staff", "beijing", "2026-11-01T15:59:59Z")).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(dayAt("cn-staff", "beijing", "2026-11-01T16:00:00Z")).isEqualTo(LocalDate.of(2026, 11, 2));
    }

    private LocalDate dayAt(String role, String office, String instant) {
        signInAs(role, office);
        var clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        return new TaskService(repository, records, assignees, index, dueDays, currentUser, clock)
                .today()
                .day();
    }

    @Test
    void savesTouchAndNextStepTogether() {
        var me = signInAs("us-staff", "seattle");
        var company = company("Lantern Works", null);
        var day = tasks.day();
        var touch = touches.log(touch(company, LocalDate.of(2026, 10, 30)), task("Send the site list", day));
        var step = tasks.today().due().getFirst();
        assertThat(step.title()).isEqualTo("Send the site list");
        assertThat(step.ownerId()).isEqualTo(me);
        assertThat(step.company()).isNotNull();
        assertThat(tasks.find(step.id()).getTouchId()).isEqualTo(touch.id());
    }

    @Test
    void savesNeitherIfTheNextStepIsWrong() {
        signInAs("us-staff", "seattle");
        var company = company("Lantern Works", null);
        assertThatThrownBy(() -> touches.log(touch(company, LocalDate.of(2026, 10, 30)), task("  ", tasks.day())))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.property()).isEqualTo("title"));
        assertThat(rows("touch")).isZero();
        assertThat(rows("task")).isZero();
    }

    @Test
    void refusesADueDayOfAnotherAge() {
        signInAs("us-staff", "seattle");
        var company = company("Lantern Works", null);
        var step = task("Call", LocalDate.of(1926, 12, 2));
        assertThatThrownBy(() -> touches.log(touch(company, LocalDate.of(2026, 10, 30)), step))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.property()).isEqualTo("dueOn"));
        assertThat(rows("task")).isZero();
    }

    @Test
    void givesANextStepToAColleagueWhoThenTicksItOff() {
        var giver = user("us-staff", "seattle");
        var colleague = user("us-staff", "los-angeles");
        signInAs(giver);
        var company = company("Lantern Works", null);
        var step = task("Call the mayor", tasks.day());
        step.setOwnerId(colleague);
        touches.log(touch(company, LocalDate.of(2026, 10, 30)), step);
        assertThat(tasks.today().due()).isEmpty();
        var id = tasks.open(About.company(company)).getFirst().id();
        assertThatThrownBy(() -> tasks.done(id)).hasRootCauseInstanceOf(AccessDeniedException.class);
        signInAs(colleague);
        assertThat(titles(tasks.open(About.company(company)))).containsExactly("Call the mayor");
        tasks.done(id);
        assertThat(tasks.open(About.company(company))).isEmpty();
        tasks.reopen(id);
        assertThat(tasks.open(About.company(company))).hasSize(1);
    }

    @Test
    void givesTheOtherDeskANextStepOnlyOfASharedTouch() {
        var beijing = user("cn-staff", "beijing");
        signInAs("us-staff", "seattle");
        var company = company("River Mill", "河磨坊");
        var kept = task("Book the room", tasks.day().minusDays(3));
        kept.setOwnerId(beijing);
        assertThatThrownBy(() -> touches.log(touch(company, LocalDate.of(2026, 10, 30)), kept))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.property()).isEqualTo("ownerId"));
        var shared = touch(company, LocalDate.of(2026, 10, 30));
        shared.setShared(true);
        touches.log(shared, kept);
        signInAs(beijing);
        assertThat(titles(tasks.today().overdue())).containsExactly("Book the room");
    }

    @Test
    void offersOnlyColleaguesWhoCouldTickATaskOff() {
        var colleague = user("us-staff", "seattle");
        var manager = user("us-manager", "los-angeles");
        user("auditor", "seattle");
        user("admin", "seattle");
        var chinese = user("cn-staff", "shanghai");
        var gone = user("us-staff", "seattle");
        jdbc.sql("update app_user set disabled = 1 where id = ?").param(gone).update();
        usersChanged();
        var me = signInAs("us-staff", "seattle");
        assertThat(tasks.assignees(false, null))
                .extracting(Colleague::id)
                .containsExactlyInAnyOrder(me, colleague, manager);
        assertThat(tasks.assignees(true, null)).extracting(Colleague::id).contains(chinese);
    }

    @Test
    void showsEachColleagueTheirOwnDayOnly() {
        var other = user("us-staff", "seattle");
        as(other, () -> tasks.save(task("Theirs", tasks.day())));
        signInAs("us-staff", "seattle");
        tasks.save(task("Mine", tasks.day()));
        assertThat(titles(tasks.today().due())).containsExactly("Mine");
    }

    @Test
    void hidesTheOtherDesksTasks() {
        var chinese = user("cn-staff", "beijing");
        var id = as(chinese, () -> tasks.save(task("Theirs", tasks.day())).id());
        signInAs("us-manager", "seattle");
        assertThatThrownBy(() -> tasks.find(id)).isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() -> tasks.done(id)).isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() -> tasks.moveTo(id, tasks.day())).isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void tellsTheSecondOfTwoEditors() {
        signInAs("us-staff", "seattle");
        var id = tasks.save(task("Contested", tasks.day())).id();
        var first = tasks.find(id);
        var second = tasks.find(id);
        first.setTitle("First");
        tasks.save(first);
        second.setTitle("Second");
        assertThatThrownBy(() -> tasks.save(second)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void refusesATaskAboutSomethingThatIsNotThere() {
        signInAs("us-staff", "seattle");
        var task = task("About nothing", tasks.day());
        task.setCompanyId(Long.MAX_VALUE);
        assertThatThrownBy(() -> tasks.save(task)).isInstanceOf(RecordNotFoundException.class);
        task.setCompanyId(null);
        task.setDealId(Long.MAX_VALUE);
        assertThatThrownBy(() -> tasks.save(task)).isInstanceOf(RecordNotFoundException.class);
    }
}
