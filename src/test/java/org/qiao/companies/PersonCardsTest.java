package org.qiao.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ezvcard.Ezvcard;
import ezvcard.VCardVersion;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.access.AuditService;
import org.qiao.kernel.RuleException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class PersonCardsTest extends QiaoTest {

    @Autowired
    private PersonService people;

    @Autowired
    private CompanyService companies;

    @Autowired
    private ContactService contacts;

    @Autowired
    private PersonCards cards;

    @Autowired
    private AuditService audit;

    private long staff;
    private long id;

    @BeforeEach
    void aPersonInMainlandChina() {
        staff = signInAs("cn-staff", "beijing");
        var company = companies.create();
        company.setNameEn("Baosteel; Group, Ltd.");
        company.setNameZh("宝钢集团");
        var person = people.create();
        person.setFamilyEn("Luo");
        person.setGivenEn("Jun");
        person.setFamilyZh("罗");
        person.setGivenZh("军");
        person.setAffiliations(List.of(new Affiliation(companies.save(company).id(), "Chair", "主席")));
        id = people.save(person).id();
        contacts.add(id, ContactKind.PHONE, "13800005678");
        contacts.add(id, ContactKind.EMAIL, "luojun@example.com");
        contacts.add(id, ContactKind.WECHAT, "luo_jun_bj");
    }

    @Test
    void writesAVcardThatOthersCanReadWithNamesInBothScripts() {
        signInAs("cn-manager", "beijing");
        var text = cards.vcard(id, "Dinner");
        var card = Ezvcard.parse(text).first();
        assertThat(card.validate(VCardVersion.V4_0).isEmpty()).isTrue();
        assertThat(card.getVersion()).isEqualTo(VCardVersion.V4_0);
        assertThat(card.getFormattedNames())
                .extracting(name -> name.getLanguage() + " " + name.getAltId() + " " + name.getValue())
                .containsExactly("en 1 Jun Luo", "zh 1 罗军");
        assertThat(card.getStructuredNames())
                .extracting(name -> name.getFamily() + "/" + name.getGiven())
                .containsExactly("Luo/Jun", "罗/军");
        assertThat(card.getOrganizations())
                .extracting(organization -> organization.getValues().getFirst())
                .containsExactly("Baosteel; Group, Ltd.", "宝钢集团");
        assertThat(card.getTelephoneNumbers().getFirst().getText()).isEqualTo("+86 138 0000 5678");
        assertThat(card.getEmails().getFirst().getValue()).isEqualTo("luojun@example.com");
        assertThat(card.getImpps().getFirst().getUri()).hasToString("weixin:luo_jun_bj");
    }

    /** As the card on the screen shows them, for whoever may see the company. */
    @Test
    void aCompanysOwnNumberAndAddressesAreOnIt() {
        var company = companies.find(cards.card(id).company().id());
        company.setPhone("+86 21 2664 7000");
        company.setEmail("office@baosteel.example");
        company.setWebsite("https://www.baosteel.example");
        companies.save(company);
        var card = Ezvcard.parse(cards.vcard(id, "Dinner")).first();
        assertThat(card.getTelephoneNumbers())
                .singleElement()
                .satisfies(phone -> assertThat(phone.getText()).isEqualTo("+86 21 2664 7000"));
        assertThat(card.getEmails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.getValue()).isEqualTo("office@baosteel.example"));
        assertThat(card.getUrls())
                .singleElement()
                .satisfies(url -> assertThat(url.getValue()).isEqualTo("https://www.baosteel.example"));
    }

    @Test
    void leavesNothingOfAMaskedContact() {
        var director = signInAs("director", "seattle");
        assertThat(cards.card(id).contacts()).isEmpty();
        assertThat(cards.vcard(id, "Dinner"))
                .contains("罗军")
                .doesNotContain("TEL", "EMAIL", "IMPP", "5678", "example.com");
        contacts.reveal(id, "Dinner tonight");
        assertThat(cards.vcard(id, "Dinner")).contains("luojun@example.com");
        assertThat(director).isPositive();
    }

    @Test
    void staffTakeOutCardsOfTheirOfficeWithoutPrivateContacts() {
        assertThat(cards.card(id).contacts()).hasSize(3);
        assertThat(cards.vcard(id, "Dinner")).contains("罗军").doesNotContain("TEL", "EMAIL", "IMPP");
        signInAs("cn-staff", "shanghai");
        assertThatThrownBy(() -> cards.vcard(id, "Dinner")).isInstanceOf(AccessDeniedException.class);
        signInAs("auditor", "beijing");
        assertThatThrownBy(() -> cards.vcard(id, "Dinner")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void logsEachDownloadAsAnExport() {
        cards.vcard(id, "Dinner");
        var line = audit.list(Long.MAX_VALUE, 1).entries().getFirst();
        assertThat(line.action()).isEqualTo("EXPORT");
        assertThat(line.actorId()).isEqualTo(staff);
        assertThat(line.recordId()).isEqualTo(id);
        assertThat(line.changes())
                .extracting(AuditService.Change::to)
                .containsExactlyInAnyOrder("vCard", "0", "Dinner");
    }

    @Test
    void nothingLeavesWithoutAPurpose() {
        assertThatThrownBy(() -> cards.vcard(id, " ")).isInstanceOf(RuleException.class);
        assertThat(audit.list(Long.MAX_VALUE, 50).entries())
                .extracting(AuditService.Entry::action)
                .doesNotContain("EXPORT");
    }

    @Test
    void aWeChatIdOfAnyScriptSurvives() {
        contacts.add(id, ContactKind.WECHAT, "老罗:%\uD842\uDFB7");
        signInAs("cn-manager", "beijing");
        assertThat(Ezvcard.parse(cards.vcard(id, "Dinner")).first().getImpps()).hasSize(2);
    }
}
