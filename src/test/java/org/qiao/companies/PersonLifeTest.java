package org.qiao.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.access.Permission;
import org.qiao.access.Scope;
import org.qiao.access.TestSignIn;
import org.qiao.kernel.Language;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.kernel.Window;
import org.qiao.outreach.Channel;
import org.qiao.outreach.TouchService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Roles that begin and end, who knows whom, and what a person's form adds. */
class PersonLifeTest extends QiaoTest {

    @Autowired
    private PersonService people;

    @Autowired
    private CompanyService companies;

    @Autowired
    private PersonMoves moves;

    @Autowired
    private AcquaintanceService acquaintances;

    @Autowired
    private ContactService contacts;

    @Autowired
    private TouchService touches;

    @Autowired
    private TestSignIn signIns;

    private long me;
    private long old;
    private long next;

    @BeforeEach
    void twoCompanies() {
        me = signInAs("cn-staff", "beijing");
        old = company("旧公司");
        next = company("新公司");
    }

    private long company(String name) {
        var company = companies.create();
        company.setNameZh(name);
        return companies.save(company).id();
    }

    private Person person(Affiliation... roles) {
        var person = people.create();
        person.setFamilyEn("Luo");
        person.setGivenEn("Jun");
        person.setFamilyZh("罗");
        person.setGivenZh("军");
        person.setAffiliations(List.of(roles));
        return people.save(person);
    }

    private static Affiliation role(long company, LocalDate from, LocalDate to) {
        return new Affiliation(company, "Chair", "主席", from, to);
    }

    private List<String> present(Language language) {
        return people.list(PersonFilter.all(language), Window.first(9)).getFirst().roles().stream()
                .map(role -> role.company().name(language))
                .toList();
    }

    @Test
    void endsOneRoleAndBeginsTheNextInOneStepThatCanBeUndone() {
        var from = role(old, LocalDate.of(2020, 1, 1), null);
        var person = person(from);
        var day = moves.today().minusDays(3);
        var move = moves.move(person.id(), from, next, "President", "总裁", day);
        assertThat(people.find(person.id()).getAffiliations())
                .containsExactlyInAnyOrder(
                        role(old, LocalDate.of(2020, 1, 1), day.minusDays(1)),
                        new Affiliation(next, "President", "总裁", day, null));
        assertThat(present(Language.ZH)).containsExactly("新公司");
        moves.undo(move);
        assertThat(people.find(person.id()).getAffiliations()).containsExactly(from);
        assertThatThrownBy(() -> moves.undo(move)).hasMessage("ui.conflict.reload");
    }

    @Test
    void refusesAMoveThatCannotHaveBeen() {
        var from = role(old, LocalDate.of(2020, 1, 1), null);
        var id = person(from).id();
        var today = moves.today();
        refusesMove("person.move.future", "day", id, from, next, today.plusDays(1));
        refusesMove("person.move.before", "day", id, from, next, LocalDate.of(2020, 1, 1));
        refusesMove("person.move.gone", "day", id, role(next, null, null), next, today);
        refusesMove("person.company.unknown", "companyId", id, from, -7L, today);
        refusesMove("person.company.unknown", "companyId", id, from, null, today);
        refusesMove("ui.required", "day", id, from, next, null);
        assertThat(people.find(id).getAffiliations()).containsExactly(from);
    }

    private void refusesMove(
            String key,
            String property,
            long id,
            Affiliation from,
            @org.jspecify.annotations.Nullable Long to,
            @org.jspecify.annotations.Nullable LocalDate day) {
        assertThatThrownBy(() -> moves.move(id, from, to, null, null, day))
                .isInstanceOfSatisfying(RuleException.class, e -> {
                    assertThat(e.key()).isEqualTo(key);
                    assertThat(e.property()).isEqualTo(property);
                });
    }

    @Test
    void refusesRolesAtImpossibleTimes() {
        var may = LocalDate.of(2024, 5, 1);
        assertThatThrownBy(() -> person(role(old, may, may.minusDays(1)))).hasMessage("person.role.dates");
        assertThatThrownBy(() -> person(role(old, null, may), role(old, may, null)))
                .hasMessage("person.role.overlap");
        assertThat(person(role(old, null, may.minusDays(1)), role(old, may, null), role(next, null, null))
                        .getAffiliations())
                .hasSize(3);
    }

    @Test
    void aRoleThatHasEndedOrNotBegunIsNoPresentOne() {
        var today = moves.today();
        person(
                role(old, null, today.minusDays(1)),
                new Affiliation(next, "Adviser", null, today.plusDays(1), null),
                new Affiliation(next, "Director", null, today, today));
        assertThat(present(Language.ZH)).containsExactly("新公司");
    }

    @Test
    void keepsLanguagesChannelAndRank() {
        var person = person();
        person.setLanguages(new LinkedHashSet<>(List.of("zh", "ja")));
        person.setPreferredChannel(ContactKind.WECHAT);
        person.setProtocolRank(2);
        people.save(person);
        var found = people.find(person.id());
        assertThat(found.getLanguages()).containsExactly("zh", "ja");
        assertThat(found.getPreferredChannel()).isEqualTo(ContactKind.WECHAT);
        found.setProtocolRank(0);
        assertThatThrownBy(() -> people.save(found)).hasMessage("person.rank.wrong");
        found.setProtocolRank(100);
        assertThatThrownBy(() -> people.save(found)).hasMessage("person.rank.wrong");
        found.setProtocolRank(null);
        found.setLanguages(Set.of());
        assertThat(people.save(found).getLanguages()).isEmpty();
    }

