package org.qiao.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiao.QiaoTest;
import org.qiao.companies.CompanyMergeService;
import org.qiao.companies.CompanyService;
import org.qiao.lists.BulkWriter;
import org.qiao.membership.Membership;
import org.qiao.membership.MembershipBulk;
import org.qiao.membership.MembershipService;
import org.qiao.membership.Renewals;
import org.qiao.membership.TermService;
import org.qiao.membership.TestMemberships;
import org.qiao.reference.Country;
import org.qiao.reference.WorkingDays;
import org.springframework.beans.factory.annotation.Autowired;

class RenewalTasksTest extends QiaoTest {

    @Autowired
    private Renewals renewals;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TestMemberships make;

    @Autowired
    private TermService terms;

    @Autowired
    private MembershipService memberships;

    @Autowired
    private MembershipBulk fields;

    @Autowired
    private BulkWriter writer;

    @Autowired
    private CompanyService companies;

    @Autowired
    private CompanyMergeService merges;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private Clock clock;

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
    }

    private Membership endingIn(int days) {
        var member = make.of(make.company("Lantern Works", "灯笼工坊"));
        make.term(
                member, make.tier("Gold"), "2020-01-01", today().plusDays(days).toString());
        return member;
    }

    @Test
    void makesOneTaskForTheOwnerInTheirLanguageAndOnlyOnce() {
        var me = signInAs("cn-staff", "beijing");
        jdbc.sql("update app_user set language = 'zh' where id = ?").param(me).update();
        endingIn(90);
        renewals.tell();
        renewals.tell();
        assertThat(rows("task")).isEqualTo(1);
        signInAs(me);
        var agenda = tasks.today();
        assertThat(agenda.coming()).hasSize(1);
        assertThat(agenda.coming().getFirst().title())
                .isEqualTo("灯笼工坊会籍续期：有效期至"
                        + DateTimeFormatter.ofPattern("yyyy年M月d日").format(today().plusDays(90)));
        assertThat(agenda.coming().getFirst().company()).isNotNull();
        assertThat(jdbc.sql("select text from search_document where kind = 'TASK'")
                        .query(String.class)
                        .single())
                .contains("灯笼工坊会籍续期");
    }

    @Test
    void waitsUntilNinetyDaysBeforeTheEnd() {
        signInAs("cn-staff", "beijing");
        endingIn(91);
        renewals.tell();
        assertThat(rows("task")).isZero();
    }

    @Test
    void makesNoTaskOnceTheMembershipIsRenewedOrLapsed() {
        signInAs("cn-staff", "beijing");
        var member = endingIn(30);
        make.term(member, make.tier("Silver"), today().plusDays(31).toString(), "2199-01-01");
        var lapsed = make.of("River Mill");
        make.term(lapsed, make.tier("Bronze"), "2020-01-01", "2021-12-31");
        renewals.tell();
        assertThat(rows("task")).isZero();
    }

    @Test
    void remindsOfAMemberInGraceToo() {
        signInAs("cn-staff", "beijing");
        endingIn(-60);
        renewals.tell();
        assertThat(rows("task")).isEqualTo(1);
    }

    private LocalDate dueOn() {
        return jdbc.sql("select due_on from task").query(LocalDate.class).single();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 13})
    void isDueBeforeTheTermHasEnded(int days) {
        signInAs("cn-staff", "beijing");
        endingIn(days);
        renewals.tell();
        assertThat(dueOn()).isBetween(today(), today().plusDays(days));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, -60})
    void isDueOnTheNextWorkingDayOnceTheTermHasEnded(int days) {
        signInAs("cn-staff", "beijing");
        endingIn(days);
        renewals.tell();
        assertThat(dueOn()).isEqualTo(workingDays.next(Country.CN, today()));
    }

    @Test
    void renewingTicksTheTaskOffAndTakingItBackOpensItAgain() {
        signInAs(user("cn-staff", "beijing"));
        var member = endingIn(30);
        renewals.tell();
        signInAs("cn-manager", "beijing");
        make.term(member, make.tier("Silver"), today().plusDays(31).toString(), "2199-01-01");
        assertThat(jdbc.sql("select count(*) from task where done_at is not null")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        terms.dropLast(member.id());
        assertThat(jdbc.sql("select count(*) from task where done_at is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private long open() {
        return jdbc.sql("select count(*) from task where done_at is null")
                .query(Long.class)
                .single();
    }

    @Test
    void endingTheMembershipTicksTheTaskOffAndTakingItBackOpensItAgain() {
        signInAs("cn-staff", "beijing");
        var member = endingIn(30);
        renewals.tell();
        terms.lapse(member.id(), today());
        assertThat(open()).isZero();
        terms.unlapse(member.id());
        assertThat(open()).isEqualTo(1);
    }

    @Test
    void aMembershipThatLapsesByItselfAsksNobodyAnyMore() {
        signInAs("cn-staff", "beijing");
        endingIn(-60);
        renewals.tell();
        assertThat(open()).isEqualTo(1);
        jdbc.sql("update membership_term set grace_until = grace_until - interval 1 day")
                .update();
        renewals.tell();
        assertThat(open()).isZero();
    }

    @Test
    void aMembershipInTheRecycleBinAsksNobodyAnyMore() {
        signInAs("cn-staff", "beijing");
        var member = endingIn(30);
        renewals.tell();
        memberships.archive(member.id());
        assertThat(open()).isZero();
        memberships.restore(member.id());
        assertThat(open()).isEqualTo(1);
    }

    @Test
    void manyMembershipsInTheRecycleBinAskNobodyAnyMore() {
        signInAs("cn-manager", "beijing");
        var member = endingIn(30);
        renewals.tell();
        var archived = writer.archive(Membership.class, List.of(member.id()), fields.archived());
        assertThat(open()).isZero();
        writer.undo(archived);
        assertThat(open()).isEqualTo(1);
    }

    @Test
    void aMembershipThatWentIntoAnotherAsksNobodyAnyMore() {
        signInAs("cn-manager", "beijing");
        var member = endingIn(30);
        renewals.tell();
        var winner = companies.find(make.company("Lantern Group", "灯笼集团"));
        make.of(winner.id());
        var loser = companies.find(Objects.requireNonNull(member.getCompanyId()));
        var merge = merges.merge(winner, loser.id(), loser.getVersion());
        assertThat(open()).isZero();
        merges.undo(merge);
        assertThat(open()).isEqualTo(1);
    }

    @Test
    void theNewOwnerOfAMembershipIsAskedInTheFormersPlace() {
        var former = signInAs("cn-staff", "beijing");
        var next = user("cn-staff", "beijing");
        var member = endingIn(30);
        renewals.tell();
        signInAs("cn-manager", "beijing");
        var changed = memberships.find(member.id());
        changed.setOwnerId(next);
        memberships.save(changed);
        assertThat(owner()).isEqualTo(next);
        jdbc.sql("update task set owner_id = ?").param(former).update();
        var again = memberships.find(member.id());
        again.setOwnerId(user("cn-staff", "beijing"));
        memberships.save(again);
        assertThat(owner()).as("given to somebody else by hand").isEqualTo(former);
    }

    @Test
    void theNewOwnerOfManyMembershipsIsAskedToo() {
        signInAs("cn-staff", "beijing");
        var next = user("cn-staff", "beijing");
        var member = endingIn(30);
        renewals.tell();
        signInAs("cn-manager", "beijing");
        var changed = writer.change(Membership.class, List.of(member.id()), fields.owner(), Optional.of(next));
        assertThat(owner()).isEqualTo(next);
        writer.undo(changed);
        assertThat(owner()).isNotEqualTo(next);
    }

    private long owner() {
        return jdbc.sql("select owner_id from task").query(Long.class).single();
    }

    @Test
    void aTaskThatWasDoneIsNotMadeAgain() {
        var me = signInAs("cn-staff", "beijing");
        endingIn(10);
        renewals.tell();
        var agenda = tasks.today();
        tasks.done(agenda.coming().getFirst().id());
        renewals.tell();
        assertThat(rows("task")).isEqualTo(1);
        assertThat(jdbc.sql("select owner_id from task").query(Long.class).single())
                .isEqualTo(me);
    }

    private void daysPass(int days) {
        jdbc.sql("update membership_term set ends_on = ends_on - interval ? day")
                .param(days)
                .update();
    }

    private void tick() {
        tasks.done(tasks.today().coming().getFirst().id());
    }

    @Test
    void remindsAgainAtSixtyAndThirtyDaysOfWhatWasTickedOffAndNotRenewed() {
        signInAs("cn-staff", "beijing");
        endingIn(90);
        renewals.tell();
        tick();
        daysPass(29);
        renewals.tell();
        assertThat(rows("task")).isEqualTo(1);
        daysPass(1);
        renewals.tell();
        assertThat(rows("task")).isEqualTo(2);
        tick();
        daysPass(30);
        renewals.tell();
        renewals.tell();
        assertThat(rows("task")).isEqualTo(3);
    }

    @Test
    void doesNotRemindAgainOfWhatIsStillOpen() {
        signInAs("cn-staff", "beijing");
        endingIn(90);
        renewals.tell();
        daysPass(60);
        renewals.tell();
        assertThat(rows("task")).isEqualTo(1);
    }

    @Test
    void aDisabledOwnersTaskIsMadeAllTheSame() {
        var me = signInAs("cn-staff", "beijing");
        endingIn(10);
        jdbc.sql("update app_user set disabled = 1 where id = ?").param(me).update();
        usersChanged();
        renewals.tell();
        assertThat(rows("task")).isEqualTo(1);
    }
}
