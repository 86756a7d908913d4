package org.qiao.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.access.Directory.Colleague;
import org.qiao.kernel.Language;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.lists.BulkWriter;
import org.qiao.pipeline.Deal;
import org.qiao.pipeline.DealBulk;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.Direction;
import org.qiao.pipeline.NeedToKnow;
import org.qiao.pipeline.TestDeals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class ApprovalServiceTest extends QiaoTest {

    private static final String OUTBOUND = "Outbound investment from China";
    private static final String FILING = "NDRC filing";

    @Autowired
    private ApprovalService approvals;

    @Autowired
    private DealService deals;

    @Autowired
    private NeedToKnow needToKnow;

    @Autowired
    private DealBulk bulk;

    @Autowired
    private BulkWriter writer;

    @Autowired
    private TestDeals make;

    @Autowired
    private TestApprovals tracks;

    private long deal() {
        return make.lead("Mill").getDeal().id();
    }

    private List<String> offers(long deal) {
        return approvals.offers(deal).stream().map(TemplateRef::nameEn).toList();
    }

    private List<String> names(long deal) {
        return approvals.tracks(deal).stream()
                .map(track -> track.template().nameEn())
                .toList();
    }

    private static void refused(ThrowingCallable save, String key, String property) {
        assertThatThrownBy(save).isInstanceOfSatisfying(RuleException.class, e -> {
            assertThat(e.key()).isEqualTo(key);
            assertThat(e.property()).isEqualTo(property);
        });
    }

    @Test
    void offersTheTracksThatFitTheDirection() {
        signInAs("us-staff", "seattle");
        var outbound = deal();
        assertThat(offers(outbound)).containsExactly(OUTBOUND, "CFIUS", "US export control", "US state incentives");
        var details = deals.find(outbound);
        details.getDeal().setDirection(Direction.US_TO_CN);
        deals.save(details);
        assertThat(offers(outbound))
                .containsExactly("US export control", "Foreign investment in China", "US outbound investment rule");
    }

    @Test
    void givesADealATrackWithItsStepsInOrder() {
        signInAs("us-staff", "seattle");
        var deal = deal();
        tracks.add(deal, OUTBOUND);
        assertThat(names(deal)).containsExactly(OUTBOUND);
        assertThat(offers(deal)).doesNotContain(OUTBOUND);
        var template = tracks.template(OUTBOUND);
        assertThat(approvals.tracks(deal).getFirst().steps())
                .allSatisfy(step -> assertThat(step.status()).isEqualTo(ApprovalStatus.OPEN))
                .extracting(ApprovalRow::stepId)
                .containsExactlyElementsOf(
                        template.steps().stream().map(StepRef::id).toList());
        assertThat(template.steps())
                .extracting(step -> step.name(Language.ZH))
                .containsExactly("发改委备案", "发改委核准（敏感类项目）", "商务部《企业境外投资证书》", "外汇登记（银行）", "汇出");
    }

    @Test
    void bringsATrackBackWithWhatWasWritten() {
        signInAs("us-staff", "seattle");
        var deal = deal();
        tracks.add(deal, OUTBOUND);
        tracks.set(deal, FILING, ApprovalStatus.FILED, LocalDate.of(2026, 11, 2), null);
        tracks.set(deal, FILING, ApprovalStatus.GRANTED, LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 3));
        approvals.remove(deal, tracks.template(OUTBOUND).id());
        assertThat(names(deal)).isEmpty();
        assertThat(offers(deal)).contains(OUTBOUND);
        tracks.add(deal, OUTBOUND);
        assertThat(tracks.step(deal, FILING).status()).isEqualTo(ApprovalStatus.GRANTED);
        assertThat(rows("approval")).isEqualTo(5);
    }

    @Test
    void reckonsTheExpectedDayFromTheFiling() {
        signInAs("cn-staff", "beijing");
        var deal = deal();
        tracks.add(deal, OUTBOUND);
        tracks.add(deal, "CFIUS");
        var monday = LocalDate.of(2026, 11, 2);
        tracks.set(deal, FILING, ApprovalStatus.FILED, monday, null);
        tracks.set(deal, "Declaration: assessment", ApprovalStatus.PENDING, monday, null);
        tracks.set(deal, "Remittance", ApprovalStatus.FILED, monday, null);
        assertThat(tracks.step(deal, FILING).expectedOn()).isEqualTo("2026-11-11");
        assertThat(tracks.step(deal, "Declaration: assessment").expectedOn()).isEqualTo("2026-12-02");
        assertThat(tracks.step(deal, "Remittance").expectedOn()).isNull();
        var mistaken = approvals.find(tracks.step(deal, FILING).id());
        mistaken.setStatus(ApprovalStatus.OPEN);
        mistaken.setFiledOn(null);
        mistaken.setNote("Another deal was filed");
        approvals.save(mistaken);
        assertThat(tracks.step(deal, FILING).expectedOn()).isNull();
    }

    @Test
    void asksForTheDatesThatAStatusNeeds() {
        signInAs("us-staff", "seattle");
        var deal = deal();
        tracks.add(deal, OUTBOUND);
        var today = approvals.today();
        refused(() -> save(deal, ApprovalStatus.FILED, null, null), "ui.required", "filedOn");
        refused(() -> save(deal, ApprovalStatus.PENDING, null, null), "ui.required", "filedOn");
        refused(() -> save(deal, ApprovalStatus.GRANTED, today, null), "ui.required", "decidedOn");
        refused(() -> save(deal, ApprovalStatus.REFUSED, today, null), "ui.required", "decidedOn");
        refused(() -> save(deal, ApprovalStatus.FILED, today, today), "approval.decided.early", "decidedOn");
        refused(
                () -> save(deal, ApprovalStatus.GRANTED, today, today.minusDays(1)),
                "approval.decided.before",
                "decidedOn");
        refused(() -> save(deal, ApprovalStatus.FILED, today.plusDays(1), null), "approval.day.ahead", "filedOn");
        refused(() -> save(deal, ApprovalStatus.GRANTED, null, today.plusDays(1)), "approval.day.ahead", "decidedOn");
        save(deal, ApprovalStatus.NOT_NEEDED, null, null);
        save(deal, ApprovalStatus.WITHDRAWN, today, today);
        save(deal, ApprovalStatus.GRANTED, today, today);
        assertThat(tracks.step(deal, FILING).decidedOn()).isEqualTo(today);
    }

    private void save(long deal, ApprovalStatus status, @Nullable LocalDate filed, @Nullable LocalDate decided) {
        tracks.set(deal, FILING, status, filed, decided);
    }

    @Test
    void catchesASaveOverANewerSave() {
        signInAs("us-staff", "seattle");
        var deal = deal();
        tracks.add(deal, OUTBOUND);
        var mine = approvals.find(tracks.step(deal, FILING).id());
        tracks.set(deal, FILING, ApprovalStatus.NOT_NEEDED, null, null);
        mine.setNote("Mine");
        assertThatThrownBy(() -> approvals.save(mine)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void letsOnlyThoseBeResponsibleWhoSeeTheDeal() {
        var colleague = user("us-staff", "seattle");
        var elsewhere = user("us-staff", "los-angeles");
        var manager = user("us-manager", "los-angeles");
        signInAs("us-staff", "seattle");
        var deal = deal();
        tracks.add(deal, OUTBOUND);
        var step = tracks.step(deal, FILING).id();
        assertThat(approvals.colleagues(step))
                .extracting(Colleague::id)
                .contains(colleague, manager)
                .doesNotContain(elsewhere);
        var approval = approvals.find(step);
        approval.setResponsibleId(elsewhere);
        refused(() -> approvals.save(approval), "approval.responsible.reach", "responsibleId");
        approval.setResponsibleId(colleague);
        approvals.save(approval);
        assertThat(tracks.step(deal, FILING).inCharge()).isEqualTo(colleague);
    }

    @Test
    void movesWithTheDealToAnotherOffice() {
        signInAs("us-manager", "seattle");
        var deal = deal();
        tracks.add(deal, OUTBOUND);
        var staff = user("us-staff", "los-angeles");
        assertThat(as(staff, () -> approvals.tracks(deal))).isEmpty();
        var details = deals.find(deal);
        details.getDeal().setOfficeId(office("los-angeles"));
        details.getDeal().setOwnerId(staff);
        deals.save(details);
        assertThat(as(staff, () -> approvals.tracks(deal))).hasSize(1);
        assertThat(as(user("us-staff", "seattle"), () -> approvals.tracks(deal)))
                .isEmpty();
    }

    @Test
    void followsADealThatIsGivenAwayWithManyOthers() {
        signInAs("us-manager", "seattle");
        var deal = deal();
        tracks.add(deal, OUTBOUND);
        var colleague = user("us-staff", "los-angeles");
        writer.change(Deal.class, List.of(deal), bulk.owner(), Optional.of(colleague));
        assertThat(as(colleague, () -> approvals.tracks(deal))).hasSize(1);
    }

    @Test
    void isSharedWithTheDealAndTakenBackWithIt() {
        signInAs("cn-staff", "beijing");
        var details = make.lead("For both", true);
        var deal = details.getDeal().id();
        tracks.add(deal, OUTBOUND);
        var foreigner = user("us-staff", "seattle");
        assertThat(as(foreigner, () -> approvals.tracks(deal))).hasSize(1);
        assertThat(as(foreigner, () -> approvals.mayWrite(deal))).isFalse();
        assertThatThrownBy(() -> as(foreigner, () -> tracks.add(deal, "CFIUS")))
                .isInstanceOf(AccessDeniedException.class);
        var step = tracks.step(deal, FILING).id();
        assertThatThrownBy(() -> as(foreigner, () -> approvals.save(approvals.find(step))))
                .isInstanceOf(AccessDeniedException.class);
        var stored = deals.find(deal);
        stored.getDeal().setShared(false);
        deals.save(stored);
        assertThat(as(foreigner, () -> approvals.tracks(deal))).isEmpty();
        assertThatThrownBy(() -> as(foreigner, () -> approvals.find(step))).isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void isAsConfidentialAsTheDealsTerms() {
        signInAs("cn-staff", "beijing");
        var deal = deal();
        tracks.add(deal, OUTBOUND);
        needToKnow.makeConfidential(deal, deals.find(deal).getDeal().getVersion(), "Project Heron", List.of());
        assertThat(approvals.tracks(deal)).hasSize(1);
        assertThat(as(user("cn-staff", "beijing"), () -> approvals.tracks(deal)))
                .isEmpty();
        var auditor = user("auditor", "washington");
        assertThat(as(auditor, () -> deals.find(deal).name(Language.EN))).isEqualTo("Project Heron");
        assertThat(as(auditor, () -> approvals.tracks(deal))).isEmpty();
        assertThat(as(user("cn-manager", "shanghai"), () -> approvals.tracks(deal)))
                .hasSize(1);
        needToKnow.makeOpen(deal, deals.find(deal).getDeal().getVersion());
        assertThat(as(user("cn-staff", "beijing"), () -> approvals.tracks(deal)))
                .hasSize(1);
    }

    @Test
    void keepsTheTracksOfAnArchivedDealAsTheyAre() {
        signInAs("us-staff", "seattle");
        var deal = deal();
        tracks.add(deal, OUTBOUND);
        var step = approvals.find(tracks.step(deal, FILING).id());
        deals.archive(deal);
        assertThat(approvals.mayWrite(deal)).isFalse();
        assertThatThrownBy(() -> approvals.save(step)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> tracks.add(deal, "CFIUS")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void showsAnAdminNothing() {
        signInAs("us-staff", "seattle");
        var deal = deal();
        tracks.add(deal, OUTBOUND);
        var step = tracks.step(deal, FILING).id();
        signInAs("admin", "seattle");
        assertThatThrownBy(() -> approvals.tracks(deal)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> approvals.find(step)).isInstanceOf(AccessDeniedException.class);
        assertThat(Objects.requireNonNull(tracks.template("CFIUS")).steps()).hasSize(3);
    }
}
