package org.qiao.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.companies.ConsentService.Consent;
import org.qiao.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class DisclosureServiceTest extends QiaoTest {

    private static final LocalDate AGREED = LocalDate.of(2026, 1, 5);

    @Autowired
    private PersonService people;

    @Autowired
    private ContactService contacts;

    @Autowired
    private ConsentService consents;

    @Autowired
    private DisclosureService disclosures;

    private long chinese;
    private long american;
    private long luo;
    private long walker;

    @BeforeEach
    void somebodyOnEitherSide() {
        chinese = user("cn-staff", "beijing");
        american = user("us-staff", "seattle");
        luo = as(chinese, () -> person("Luo"));
        walker = as(american, () -> person("Walker"));
    }

    private long person(String family) {
        var person = people.create();
        person.setFamilyEn(family);
        var id = people.save(person).id();
        contacts.add(id, ContactKind.EMAIL, family + "@example.com");
        return id;
    }

    private List<String> reasons() {
        return disclosures.list(Long.MAX_VALUE, 50).stream()
                .map(ContactReveal::getReason)
                .toList();
    }

    private void lookedAt() {
        as(american, () -> contacts.reveal(luo, "Dinner in Beijing"));
        as(chinese, () -> contacts.reveal(walker, "Visit to Seattle"));
    }

    @Test
    void eachSidesManagerListsWhoLookedAtItsOwnPeople() {
        lookedAt();
        signInAs("cn-manager", "shanghai");
        assertThat(reasons()).containsExactly("Dinner in Beijing");
        signInAs("us-manager", "seattle");
        assertThat(reasons()).containsExactly("Visit to Seattle");
    }

    @Test
    void complianceTheAuditorAndADirectorListAllOfThem() {
        lookedAt();
        for (var role : List.of("compliance", "auditor", "director")) {
            signInAs(role, "seattle");
            assertThat(reasons()).as(role).containsExactly("Visit to Seattle", "Dinner in Beijing");
        }
    }

    @Test
    void staffAndAdminsListNothing() {
        for (var role : List.of("us-staff", "cn-staff", "admin")) {
            signInAs(role, role.equals("cn-staff") ? "beijing" : "seattle");
            assertThatThrownBy(this::reasons).as(role).isInstanceOf(AccessDeniedException.class);
        }
    }

    private long abroad() {
        return disclosures.year().orElseThrow().people();
    }

    @Test
    void countsEachPersonOfTheMainlandOnceWhetherRevealedOrOpenByConsent() {
        var manager = user("cn-manager", "beijing");
        lookedAt();
        as(american, () -> contacts.reveal(luo, "And once more"));
        as(manager, () -> assertThat(abroad()).isEqualTo(1));
        as(chinese, () -> consents.record(luo, new Consent(AGREED, "2026-1", Language.ZH, "活动邀请")));
        as(manager, () -> assertThat(abroad()).isEqualTo(1));
        var other = as(chinese, () -> person("Chen"));
        as(manager, () -> assertThat(abroad()).isEqualTo(1));
        as(chinese, () -> consents.record(other, new Consent(AGREED, "2026-1", Language.ZH, "活动邀请")));
        as(manager, () -> assertThat(abroad()).isEqualTo(2));
        // Withdrawn within the year: it was open until then.
        as(chinese, () -> consents.withdraw(other));
        as(manager, () -> assertThat(abroad()).isEqualTo(2));
    }

    @Test
    void lastYearsRevealsAndThoseOfTheOwnSideDoNotCount() {
        as(american, () -> contacts.reveal(luo, "Long ago"));
        jdbc.sql("update contact_reveal set at = date_sub(at, interval 13 month)")
                .update();
        as(user("director", "beijing"), () -> contacts.reveal(luo, "From the own side"));
        signInAs("compliance", "washington");
        assertThat(abroad()).isZero();
    }

    @Test
    void whoeverAnswersForTheOtherSideOnlyReadsNoCount() {
        signInAs("us-manager", "seattle");
        assertThat(disclosures.year()).isEmpty();
    }

    @Test
    void theLimitIsReachedByItsLastPerson() {
        assertThat(new DisclosureService.Year(AGREED, 9, 10).isReached()).isFalse();
        assertThat(new DisclosureService.Year(AGREED, 10, 10).isReached()).isTrue();
    }
}