    @Test
    void sortsAndShowsListsByFamilyName() {
        named("Lim", "An");
        named("Li", "Zhu");
        named("Walker", "Bo");
        assertThat(people.list(PersonFilter.all(Language.EN), Window.first(9)))
                .extracting(row -> row.listName(Language.EN))
                .containsExactly("Li, Zhu", "Lim, An", "Walker, Bo");
        assertThat(people.list(PersonFilter.all(Language.EN), Window.first(9))
                        .getFirst()
                        .name(Language.EN))
                .isEqualTo("Zhu Li");
    }

    @Test
    void sortsByAStoredReadingAsByTheDictionarys() {
        chinese("罗", "军", "luo jun");
        chinese("罗", "大军", null);
        chinese("罗", "小军", "luo xiaojun");
        chinese("罗", "小兵", null);
        assertThat(people.list(PersonFilter.all(Language.ZH), Window.first(9)))
                .extracting(PersonRow::givenZh)
                .containsExactly("大军", "军", "小兵", "小军");
    }

    private void chinese(String family, String given, @Nullable String reading) {
        var person = people.create();
        person.setFamilyZh(family);
        person.setGivenZh(given);
        person.setReading(reading);
        people.save(person);
    }

    private void named(String family, String given) {
        var person = people.create();
        person.setFamilyEn(family);
        person.setGivenEn(given);
        people.save(person);
    }

    @Test
    void savesFirstContactDetailsWithThePersonOrNothing() {
        var person = people.create();
        person.setFamilyZh("罗");
        assertThatThrownBy(() -> contacts.register(
                        person, Map.of(ContactKind.PHONE, "13800005678", ContactKind.EMAIL, "no mail")))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.property()).isEqualTo("email"));
        assertThat(rows("person")).isZero();
        var saved = contacts.register(person, Map.of(ContactKind.PHONE, "13800005678", ContactKind.EMAIL, " "));
        assertThat(contacts.list(saved.id()))
                .extracting(ContactService.Contact::value)
                .containsExactly("+86 138 0000 5678");
        signInAs("us-staff", "seattle");
        assertThat(contacts.list(saved.id()))
                .extracting(ContactService.Contact::hint)
                .containsExactly("+86 138 **** 5678");
    }

    private Acquaintance knows(long person, int closeness) {
        var acquaintance = acquaintances.create(person);
        acquaintance.setCloseness(closeness);
        return acquaintances.save(acquaintance);
    }

    @Test
    void tellsWhoKnowsThePersonBestAndWhoWasLastInTouch() {
        var person = person().id();
        knows(person, 1);
        var colleague = signInAs("cn-staff", "shanghai");
        knows(person, 3);
        var third = signInAs("cn-staff", "shanghai");
        var touch = touches.create();
        touch.setChannel(Channel.CALL);
        touch.setSubjectEn("Called");
        touch.setPersonIds(Set.of(person));
        touches.log(touch, null);
        var ties = acquaintances.list(person);
        assertThat(ties).extracting(AcquaintanceService.Tie::userId).containsExactly(colleague, me, third);
        assertThat(ties.getLast().lastTouch()).isNotNull();
        assertThat(ties.getLast().known()).isNull();
        assertThat(ties.getFirst().writable()).isTrue();
        signInAs("us-staff", "seattle");
        assertThat(acquaintances.list(person))
                .as("the China desk's touches are not told to the US desk")
                .extracting(AcquaintanceService.Tie::userId)
                .containsExactly(colleague, me);
        assertThat(acquaintances.list(person).getFirst().writable()).isFalse();
        assertThat(knows(person, 2).getCloseness()).isEqualTo(2);
    }

    @Test
    void refusesAcquaintancesThatCannotBe() {
        var person = person().id();
        var mine = knows(person, 1);
        assertThatThrownBy(() -> knows(person, 1)).hasMessage("knows.twin");
        mine.setCloseness(4);
        assertThatThrownBy(() -> acquaintances.save(mine)).hasMessage("knows.closeness.wrong");
        mine.setCloseness(2);
        mine.setSince(moves.today().plusDays(1));
        assertThatThrownBy(() -> acquaintances.save(mine)).hasMessage("knows.since.future");
        mine.setSince(null);
        mine.setUserId(-3L);
        assertThatThrownBy(() -> acquaintances.save(mine)).hasMessage("knows.who.required");
        var stored = acquaintances.find(mine.id());
        signInAs("us-staff", "seattle");
        assertThatThrownBy(() -> acquaintances.save(stored)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> acquaintances.remove(stored.id())).isInstanceOf(AccessDeniedException.class);
        signInAs(me);
        acquaintances.remove(stored.id());
        assertThat(acquaintances.list(person)).isEmpty();
        acquaintances.save(stored.copy());
        assertThat(acquaintances.list(person)).hasSize(1);
    }

    @Test
    void anAcquaintanceIsSeenWithThePersonOnly() {
        var person = person().id();
        var known = knows(person, 2);
        signIns.signIn(user("us-staff", "seattle"), Map.of(Permission.COMPANY_READ, Scope.DESK));
        assertThatThrownBy(() -> acquaintances.find(known.id())).isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() -> acquaintances.list(person)).isInstanceOf(RecordNotFoundException.class);
    }
}
