package org.qiao.outreach.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.companies.AcquaintanceService;
import org.qiao.companies.ConsentService;
import org.qiao.companies.ConsentService.Consent;
import org.qiao.companies.ContactKind;
import org.qiao.companies.ContactService;
import org.qiao.kernel.Language;
import org.qiao.membership.SeatService;
import org.qiao.membership.TestMemberships;
import org.qiao.outreach.OutreachTest;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.NeedToKnow;
import org.qiao.pipeline.TestDeals;
import org.qiao.screening.TestLists;
import org.springframework.beans.factory.annotation.Autowired;

class EverywhereTest extends OutreachTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 30);

    @Autowired
    private ContactService contacts;

    @Autowired
    private ConsentService consents;

    @Autowired
    private AcquaintanceService acquaintances;

    @Autowired
    private SeatService seats;

    @Autowired
    private TestMemberships memberships;

    @Autowired
    private DealService deals;

    @Autowired
    private NeedToKnow needToKnow;

    @Autowired
    private TestDeals make;

    @Autowired
    private TestLists lists;

    private long owner;
    private long walker;

    /** Somebody of whom every module knows something, also about a deal that is kept to a list. */
    @BeforeEach
    void somebodyWhoIsEverywhere() {
        owner = signInAs("us-staff", "seattle");
        var membership = memberships.of("Harbor");
        walker = memberships.person("Walker", membership.getCompanyId());
        contacts.add(walker, ContactKind.EMAIL, "walker@example.com");
        consents.record(walker, new Consent(DAY, "2026-1", Language.EN, "Invitations to events"));
        var known = acquaintances.create(walker);
        known.setCloseness(3);
        acquaintances.save(known);
        memberships.term(membership, memberships.tier("Gold"), "2020-01-01", "2199-12-31");
        seats.seat(membership.id(), walker);
        met("Lunch at the pier", "Send the photos", null);
        var open = make.lead("Harbor cranes").getDeal().id();
        met("Cranes in general", "Ask for drawings", open);
        var secret = make.lead("Secret smelter").getDeal().id();
        needToKnow.makeConfidential(secret, deals.find(secret).getDeal().getVersion(), "Project Heron", List.of());
        met("The smelter itself", "Ring about the smelter", secret);
        as(user("cn-staff", "beijing"), () -> contacts.reveal(walker, "Visit to Seattle"));
    }

    private void met(String subject, String next, Long deal) {
        var touch = touch(company(subject + " Inc", null), DAY);
        touch.setPersonIds(Set.of(walker));
        touch.setSubjectEn(subject);
        touch.setDealId(deal);
        var step = task(next, tasks.day().plusDays(3));
        step.setPersonId(walker);
        touches.log(touch, step);
    }

    private String page() {
        openTab(Locale.ENGLISH);
        UI.getCurrent().navigate("people/" + walker + "/everywhere");
        return _get(Div.class, spec -> spec.withClasses("everywhere"))
                .getElement()
                .getTextRecursively();
    }

    @Test
    void gathersWhatEveryModuleKeepsAboutThePerson() {
        signInAs(owner);
        assertThat(page())
                .contains(
                        "Test Walker",
                        "CEO: Harbor",
                        "walker@example.com",
                        "Invitations to events",
                        "Members they represent · 1",
                        "Who of the staff knows them · 1",
                        "Touches · 3",
                        "Lunch at the pier",
                        "Tasks · 3",
                        "Ask for drawings",
                        "Deals they took part in · 2",
                        "Harbor cranes",
                        "Secret smelter");
    }

    @Test
    void onPaperItSaysToWhomItWasShown() {
        signInAs(owner);
        assertThat(page()).contains("Shown to Test us-staff.seattle");
    }

    @Test
    void tellsAColleagueNothingOfADealThatIsKeptFromThem() {
        signInAs("us-staff", "seattle");
        assertThat(page())
                .contains("Touches · 2", "Tasks · 2", "Deals they took part in · 1", "Harbor cranes")
                .doesNotContain("melter", "Heron");
    }

    @Test
    void tellsTheOtherDeskNothingThatIsNotSharedWithIt() {
        signInAs("cn-staff", "shanghai");
        assertThat(page())
                .contains("CEO: Harbor")
                .doesNotContain("Lunch", "Send the photos", "cranes", "melter", "Visit to Seattle");
        signInAs("us-manager", "seattle");
        assertThat(page()).contains("Visit to Seattle");
    }

    @Test
    void namesEntriesOfRestrictedListsOnlyToWhoeverMayKnow() {
        as(user("admin", "washington"), () -> lists.loadAndCheck(TestLists.plain("WALKER, Test||A1"), "2026-06-01"));
        signInAs(owner);
        var staff = page();
        signInAs("compliance", "washington");
        assertThat(page()).contains("Entries of restricted-party lists · 1");
        assertThat(staff).doesNotContain("restricted-party");
    }
}
