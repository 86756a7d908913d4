package org.qiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.kernel.Language;
import org.qiao.kernel.RuleException;
import org.qiao.kernel.Window;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

class DealMoveTest extends QiaoTest {

    @Autowired
    private DealService deals;

    @Autowired
    private DealMoves figures;

    @Autowired
    private StageClock clock;

    @Autowired
    private TestDeals make;

    private DealDetails move(DealDetails details, String stage) {
        return deals.moveTo(details.getDeal().id(), details.getDeal().getVersion(), make.stage(stage), TestDeals.LOST);
    }

    @Test
    void movesADealAndWritesItDown() {
        var me = signInAs("us-staff", "seattle");
        var deal = make.lead("Mill");
        var moved = move(deal, "lost");
        assertThat(moved.getDeal().getStageId()).isEqualTo(make.stage("lost"));
        var history = deals.history(deal.getDeal().id());
        assertThat(history).hasSize(2);
        assertThat(history.getFirst().fromStageId()).isEqualTo(make.stage("lead"));
        assertThat(history.getFirst().movedBy()).isEqualTo(me);
        var today = MoveFilter.between(
                Instant.now().minus(1, ChronoUnit.HOURS), Instant.now().plus(1, ChronoUnit.HOURS));
        assertThat(figures.count(today, 10)).isEqualTo(1);
        assertThat(figures.list(today, Window.first(10)).getFirst().deal().name(Language.EN))
                .isEqualTo("Mill");
    }

    @Test
    void saysWhatTheStageAsksFor() {
        signInAs("us-staff", "seattle");
        var deal = make.lead("Mill");
        assertThatThrownBy(() -> move(deal, "signed"))
                .isInstanceOfSatisfying(
                        StageRequirement.class,
                        e -> assertThat(e.missing())
                                .containsExactlyInAnyOrder(StageField.COMPANY, StageField.SITE, StageField.AMOUNT));
        assertThat(deals.find(deal.getDeal().id()).getDeal().getStageId()).isEqualTo(make.stage("lead"));
    }

    @Test
    void takesTheAnswersAndMovesInOne() {
        signInAs("us-staff", "seattle");
        var deal = make.leadElsewhere("Mill");
        var answers = new StageAnswers(null, null, null, 120, make.entry(LedgerKind.ANNOUNCED, 5, "USD", "2026-01-01"));
        var moved =
                deals.moveTo(deal.getDeal().id(), deal.getDeal().getVersion(), make.stage("in-production"), answers);
        assertThat(moved.getDeal().getJobs()).isEqualTo(120);
        assertThat(make.value(deal)).isNotNull();
    }

    @Test
    void storesNoAnswerWhenOneIsMissing() {
        signInAs("us-staff", "seattle");
        var deal = make.lead("Mill");
        var answers = new StageAnswers(null, null, null, 120, make.entry(LedgerKind.ANNOUNCED, 5, "USD", "2026-01-01"));
        assertThatThrownBy(() ->
                        deals.moveTo(deal.getDeal().id(), deal.getDeal().getVersion(), make.stage("signed"), answers))
                .isInstanceOf(StageRequirement.class);
        assertThat(deals.find(deal.getDeal().id()).getDeal().getJobs()).isNull();
        assertThat(rows("ledger_entry")).isZero();
    }

    @Test
    void tellsTheSecondOfTwoWhoMoveOneDeal() {
        signInAs("us-staff", "seattle");
        var deal = make.lead("Mill");
        var version = deal.getDeal().getVersion();
        var colleague = user("us-staff", "seattle");
        as(colleague, () -> deals.moveTo(deal.getDeal().id(), version, make.stage("lost"), TestDeals.LOST));
        assertThatThrownBy(() -> deals.moveTo(deal.getDeal().id(), version, make.stage("aftercare")))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(deals.find(deal.getDeal().id()).getDeal().getStageId()).isEqualTo(make.stage("lost"));
    }

    @Test
    void catchesASaveOverANewerSave() {
        signInAs("us-staff", "seattle");
        var id = make.lead("Mill").getDeal().id();
        var mine = deals.find(id);
        var theirs = deals.find(id);
        theirs.terms().setTitleEn("Saw mill");
        deals.save(theirs);
        mine.terms().setTitleEn("Paper mill");
        assertThatThrownBy(() -> deals.save(mine)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(deals.find(id).name(Language.EN)).isEqualTo("Saw mill");
    }

    @Test
    void leavesArchivedDealsWhereTheyAre() {
        signInAs("us-staff", "seattle");
        var id = make.lead("Mill").getDeal().id();
        deals.archive(id);
        assertThat(deals.count(DealFilter.all(Language.EN), 5_000)).isZero();
        assertThatThrownBy(() -> move(deals.find(id), "lost"))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.key()).isEqualTo("deal.archived.fixed"));
        deals.restore(id);
        assertThat(deals.count(DealFilter.all(Language.EN), 5_000)).isEqualTo(1);
    }

    @Test
    void countsDaysAndFindsWhatIsStuck() {
        signInAs("us-staff", "seattle");
        var old = make.lead("Old");
        var young = make.lead("Young");
        make.recordHistory(
                old.getDeal().id(),
                List.of(new StageStep(make.stage("lead"), Instant.now().minus(100, ChronoUnit.DAYS))));
        make.recordHistory(
                young.getDeal().id(),
                List.of(new StageStep(make.stage("lead"), Instant.now().minus(20, ChronoUnit.DAYS))));
        var any = DealFilter.all(Language.EN);
        var traits = new DealFilter.Traits(
                List.of(),
                List.of(),
                any.traits().terms(),
                List.of(),
                any.traits().whose(),
                any.traits().ranges(),
                true,
                false);
        var stuck = new DealFilter(
                "", List.of(), List.of(), List.of(), traits, any.course(), false, List.of(), Language.EN);
        assertThat(deals.list(stuck, Window.first(10))).singleElement().satisfies(row -> {
            assertThat(row.name(Language.EN)).isEqualTo("Old");
            assertThat(clock.days(row.stageSince())).isBetween(99L, 101L);
        });
    }

    @Test
    void refusesADealWithoutATitleAndOneOfTenThousandCharacters() {
        signInAs("us-staff", "seattle");
        var nameless = deals.create();
        nameless.getDeal().setStageId(make.stage("lead"));
        nameless.terms().setTitleEn("   ");
        assertThatThrownBy(() -> deals.save(nameless))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.property()).isEqualTo("terms.titleEn"));
        nameless.terms().setTitleEn("桥".repeat(10_000));
        assertThatThrownBy(() -> deals.save(nameless))
                .isInstanceOf(jakarta.validation.ConstraintViolationException.class);
        assertThat(rows("deal")).isZero();
    }

    @Test
    void keepsTenThousandCharactersOfAnyScriptInANote() {
        signInAs("us-staff", "seattle");
        var deal = make.lead("𠮷 und 𡈽 🌉");
        var note = "𠮷桥a😀".repeat(1_600);
        deal.terms().setNoteZh(note);
        deals.save(deal);
        var found = deals.find(deal.getDeal().id());
        assertThat(found.terms().getNoteZh()).isEqualTo(note);
        assertThat(found.name(Language.EN)).isEqualTo("𠮷 und 𡈽 🌉");
    }

    @Test
    void asksANewDealForWhatItsStageAsksFor() {
        signInAs("us-staff", "seattle");
        var details = deals.create();
        details.terms().setTitleEn("Too far");
        details.getDeal().setStageId(make.stage("in-production"));
        assertThatThrownBy(() -> deals.save(details))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.property()).isEqualTo("deal.jobs"));
    }
}
