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
import org.qiao.companies.CompanyService;
import org.qiao.companies.PersonService;
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
        deals.moveTo(deal.id(), deal.getVersion(), make.stage("lost"));
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
