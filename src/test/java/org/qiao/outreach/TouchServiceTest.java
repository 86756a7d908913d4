package org.qiao.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qiao.access.TestSignIn;
import org.qiao.companies.PersonService;
import org.qiao.kernel.Language;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class TouchServiceTest extends OutreachTest {

    @Autowired
    private PersonService people;

    @Autowired
    private TestSignIn signIns;

    private static final LocalDate DAY = LocalDate.of(2026, 10, 30);

    private List<Long> timeline(long company) {
        return touches.list(About.company(company), 0, 50).stream()
                .map(TouchRow::id)
                .toList();
    }

    @Test
    void listsTheNewestFirstAndPageByPage() {
        signInAs("us-staff", "seattle");
        var company = company("Lantern Works", null);
        var logged = new java.util.ArrayList<Long>();
        for (int i = 0; i < 5; i++) {
            logged.add(touches.log(touch(company, DAY.plusDays(i % 3)), null).id());
        }
        var newestFirst = List.of(logged.get(2), logged.get(4), logged.get(1), logged.get(3), logged.get(0));
        assertThat(timeline(company)).isEqualTo(newestFirst);
        assertThat(touches.list(About.company(company), 3, 2))
                .extracting(TouchRow::id)
                .isEqualTo(newestFirst.subList(3, 5));
    }

    @Test
    void showsTheOtherDeskOnlyWhatIsShared() {
        var seattle = user("us-staff", "seattle");
        var company = as(seattle, () -> company("River Mill", "河磨坊"));
        var kept = as(seattle, () -> logged(company, "kept"));
        var shared = as(seattle, () -> {
            var touch = touch(company, DAY);
            touch.setShared(true);
            return touches.log(touch, null).id();
        });
        signInAs("us-staff", "los-angeles");
        assertThat(timeline(company)).containsExactlyInAnyOrder(kept, shared);
        signInAs("cn-staff", "beijing");
        assertThat(timeline(company)).containsExactly(shared);
        assertThatThrownBy(() -> touches.find(kept)).isInstanceOf(RecordNotFoundException.class);
        assertThat(touches.find(shared).getCompanyIds()).containsExactly(company);
    }

    @Test
    void letsOnlyTheOwnerAndTheDesksManagerChangeATouch() {
        var owner = user("us-staff", "seattle");
        var company = as(owner, () -> company("Contested", null));
        var id = as(owner, () -> logged(company, "first"));
        signInAs("us-staff", "seattle");
        var colleagues = touches.find(id);
        colleagues.setSaidEn("not mine");
        assertThatThrownBy(() -> touches.save(colleagues)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> touches.archive(id)).hasRootCauseInstanceOf(AccessDeniedException.class);
        signInAs("us-manager", "los-angeles");
        var managed = touches.find(id);
        managed.setSaidEn("second");
        assertThat(touches.save(managed).getSaidEn()).isEqualTo("second");
    }

    @Test
    void tellsTheSecondOfTwoEditors() {
        signInAs("us-staff", "seattle");
        var id = logged(company("Contested", null), "before");
        var first = touches.find(id);
        var second = touches.find(id);
        first.setSaidEn("first");
        touches.save(first);
        second.setSaidEn("second");
        assertThatThrownBy(() -> touches.save(second)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(touches.find(id).getSaidEn()).isEqualTo("first");
    }

    @Test
    void tellsTheSecondOfTwoEditorsWhoOnlyChangedWithWhom() {
        signInAs("us-staff", "seattle");
        var one = company("One", null);
        var other = company("Other", null);
        var id = logged(one, "before");
        var first = touches.find(id);
        var second = touches.find(id);
        first.setCompanyIds(Set.of(one, other));
        touches.save(first);
        second.setCompanyIds(Set.of(other));
        assertThatThrownBy(() -> touches.save(second)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(touches.find(id).getCompanyIds()).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void movesTheLinksAlongWhenTheTimeIsCorrected() {
        signInAs("us-staff", "seattle");
        var company = company("Moved", null);
        var early = logged(company, "early");
        var late = touches.log(touch(company, DAY.plusDays(1)), null).id();
        assertThat(timeline(company)).containsExactly(late, early);
        var corrected = touches.find(early);
        corrected.setWhen(at("2026-11-02T09:00", BEIJING));
        touches.save(corrected);
        assertThat(timeline(company)).containsExactly(early, late);
    }

    @Test
    void takesAnArchivedTouchOutAndBack() {
        signInAs("us-staff", "seattle");
        var company = company("Short-lived", null);
        var id = logged(company, "gone");
        touches.archive(id);
        assertThat(timeline(company)).isEmpty();
        touches.restore(id);
        assertThat(timeline(company)).containsExactly(id);
    }

    @Test
    void takesTheOpenNextStepOfAnArchivedTouchOutAndBack() {
        signInAs("us-staff", "seattle");
        var company = company("Short-lived", null);
        var id = touches.log(touch(company, DAY), task("Send the site list", tasks.day()))
                .id();
        touches.archive(id);
        assertThat(tasks.today().due()).isEmpty();
        touches.restore(id);
        assertThat(tasks.today().due()).hasSize(1);
        tasks.done(tasks.today().due().getFirst().id());
        touches.archive(id);
        assertThat(tasks.done(About.company(company), 10)).hasSize(1);
    }

    @Test
    void leavesAColleaguesNextStepOfAnArchivedTouch() {
        var colleague = user("us-staff", "los-angeles");
        signInAs("us-staff", "seattle");
        var step = task("Send the site list", tasks.day());
        step.setOwnerId(colleague);
        touches.archive(
                touches.log(touch(company("Short-lived", null), DAY), step).id());
        as(colleague, () -> assertThat(tasks.today().due()).hasSize(1));
    }

    @Test
    void standsInTheTimelineOfEveryoneItWasWith() {
        signInAs("us-staff", "seattle");
        var person = people.create();
        person.setFamilyZh("罗");
        person.setGivenZh("军");
        var luo = people.save(person).id();
        var touch = touch(company("Lantern Works", null), DAY);
        touch.setPersonIds(Set.of(luo));
        touches.log(touch, null);
        var row = touches.list(About.person(luo), 0, 10).getFirst();
        assertThat(row.people()).extracting(p -> p.name(Language.ZH)).containsExactly("罗军");
        assertThat(row.companies()).extracting(c -> c.name(Language.EN)).containsExactly("Lantern Works");
    }

    @Test
    void keepsLinksThatTheEditorCannotSee() {
        var id = new long[1];
        var owner = user("us-staff", "seattle");
        var hidden = as(owner, () -> company("Hidden", null));
        var open = as(owner, () -> company("Open", null));
        as(owner, () -> {
            var touch = touch(open, DAY);
            touch.setCompanyIds(Set.of(open, hidden));
            id[0] = touches.log(touch, null).id();
        });
        jdbc.sql("update role_grant set scope = 'OWN' where permission = 'COMPANY_READ'")
                .update();
        signIns.forgetEverything();
        try {
            jdbc.sql("update company set owner_id = ? where id = ?")
                    .params(user("cn-staff", "beijing"), hidden)
                    .update();
            signInAs(owner);
            var touch = touches.find(id[0]);
            touch.setCompanyIds(Set.of(open));
            touch.setSaidEn("changed");
            assertThat(touches.save(touch).getCompanyIds()).containsExactlyInAnyOrder(open, hidden);
        } finally {
            jdbc.sql("update role_grant set scope = 'ALL' where permission = 'COMPANY_READ'")
                    .update();
        }
    }

    @Test
    void refusesATouchWithNobody() {
        signInAs("us-staff", "seattle");
        assertThatThrownBy(() -> touches.log(touches.create(), null))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.property()).isEqualTo("companyIds"));
    }

    @Test
    void refusesATouchThatSaysNothing() {
        signInAs("us-staff", "seattle");
        var touch = touch(company("Silent", null), DAY);
        touch.setSubjectEn(" ");
        assertThatThrownBy(() -> touches.log(touch, null))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.key()).isEqualTo("touch.words.required"));
        touch.setSubjectZh("首次来电");
        assertThat(touches.log(touch, null).getSubjectZh()).isEqualTo("首次来电");
    }

    @Test
    void refusesATouchThatHasNotHappened() {
        signInAs("us-staff", "seattle");
        var touch = touch(company("Planned", null), DAY.plusYears(1000));
        assertThatThrownBy(() -> touches.log(touch, null))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.property()).isEqualTo("when"));
        assertThat(rows("touch")).isZero();
    }

    @Test
    void refusesCompaniesThatAreNotThere() {
        signInAs("us-staff", "seattle");
        var touch = touch(company("Real", null), DAY);
        touch.setCompanyIds(Set.of(Long.MAX_VALUE));
        assertThatThrownBy(() -> touches.log(touch, null)).isInstanceOf(RecordNotFoundException.class);
        touch.setCompanyIds(Set.of());
        touch.setDealId(Long.MAX_VALUE);
        assertThatThrownBy(() -> touches.log(touch, null)).isInstanceOf(RecordNotFoundException.class);
        assertThat(rows("touch")).isZero();
    }

    @Test
    void keepsTenThousandCharactersOfAnyScriptAndRefusesOneMore() {
        signInAs("us-staff", "seattle");
        var company = company("Wordy", null);
        var longest = "桥🌉𠮷".repeat(2000);
        var id = logged(company, longest);
        assertThat(touches.list(About.company(company), 0, 1).getFirst().saidEn())
                .isEqualTo(longest);
        assertThat(touches.find(id).getSaidEn()).isEqualTo(longest);
        assertThatThrownBy(() -> logged(company, longest + "."))
                .hasStackTraceContaining(ConstraintViolationException.class.getName());
        assertThat(rows("touch")).isEqualTo(1);
    }

    @Test
    void showsOneMomentOnBothSidesClocks() {
        signInAs("us-staff", "washington");
        var company = company("Early Bird", null);
        var friday = touch(company, DAY);
        friday.setWhen(at("2026-10-30T09:00", BEIJING));
        touches.log(friday, null);
        var monday = touch(company, DAY);
        monday.setWhen(at("2026-11-02T09:00", BEIJING));
        touches.log(monday, null);
        assertThat(touches.list(About.company(company), 0, 2))
                .extracting(
                        row -> When.of(row.when().instant(), NEW_YORK, false).local())
                .containsExactly(LocalDateTime.parse("2026-11-01T20:00"), LocalDateTime.parse("2026-10-29T21:00"));
    }

    @Test
    void keepsAnAllDayTouchOnItsDay() {
        signInAs("us-staff", "washington");
        var company = company("Symposium", null);
        var touch = touch(company, DAY);
        touch.setWhen(new When(LocalDateTime.parse("2016-05-11T15:30"), BEIJING, true));
        touches.log(touch, null);
        var when = touches.list(About.company(company), 0, 1).getFirst().when();
        assertThat(when.allDay()).isTrue();
        assertThat(when.local()).isEqualTo(LocalDateTime.parse("2016-05-11T00:00"));
    }

    @Test
    void countsNothingAndOpensAThousandTouchesLikeTen() {
        signInAs("us-staff", "seattle");
        var company = company("Busy", null);
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 1000; i++) {
                touches.log(touch(company, DAY.minusDays(i)), null);
            }
        });
        var first = touches.list(About.company(company), 0, 31);
        assertThat(first).hasSize(31);
        assertThat(first.getFirst().when().local().toLocalDate()).isEqualTo(DAY);
        assertThat(touches.list(About.company(company), 990, 31)).hasSize(10);
    }
}
