package org.qiao.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.companies.ConsentService.Consent;
import org.qiao.companies.ContactService.Contact;
import org.qiao.kernel.Language;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ContactServiceTest extends QiaoTest {

    private static final LocalDate AGREED = LocalDate.of(2026, 1, 5);

    @Autowired
    private PersonService people;

    @Autowired
    private ContactService contacts;

    @Autowired
    private ConsentService consents;

    @Autowired
    private EntityManager entities;

    private long chineseStaff;
    private long liMing;

    @BeforeEach
    void aPersonInMainlandChina() {
        chineseStaff = user("cn-staff", "beijing");
        liMing = as(chineseStaff, () -> {
            var person = people.create();
            person.setFamilyZh("李");
            person.setGivenZh("明");
            var id = people.save(person).id();
            contacts.add(id, ContactKind.PHONE, "13812345678");
            contacts.add(id, ContactKind.EMAIL, "liming@example.com");
            contacts.add(id, ContactKind.WECHAT, "liming_88");
            return id;
        });
    }

    private java.util.List<String> values() {
        return contacts.list(liMing).stream().map(Contact::value).toList();
    }

    @Test
    void showsTheHomeSideEverything() {
        signInAs("cn-staff", "shanghai");
        assertThat(values()).containsExactly("+86 138 1234 5678", "liming@example.com", "liming_88");
    }

    @Test
    void showsTheOtherSideOnlyHints() {
        signInAs("us-staff", "seattle");
        assertThat(values()).containsOnlyNulls();
        assertThat(contacts.list(liMing))
                .extracting(Contact::hint)
                .containsExactly("+86 138 **** 5678", "l***@example.com", "");
    }

    @Test
    void showsTheAuditorOnlyHintsAndTheAdminNothing() {
        signInAs("auditor", "seattle");
        assertThat(values()).containsOnlyNulls();
        signInAs("admin", "seattle");
        assertThatThrownBy(() -> contacts.list(liMing)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void revealsForAReasonToThatViewerAlone() {
        var asker = signInAs("us-staff", "seattle");
        assertThatThrownBy(() -> contacts.reveal(liMing, "  ")).isInstanceOf(RuleException.class);
        contacts.reveal(liMing, "Confirming tonight's dinner");
        assertThat(values()).contains("+86 138 1234 5678");
        signInAs("us-staff", "seattle");
        assertThat(values()).containsOnlyNulls();
        signInAs("cn-manager", "beijing");
        assertThat(contacts.reveals(liMing)).extracting(ContactReveal::userId).containsExactly(asker);
        assertThat(jdbc.sql("select count(*) from audit_entry where kind = 'ContactReveal'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void cutsALongReasonBetweenCharacters() {
        signInAs("us-staff", "seattle");
        contacts.reveal(liMing, "a".repeat(499) + "𠮷𠮷");
        assertThat(contacts.reveals(liMing))
                .extracting(ContactReveal::getReason)
                .containsExactly("a".repeat(499) + "𠮷");
    }

    @Test
    void masksAgainWhenTheRevealEnds() {
        signInAs("us-staff", "seattle");
        contacts.reveal(liMing, "Confirming tonight's dinner");
        jdbc.sql("update contact_reveal set until = date_sub(utc_timestamp(6), interval 1 second)")
                .update();
        assertThat(values()).containsOnlyNulls();
    }

    @Test
    void opensWithConsentAndMasksAgainWhenItIsWithdrawn() {
        var american = user("us-staff", "seattle");
        as(chineseStaff, () -> consents.record(liMing, new Consent(AGREED, "2026-1", Language.ZH, "活动邀请")));
        as(american, () -> assertThat(values()).contains("+86 138 1234 5678"));
        as(chineseStaff, () -> consents.withdraw(liMing));
        as(american, () -> assertThat(values()).containsOnlyNulls());
    }

    @Test
    void letsNobodyRecordConsentForTheOtherSidesPeople() {
        signInAs("us-staff", "seattle");
        assertThatThrownBy(() -> consents.record(liMing, new Consent(AGREED, "2026-1", Language.EN, "Curiosity")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(values()).containsOnlyNulls();
    }

    @Test
    void letsOnlyTheProtectingSideMoveAPersonToAnotherJurisdiction() {
        jdbc.sql("update person set office_id = ?").param(office("seattle")).update();
        signInAs("us-staff", "seattle");
        contacts.reveal(liMing, "Confirming tonight's dinner");
        var person = people.find(liMing);
        person.setJurisdiction(Jurisdiction.US);
        assertThatThrownBy(() -> people.save(person))
                .isInstanceOf(RuleException.class)
                .hasMessage("person.jurisdiction.theirs");
        signInAs("us-staff", "seattle");
        assertThat(values()).containsOnlyNulls();
    }

    @Test
    void hidesRevealsFromWhoeverSeesNoPeople() {
        as(user("us-staff", "seattle"), () -> contacts.reveal(liMing, "Confirming tonight's dinner"));
        signInAs("admin", "seattle");
        assertThat(transaction.<Long>execute(
                        status -> entities.createQuery("select count(r) from ContactReveal r", Long.class)
                                .getSingleResult()))
                .isZero();
    }

    @Test
    void keepsValuesOutOfTheAuditLog() {
        var logged = jdbc.sql("select group_concat(changes) from audit_entry")
                .query(String.class)
                .single();
        assertThat(logged).contains("value").doesNotContain("liming@example.com", "138");
    }

    @Test
    void refusesWhatIsNoContact() {
        signInAs(chineseStaff);
        for (var wrong : new String[] {"", "   ", "12", "not a phone", "😀"}) {
            assertThatThrownBy(() -> contacts.add(liMing, ContactKind.PHONE, wrong))
                    .as(wrong)
                    .isInstanceOf(RuleException.class);
            assertThatThrownBy(() -> contacts.add(liMing, ContactKind.EMAIL, wrong))
                    .as(wrong)
                    .isInstanceOf(RuleException.class);
        }
    }

    @Test
    void doesNotTellAMissingPersonFromAHiddenOne() {
        signInAs("us-staff", "seattle");
        assertThatThrownBy(() -> contacts.list(liMing + 999)).isInstanceOf(RecordNotFoundException.class);
    }

    private Consent agreed(LocalDate day, String text, String purpose) {
        return new Consent(day, text, Language.ZH, purpose);
    }

    @Test
    void keepsTheDayTheTextAndTheLanguageOfAConsent() {
        signInAs(chineseStaff);
        consents.record(liMing, agreed(AGREED, " 2025-3 ", "活动邀请"));
        assertThat(consents.list(liMing)).singleElement().satisfies(consent -> {
            assertThat(consent.getGivenOn()).isEqualTo(AGREED);
            assertThat(consent.getTextVersion()).isEqualTo("2025-3");
            assertThat(consent.getLanguage()).isEqualTo(Language.ZH);
        });
    }

    @Test
    void refusesAConsentOfTomorrowAndOneWithoutDayTextOrPurpose() {
        signInAs(chineseStaff);
        var tomorrow = consents.today().plusDays(1);
        for (var wrong : java.util.List.of(
                agreed(tomorrow, "2026-1", "活动邀请"),
                agreed(null, "2026-1", "活动邀请"),
                agreed(AGREED, " ", "活动邀请"),
                agreed(AGREED, "2026-1", " "))) {
            assertThatThrownBy(() -> consents.record(liMing, wrong))
                    .as(wrong.toString())
                    .isInstanceOf(RuleException.class);
        }
        consents.record(liMing, agreed(consents.today(), "2026-1", "活动邀请"));
        assertThat(consents.list(liMing)).hasSize(1);
    }

    @Test
    void aWithdrawalThatWasASlipIsUndoneFromTheOldDayOnAndEarlierOnesStayWithdrawn() {
        var american = user("us-staff", "seattle");
        signInAs(chineseStaff);
        consents.record(liMing, agreed(AGREED, "2025-3", "旧用途"));
        consents.withdraw(liMing);
        consents.record(liMing, agreed(AGREED, "2026-1", "活动邀请"));
        var slip = consents.withdraw(liMing);
        as(american, () -> assertThat(values()).containsOnlyNulls());
        consents.undo(slip);
        as(american, () -> assertThat(values()).contains("+86 138 1234 5678"));
        assertThat(consents.list(liMing))
                .filteredOn(consent -> consent.getWithdrawnOn() == null)
                .singleElement()
                .satisfies(consent -> {
                    assertThat(consent.getPurpose()).isEqualTo("活动邀请");
                    assertThat(consent.getGivenOn()).isEqualTo(AGREED);
                });
    }
}
