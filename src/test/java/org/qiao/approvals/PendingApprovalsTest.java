package org.qiao.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.kernel.Language;
import org.qiao.kernel.Window;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.NeedToKnow;
import org.qiao.pipeline.TestDeals;
import org.springframework.beans.factory.annotation.Autowired;

class PendingApprovalsTest extends QiaoTest {

    private static final String CFIUS = "CFIUS";
    private static final String DECLARATION = "Declaration: assessment";

    @Autowired
    private PendingApprovals pending;

    @Autowired
    private ApprovalService approvals;

    @Autowired
    private DealService deals;

    @Autowired
    private NeedToKnow needToKnow;

    @Autowired
    private TestDeals make;

    @Autowired
    private TestApprovals tracks;

    private long staff;
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void signIn() {
        staff = signInAs("us-staff", "seattle");
        today = approvals.today();
    }

    /** A deal whose declaration was filed so many days ago; the other two steps are open. */
    private long filed(String title, int daysAgo) {
        var deal = make.lead(title).getDeal().id();
        tracks.add(deal, CFIUS);
        tracks.set(deal, DECLARATION, ApprovalStatus.FILED, today.minusDays(daysAgo), null);
        return deal;
    }

    private ApprovalFilter filter(List<ApprovalStatus> statuses, ApprovalDue... due) {
        return new ApprovalFilter(
                "", statuses, false, List.of(), List.of(due), List.of(), List.of(), List.of(), List.of(), today);
    }

    private List<String> deals(ApprovalFilter filter) {
        var rows = pending.list(filter, Window.first(50));
        assertThat(pending.count(filter, 100)).isEqualTo(rows.size());
        return rows.stream().map(row -> row.deal().name(Language.EN)).toList();
    }

    private void decide(long deal, ApprovalStatus status, @Nullable LocalDate day) {
        tracks.set(deal, DECLARATION, status, today.minusDays(40), day);
    }

    @Test
    void listsWhatIsNotSettledByTheExpectedDay() {
        filed("Later", 5);
        filed("Sooner", 20);
        var granted = filed("Granted", 40);
        decide(granted, ApprovalStatus.GRANTED, today);
        assertThat(deals(filter(List.of())))
                .hasSize(8)
                .startsWith("Sooner", "Later")
                .contains("Granted");
        assertThat(deals(filter(List.of(ApprovalStatus.GRANTED)))).containsExactly("Granted");
        assertThat(deals(filter(List.of(ApprovalStatus.FILED, ApprovalStatus.GRANTED))))
                .containsExactly("Granted", "Sooner", "Later");
    }

    @Test
    void findsWhatIsLateAndWhatIsDueSoon() {
        filed("Late", 60);
        filed("Soon", 26);
        filed("Far", 1);
        var settled = filed("Settled", 60);
        decide(settled, ApprovalStatus.REFUSED, today);
        assertThat(deals(filter(List.of(), ApprovalDue.LATE))).containsExactly("Late");
        assertThat(deals(filter(List.of(), ApprovalDue.SOON))).containsExactly("Soon");
        assertThat(deals(filter(List.of(), ApprovalDue.LATE, ApprovalDue.SOON))).containsExactly("Late", "Soon");
    }

    @Test
    void leavesOutDealsThatAreLostOrArchived() {
        var lost = filed("Lost", 60);
        deals.moveTo(lost, deals.find(lost).getDeal().getVersion(), make.stage("lost"), TestDeals.LOST);
        deals.archive(filed("Archived", 60));
        assertThat(deals(filter(List.of()))).isEmpty();
        assertThat(pending.mine(today)).isEmpty();
    }

    @Test
    void tellsTheResponsibleColleagueAndOtherwiseTheOwner() {
        var colleague = user("us-staff", "seattle");
        filed("Owners", 60);
        var given = filed("Given", 60);
        var step = approvals.find(tracks.step(given, DECLARATION).id());
        step.setResponsibleId(colleague);
        approvals.save(step);
        filed("Far", 1);
        assertThat(pending.mine(today)).extracting(row -> row.deal().titleEn()).containsExactly("Owners");
        assertThat(as(colleague, () -> pending.mine(today)))
                .extracting(row -> row.deal().titleEn())
                .containsExactly("Given");
    }

    @Test
    void filtersByOfficeOwnerTrackAndWords() {
        var deal = filed("Mill", 60);
        tracks.add(deal, "US export control");
        var other = user("us-staff", "los-angeles");
        as(other, () -> filed("Harbor", 60));
        signInAs("us-manager", "seattle");
        assertThat(deals(by(List.of(), List.of(), List.of(office("los-angeles")), "")))
                .containsOnly("Harbor")
                .hasSize(3);
        assertThat(deals(by(List.of(), List.of(staff), List.of(), "")))
                .containsOnly("Mill")
                .hasSize(5);
        assertThat(deals(by(List.of(tracks.template("US export control").id()), List.of(), List.of(), "")))
                .containsExactly("Mill", "Mill");
        assertThat(deals(by(List.of(), List.of(), List.of(), "harb"))).containsOnly("Harbor");
        signInAs("cn-manager", "beijing");
        assertThat(deals(filter(List.of()))).isEmpty();
    }

    private ApprovalFilter by(List<Long> templates, List<Long> owners, List<Long> offices, String text) {
        return new ApprovalFilter(
                text, List.of(), false, templates, List.of(), List.of(), owners, offices, List.of(), today);
    }

    @Test
    void sortsByEveryDayBothWays() {
        filed("Older", 20);
        filed("Younger", 5);
        for (var sort : ApprovalFilter.Sort.values()) {
            for (var descending : new boolean[] {true, false}) {
                var order = List.of(new ApprovalFilter.Order(sort, descending));
                var filter = new ApprovalFilter(
                        "", List.of(), true, List.of(), List.of(), List.of(), List.of(), List.of(), order, today);
                assertThat(deals(filter)).as("%s %s", sort, descending).hasSize(6);
                if (sort != ApprovalFilter.Sort.DECIDED) {
                    assertThat(deals(filter).getFirst()).isEqualTo(descending ? "Younger" : "Older");
                }
            }
        }
    }

    @Test
    void findsByTheTrueTitleOfAConfidentialDealOnlyForThoseWhoMayKnowIt() {
        var deal = filed("Whalefall", 5);
        needToKnow.makeConfidential(deal, deals.find(deal).getDeal().getVersion(), "Project Heron", List.of());
        assertThat(deals(by(List.of(), List.of(), List.of(), "whalefall"))).contains("Whalefall");
        assertThat(deals(by(List.of(), List.of(), List.of(), "heron"))).contains("Whalefall");
        signInAs("auditor", "washington");
        assertThat(deals(by(List.of(), List.of(), List.of(), "whalefall"))).isEmpty();
        assertThat(deals(by(List.of(), List.of(), List.of(), "heron"))).isEmpty();
    }
}
