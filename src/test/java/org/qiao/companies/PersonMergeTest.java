package org.qiao.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.access.Permission;
import org.qiao.access.Scope;
import org.qiao.access.TestSignIn;
import org.qiao.companies.ConsentService.Consent;
import org.qiao.kernel.Language;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.Window;
import org.qiao.membership.MembershipService;
import org.qiao.membership.Seat;
import org.qiao.membership.SeatService;
import org.qiao.membership.TestMemberships;
import org.qiao.outreach.About;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class PersonMergeTest extends MergeTest {

    private static final LocalDate AGREED = LocalDate.of(2026, 1, 5);

    @Autowired
    private PersonService people;

    @Autowired
    private PersonMergeService merges;

    @Autowired
    private ContactService contacts;

    @Autowired
    private ConsentService consents;

    @Autowired
    private AcquaintanceService acquaintances;

    @Autowired
    private MembershipService memberships;

    @Autowired
    private SeatService seats;

    @Autowired
    private TestMemberships testMemberships;

    @Autowired
    private TestSignIn signIns;

    private long winner;
    private long loser;

    @BeforeEach
    void twoRecordsOfOnePerson() {
        signInAs("cn-manager", "beijing");
        winner = person("Luo", "Jun", null, null);
        loser = person(null, null, "罗", "军");
    }

    private long person(
            @Nullable String familyEn, @Nullable String givenEn, @Nullable String familyZh, @Nullable String givenZh) {
        var person = people.create();
        person.setFamilyEn(familyEn);
        person.setGivenEn(givenEn);
        person.setFamilyZh(familyZh);
        person.setGivenZh(givenZh);
        return people.save(person).id();
    }

    private Person at(long id) {
        return people.find(id);
    }

    private long merge() {
        return merges.merge(at(winner), loser, at(loser).getVersion());
    }

    private List<Long> found(String text) {
        return people.list(PersonFilter.all(Language.EN).withText(text), Window.first(50)).stream()
                .map(PersonRow::id)
                .toList();
    }

    private List<@Nullable String> values(long person) {
        return contacts.list(person).stream().map(ContactService.Contact::value).toList();
    }

    @Test
    void keepsEveryLosingNameAndFindsTheWinnerByIt() {
        var chosen = at(winner);
        chosen.setFamilyZh("罗");
        chosen.setGivenZh("君");
        merges.merge(chosen, loser, at(loser).getVersion());
        assertThat(at(winner).getAliases())
                .extracting(alias -> alias.text(NameOrder.GIVEN_FIRST))
                .containsExactly("罗军");
        for (var spelling : new String[] {"罗军", "羅軍", "Jun Luo", "Luo Jun", "罗君"}) {
            assertThat(found(spelling)).as(spelling).containsExactly(winner);
        }
        assertThat(at(loser).isArchived()).isTrue();
        assertThat(merges.survivor(loser)).contains(winner);
        assertThat(merges.into(winner))
                .singleElement()
                .satisfies(
                        m -> assertThat(Objects.requireNonNull(m.loser()).id()).isEqualTo(loser));
    }

    @Test
    void aSurnameKeepsItsReadingAmongTheOtherNames() {
        loser = person(null, null, "单", "田芳");
        merge();
        assertThat(found("shantianfang")).containsExactly(winner);
        assertThat(found("tianfang shan")).containsExactly(winner);
    }

    @Test
    void joinsTheTagsOfBothAndTakesTheLosersAwayAgain() {
        var one = at(winner);
        one.setTags(Set.of("Hefei", "Speaker"));
        people.save(one);
        var other = at(loser);
        other.setTags(Set.of("hefei", "Alumni"));
        people.save(other);
        assertThat(at(loser).getTags()).as("the house's spelling").containsExactlyInAnyOrder("Hefei", "Alumni");
        var merge = merge();
        assertThat(at(winner).getTags()).containsExactlyInAnyOrder("Hefei", "Speaker", "Alumni");
        merges.undo(merge);
        assertThat(at(winner).getTags()).containsExactlyInAnyOrder("Hefei", "Speaker");
        assertThat(at(loser).getTags()).containsExactlyInAnyOrder("Hefei", "Alumni");
    }

    @Test
    void takesTheChosenValuesAndGivesThemBack() {
        var other = at(loser);
        other.setProtocolRank(2);
        other.setLanguages(Set.of("zh"));
        people.save(other);
        var chosen = at(winner);
        chosen.setFamilyZh("罗");
        chosen.setGivenZh("军");
        chosen.setProtocolRank(2);
        chosen.setLanguages(Set.of("zh"));
        var merge = merges.merge(chosen, loser, at(loser).getVersion());
        assertThat(at(winner).name(Language.ZH)).isEqualTo("罗军");
        assertThat(at(winner).getAliases()).isEmpty();
        assertThat(merges.undo(merge).isWhole()).isTrue();
        assertThat(at(winner).getFamilyZh()).isNull();
        assertThat(at(winner).getProtocolRank()).isNull();
        assertThat(at(winner).getLanguages()).isEmpty();
        assertThat(at(loser).isArchived()).isFalse();
        assertThat(found("罗军")).containsExactly(loser);
        assertThat(found("Luo Jun")).containsExactlyInAnyOrder(winner, loser);
        assertThat(merges.survivor(loser)).isEmpty();
    }

    @Test
    void movesTouchesTasksAcquaintancesAndSeatsThereAndBack() {
        var both = touch(About.Kind.PERSON, winner, loser);
        var single = touch(About.Kind.PERSON, loser);
        var task = task(About.person(loser));
        acquaintances.save(acquaintances.create(loser));
        var company = testMemberships.company("Baosteel", "宝钢");
        var member = testMemberships.of(company);
        testMemberships.term(member, testMemberships.tier("Gold"), "2026-01-01", "2099-12-31");
        var seated = at(loser);
        seated.setAffiliations(List.of(new Affiliation(company, "CEO", "总裁")));
        people.save(seated);
        seats.seat(member.id(), loser);

        var merge = merge();
        assertThat(touchesWith(About.person(winner))).containsExactlyInAnyOrder(both, single);
        assertThat(touchesWith(About.person(loser))).isEmpty();
        assertThat(tasksAbout(About.person(winner))).containsExactly(task);
        assertThat(acquaintances.list(winner)).hasSize(1);
        assertThat(memberships.find(member.id()).getSeats())
                .extracting(Seat::personId)
                .containsExactly(winner);
        assertThat(at(winner).getAffiliations())
                .extracting(Affiliation::companyId)
                .containsExactly(company);

        assertThat(merges.undo(merge).isWhole()).isTrue();
        assertThat(touchesWith(About.person(winner))).containsExactly(both);
        assertThat(touchesWith(About.person(loser))).containsExactlyInAnyOrder(both, single);
        assertThat(tasksAbout(About.person(loser))).containsExactly(task);
        assertThat(acquaintances.list(loser)).extracting(t -> t.known() != null).contains(true);
        assertThat(memberships.find(member.id()).getSeats())
                .extracting(Seat::personId)
                .containsExactly(loser);
        assertThat(at(winner).getAffiliations()).isEmpty();
    }

    @Test
    void whoeverKnowsBothKnowsTheWinnerAsWellAsTheBetter() {
        var first = acquaintances.create(winner);
        first.setSince(LocalDate.of(2024, 5, 1));
        var second = acquaintances.create(loser);
        second.setCloseness(3);
        second.setSince(LocalDate.of(2020, 5, 1));
        first.setNote("From the Hefei fair");
        second.setNote("Speaks German");
        acquaintances.save(first);
        acquaintances.save(second);
        var merge = merge();
        assertThat(acquaintances.list(winner)).singleElement().satisfies(tie -> {
            var known = Objects.requireNonNull(tie.known());
            assertThat(known.getNote()).isEqualTo("From the Hefei fair; Speaks German");
            assertThat(known.getCloseness()).isEqualTo(3);
            assertThat(known.getSince()).isEqualTo(LocalDate.of(2020, 5, 1));
        });
        merges.undo(merge);
        assertThat(acquaintances.list(winner)).singleElement().satisfies(tie -> {
            var known = Objects.requireNonNull(tie.known());
            assertThat(known.getNote()).isEqualTo("From the Hefei fair");
            assertThat(known.getCloseness()).isEqualTo(1);
            assertThat(known.getSince()).isEqualTo(LocalDate.of(2024, 5, 1));
        });
        assertThat(acquaintances.list(loser))
                .extracting(tie -> Objects.requireNonNull(tie.known()).getNote())
                .containsExactly("Speaks German");
    }

    @Test
    void theSameRoleStaysOneAndLearnsItsFirstDay() {
        var company = testMemberships.company("Baosteel", "宝钢");
        var former = testMemberships.company("Shougang", "首钢");
        var one = at(winner);
        one.setAffiliations(List.of(new Affiliation(company, "CEO", "总裁")));
        people.save(one);
        var since = LocalDate.of(2020, 1, 1);
        var other = at(loser);
        other.setAffiliations(List.of(
                new Affiliation(company, "CEO", "总裁").during(since, null), new Affiliation(former, "Engineer", null)));
        people.save(other);
        var merge = merge();
        assertThat(at(winner).getAffiliations())
                .containsExactlyInAnyOrder(
                        new Affiliation(company, "CEO", "总裁").during(since, null),
                        new Affiliation(former, "Engineer", null));
        people.save(at(winner));
        assertThat(merges.undo(merge).isWhole()).isTrue();
        assertThat(at(winner).getAffiliations()).containsExactly(new Affiliation(company, "CEO", "总裁"));
        assertThat(at(loser).getAffiliations()).hasSize(2);
    }

    @Test
    void rolesAtCompaniesThatTheActorCannotSeeFollow() {
        var company = testMemberships.company("Hidden", "隐");
        var other = at(loser);
        other.setAffiliations(List.of(new Affiliation(company, "CEO", "总裁")));
        people.save(other);
        jdbc.sql("update company set office_id = ?, owner_id = ?")
                .params(office("seattle"), user("us-staff", "seattle"))
                .update();
        signIns.signIn(
                user("cn-manager", "beijing"),
                Map.of(
                        Permission.COMPANY_READ, Scope.OFFICE,
                        Permission.COMPANY_WRITE, Scope.OFFICE,
                        Permission.COMPANY_DELETE, Scope.OFFICE));
        merge();
        assertThat(at(winner).getAffiliations())
                .extracting(Affiliation::companyId)
                .containsExactly(company);
    }

    @Test
    void contactDetailsConsentsAndTheLogOfRevealsFollow() {
        contacts.add(winner, ContactKind.EMAIL, "luo@example.com");
        contacts.add(loser, ContactKind.PHONE, "13812345678");
        contacts.add(loser, ContactKind.EMAIL, "luo@example.com");
        consents.record(loser, new Consent(AGREED, "2026-1", Language.ZH, "活动邀请"));
        var american = user("us-staff", "seattle");
        var merge = merge();
        assertThat(values(winner)).containsExactly("luo@example.com", "+86 138 1234 5678");
        assertThat(consents.list(winner)).hasSize(1);
        assertThat(as(american, () -> values(winner)))
                .as("a consent that one of the two gave opens nothing of the other")
                .containsOnlyNulls();
        assertThat(merges.undo(merge).isWhole()).isTrue();
        assertThat(as(american, () -> values(loser))).contains("+86 138 1234 5678");
        assertThat(values(winner)).containsExactly("luo@example.com");
        assertThat(values(loser)).containsExactlyInAnyOrder("+86 138 1234 5678", "luo@example.com");
        assertThat(consents.list(loser)).hasSize(1);
        assertThat(contacts.list(loser))
                .extracting(ContactService.Contact::hint)
                .contains("+86 138 **** 5678");
        assertThat(as(american, () -> values(winner))).containsOnlyNulls();
    }

    @Test
    void consentsThatBothGaveHoldAfterTheMerge() {
        contacts.add(winner, ContactKind.EMAIL, "luo@example.com");
        contacts.add(loser, ContactKind.PHONE, "13812345678");
        consents.record(winner, new Consent(AGREED, "2026-1", Language.ZH, "活动邀请"));
        consents.record(loser, new Consent(AGREED, "2026-1", Language.ZH, "活动邀请"));
        merge();
        assertThat(as(user("us-staff", "seattle"), () -> values(winner)))
                .containsExactly("luo@example.com", "+86 138 1234 5678");
    }

    @Test
    void aConsentHoldsWhereTheOtherRecordHadNoDetails() {
        contacts.add(loser, ContactKind.PHONE, "13812345678");
        consents.record(loser, new Consent(AGREED, "2026-1", Language.ZH, "活动邀请"));
        merge();
        assertThat(as(user("us-staff", "seattle"), () -> values(winner))).containsExactly("+86 138 1234 5678");
    }

    @Test
    void revealsEndWithTheMergeAndTheirLogFollows() {
        contacts.add(winner, ContactKind.PHONE, "13812345678");
        contacts.add(loser, ContactKind.WECHAT, "luojun88");
        var american = user("us-staff", "seattle");
        as(american, () -> contacts.reveal(loser, "Confirming tonight's dinner"));
        assertThat(as(american, () -> values(loser))).containsExactly("luojun88");
        merge();
        assertThat(as(american, () -> values(winner))).containsOnlyNulls();
        assertThat(contacts.reveals(winner)).extracting(ContactReveal::userId).containsExactly(american);
    }

    @Test
    void aMergeDoesNotTellWhetherMaskedDetailsAreTheSame() {
        contacts.add(winner, ContactKind.WECHAT, "luojun88");
        contacts.add(loser, ContactKind.WECHAT, "luojun88");
        signInAs("director", "seattle");
        merge();
        assertThat(contacts.list(winner)).hasSize(2);
    }

    @Test
    void aMergeBringsNoDetailUnderTheActorsOwnRules() {
        contacts.add(loser, ContactKind.PHONE, "13812345678");
        var manager = user("us-manager", "seattle");
        var own = as(manager, () -> person("Luo", "Jun", null, null));
        jdbc.sql("update person set office_id = ?, owner_id = ? where id = ?")
                .params(office("seattle"), manager, loser)
                .update();
        signInAs(manager);
        consents.record(own, new Consent(AGREED, "2026-1", Language.EN, "Invitations"));
        refuses(
                "person.merge.jurisdiction",
                () -> merges.merge(at(own), loser, at(loser).getVersion()));
        var chosen = at(own);
        chosen.setJurisdiction(Jurisdiction.CN);
        var merge = merges.merge(chosen, loser, at(loser).getVersion());
        assertThat(values(own))
                .as("a consent that the other side took opens nothing")
                .containsOnlyNulls();
        merges.undo(merge);
        assertThat(at(own).getJurisdiction()).isEqualTo(Jurisdiction.US);
        assertThat(values(loser)).containsOnlyNulls();
        assertThat(consents.list(own))
                .singleElement()
                .satisfies(c -> assertThat(c.getWithdrawnOn()).isNull());
    }

    @Test
    void undoingAMergeOpensNoDetailThatWasAddedSince() {
        var manager = user("us-manager", "seattle");
        var own = as(manager, () -> person("Luo", "Jun", null, null));
        jdbc.sql("update person set office_id = ?, owner_id = ? where id = ?")
                .params(office("seattle"), manager, loser)
                .update();
        signInAs(manager);
        var chosen = at(own);
        chosen.setJurisdiction(Jurisdiction.CN);
        var merge = merges.merge(chosen, loser, at(loser).getVersion());
        as(user("director", "beijing"), () -> contacts.add(own, ContactKind.PHONE, "13812345678"));
        assertThat(merges.undo(merge).fields()).containsExactly("person.jurisdiction");
        assertThat(values(own)).containsOnlyNulls();
    }

    @Test
    void movesWhatTheOneWhoMergesMayNotSee() {
        var owner = user("us-staff", "seattle");
        var hidden = as(owner, () -> touch(About.Kind.PERSON, loser));
        var hiddenTask = as(owner, () -> task(About.person(loser)));
        var merge = merge();
        assertThat(as(owner, () -> touchesWith(About.person(winner)))).containsExactly(hidden);
        assertThat(as(owner, () -> tasksAbout(About.person(winner)))).containsExactly(hiddenTask);
        as(owner, () -> {
            var moved = tasks.find(hiddenTask);
            moved.setPersonId(null);
            tasks.save(moved);
        });
        assertThat(merges.undo(merge).rows())
                .as("hidden rows that stay are not counted")
                .isEmpty();
        assertThat(as(owner, () -> touchesWith(About.person(loser)))).containsExactly(hidden);
    }

    @Test
    void refusesWhatIsNoMerge() {
        refuses(
                "person.merge.itself",
                () -> merges.merge(at(winner), winner, at(winner).getVersion()));
        merge();
        refuses("person.merge.already", this::merge);
        refuses("person.merge.already", () -> people.restore(loser));
        refuses("person.merge.already", () -> people.save(at(loser)));
        var third = person("Third", null, null, null);
        people.archive(third);
        refuses(
                "person.merge.archived",
                () -> merges.merge(at(winner), third, at(third).getVersion()));
    }

    @Test
    void takesTheRightToChangeAndArchiveBoth() {
        var foreign = as(user("us-manager", "seattle"), () -> person("Foreign", null, null, null));
        refuses(
                "person.merge.denied",
                () -> merges.merge(at(winner), foreign, at(foreign).getVersion()));
        var merge = merge();
        signInAs("cn-staff", "beijing");
        refuses("person.merge.denied", () -> merges.undo(merge));
        signInAs("compliance", "beijing");
        assertThatThrownBy(() -> merges.undo(merge)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void hidesMergesOfPeopleThatTheViewerMayNotSee() {
        var merge = merge();
        signIns.signIn(
                user("us-manager", "seattle"),
                Map.of(Permission.COMPANY_READ, Scope.OFFICE, Permission.COMPANY_DELETE, Scope.ALL));
        assertThat(merges.into(winner)).isEmpty();
        assertThat(merges.survivor(loser)).isEmpty();
        assertThatThrownBy(() -> merges.undo(merge)).isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void givesTheLaterOfTwoEditorsTheConflict() {
        var seen = at(winner);
        var seenLoser = at(loser).getVersion();
        var edited = at(loser);
        edited.setNoteEn("Edited meanwhile");
        people.save(edited);
        assertThatThrownBy(() -> merges.merge(seen, loser, seenLoser))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(at(loser).isArchived()).isFalse();
        var open = at(winner);
        var openLoser = at(loser);
        merge();
        open.setNoteEn("Typed before the merge");
        assertThatThrownBy(() -> people.save(open)).isInstanceOf(OptimisticLockingFailureException.class);
        refuses("person.merge.already", () -> people.save(openLoser));
    }

    @Test
    void leadsThroughAChainOfMergesAndUndoesTheLastFirst() {
        var first = merge();
        var third = person("Luo", "Jun J.", null, null);
        merges.merge(at(third), winner, at(winner).getVersion());
        assertThat(merges.survivor(loser)).contains(third);
        refuses("person.merge.undo_later", () -> merges.undo(first));
        merges.undo(merges.into(third).getFirst().id());
        merges.undo(first);
        refuses("person.merge.undone_already", () -> merges.undo(first));
        assertThat(at(loser).isArchived()).isFalse();
    }

    @Test
    void logsUnderTheNameOfWhoeverMergedWhatHappenedToEachRow() {
        var task = task(About.person(loser));
        merge();
        assertThat(jdbc.sql(
                                "select actor_name from audit_entry where kind = 'Task' and record_id = ? and action = 'UPDATE'")
                        .param(task)
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .startsWith("cn-manager");
    }
}
