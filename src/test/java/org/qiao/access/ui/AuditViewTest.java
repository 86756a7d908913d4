package org.qiao.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.access.AuditNames;
import org.qiao.access.AuditService;
import org.qiao.access.Permission;
import org.qiao.companies.Affiliation;
import org.qiao.companies.CompanyMergeService;
import org.qiao.companies.CompanyService;
import org.qiao.companies.PersonService;
import org.qiao.membership.PaymentService;
import org.qiao.membership.TestMemberships;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.TestDeals;
import org.springframework.beans.factory.annotation.Autowired;

class AuditViewTest extends ViewTest {

    @Autowired
    private CompanyService companies;

    @Autowired
    private PersonService people;

    @Autowired
    private DealService deals;

    @Autowired
    private TestDeals make;

    @Autowired
    private CompanyMergeService merges;

    @Autowired
    private TestMemberships members;

    @Autowired
    private PaymentService payments;

    private long company(String name) {
        var company = companies.create();
        company.setNameEn(name);
        return companies.save(company).id();
    }

    private String log() {
        UI.getCurrent().navigate("audit");
        return _get(AuditView.class).getElement().getTextRecursively();
    }

    @Test
    void namesRecordsStagesAndCompaniesInsteadOfTheirIds() {
        signInAs("us-manager", "seattle");
        var deal = make.lead("Bridge").getDeal();
        deals.moveTo(deal.id(), deal.getVersion(), make.stage("lost"), TestDeals.LOST);
        var person = people.create();
        person.setFamilyEn("Walker");
        person.setAffiliations(List.of(new Affiliation(company("Lantern Works"), "Chair 2", null)));
        people.save(person);
        openTab();
        assertThat(log()).contains("Stage", "Lost", "Changed deal Bridge", "Lantern Works Chair 2", "Pacific Time");
        openTab(Locale.SIMPLIFIED_CHINESE);
        assertThat(log()).contains("太平洋时间", "Lantern Works Chair 2");
    }

    @Test
    void tellsAMergeAndItsUndoingAsWhatTheyAre() {
        signInAs("us-manager", "seattle");
        var winner = companies.find(company("Acme Ltd"));
        var loser = companies.find(company("Acme Inc"));
        var merge = merges.merge(winner, loser.id(), loser.getVersion());
        openTab();
        assertThat(log()).contains("Merged company Acme Inc into Acme Ltd");
        openTab(Locale.SIMPLIFIED_CHINESE);
        assertThat(log())
                .contains("合并企业：“Acme Inc”并入“Acme Ltd”", "Acme Inc (另录名称)")
                .doesNotContain("RECORDED");
        merges.undo(merge);
        openTab();
        assertThat(log()).contains("Undid the merge of company Acme Inc into Acme Ltd");
    }

    @Test
    void tellsTermsPaymentsAndTagsInWords() {
        signInAs("cn-manager", "beijing");
        var tier = members.tier("Gold");
        var membership = members.of("Lantern Works");
        members.term(membership, tier, "2026-01-01", "2026-12-31");
        payments.add(membership.id(), members.payment("2026-02-03", "12000", "CNY"));
        var company = companies.find(company("Tagged"));
        company.setTags(Set.of("Solar"));
        companies.save(company);
        openTab(Locale.SIMPLIFIED_CHINESE);
        assertThat(log())
                .contains("会籍 Lantern Works", "入会 2026年1月1日–2026年12月31日 Gold级", "2026年2月3日 12,000元", "Solar")
                .doesNotContain("JOIN", "[", "]", "#", "2026-0");
    }

    @Test
    void saysNothingOfWhatTheViewerMayNotSee() {
        var asked = new ArrayList<Long>();
        var kinds = List.of(
                new AuditNames("Company", Set.of("companyId"), Set.of(Permission.COMPANY_READ), (ids, viewer) -> {
                    asked.addAll(ids);
                    return Map.of(7L, "Lantern Works");
                }));
        var change = new AuditService.Change("companyId", "7", "8", null);
        var entry = new AuditService.Entry(1, Instant.EPOCH, 1, "", "Task", 2, "UPDATE", false, List.of(change));
        signInAs("us-manager", "seattle");
        openTab();
        var names = new NamedRecords(kinds, currentUser);
        names.learn(List.of(entry));
        assertThat(asked).containsExactlyInAnyOrder(7L, 8L);
        assertThat(names.value(entry, change, "7")).contains("Lantern Works");
        assertThat(names.value(entry, change, "8")).contains("not visible to you");
        signInAs("admin", "seattle");
        openTab();
        var admins = new NamedRecords(kinds, currentUser);
        admins.learn(List.of(entry));
        assertThat(asked).hasSize(2);
        assertThat(admins.value(entry, change, "7")).contains("not visible to you");
    }
}
