package org.qiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.access.Permission;
import org.qiao.access.Scope;
import org.qiao.access.TestSignIn;
import org.qiao.companies.CompanyService;
import org.qiao.kernel.Language;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.Window;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class DealVisibilityTest extends QiaoTest {

    @Autowired
    private DealService deals;

    @Autowired
    private NeedToKnow needToKnow;

    @Autowired
    private BoardService boards;

    @Autowired
    private DealSums sums;

    @Autowired
    private PipelineService pipelines;

    @Autowired
    private TestDeals make;

    @Autowired
    private CompanyService companies;

    @Autowired
    private TestSignIn signIns;

    private List<String> seen() {
        return deals.list(DealFilter.all(Language.EN), Window.first(50)).stream()
                .map(row -> row.name(Language.EN))
                .toList();
    }

    private Board board() {
        return boards.board(pipelines.byCode("cn-to-us").orElseThrow(), DealFilter.all(Language.EN), Map.of(), "USD");
    }

    private List<String> totals() {
        return board().columns().getFirst().totals().stream()
                .map(f -> f.money().amount().toBigInteger() + " " + f.money().currency())
                .toList();
    }

    /** A confidential deal of Beijing worth 7 billion dollars, and an open one worth 5 yuan; returns the confidential one. */
    private DealDetails secret() {
        var open = make.lead("Open deal");
        make.book(open, LedgerKind.SIGNED, 5, "CNY", "2026-01-01");
        var secret = make.lead("True name");
        make.book(secret, LedgerKind.SIGNED, 7, "CNY", "2026-01-01");
        return keep(secret.getDeal().id());
    }

    private DealDetails keep(long id, Long... members) {
        return needToKnow.makeConfidential(
                id, deals.find(id).getDeal().getVersion(), "Project Heron", List.of(members));
    }

    @Test
    void hidesChinaDeskDealsFromTheUsDesk() {
        signInAs("cn-staff", "beijing");
        var deal = make.lead("Beijing only");
        signInAs("us-manager", "seattle");
        assertThat(seen()).isEmpty();
        assertThat(deals.count(DealFilter.all(Language.EN), 5_000)).isZero();
        assertThat(deals.refs(List.of(deal.getDeal().id()))).isEmpty();
        assertThat(deals.suggest("Beijing", Language.EN, 0, 10)).isEmpty();
        assertThat(board().columns())
                .allSatisfy(column -> assertThat(column.count()).isZero());
        assertThatThrownBy(() -> deals.find(deal.getDeal().id())).isInstanceOf(RecordNotFoundException.class);
        assertThat(deals.history(deal.getDeal().id())).isEmpty();
        assertThatThrownBy(() -> deals.ledger(deal.getDeal().id())).isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void hidesAnotherOfficesDealsFromStaffButNotFromTheDesksManager() {
        signInAs("cn-staff", "beijing");
        make.lead("Beijing only");
        signInAs("cn-staff", "shanghai");
        assertThat(seen()).isEmpty();
        signInAs("cn-manager", "shanghai");
        assertThat(seen()).containsExactly("Beijing only");
    }

    @Test
    void showsSharedDealsToBothDesksWithoutLettingThemWrite() {
        signInAs("cn-staff", "beijing");
        var deal = make.lead("For both", true);
        make.book(deal, LedgerKind.SIGNED, 5, "USD", "2026-01-01");
        signInAs("us-staff", "seattle");
        assertThat(seen()).containsExactly("For both");
        assertThat(totals()).containsExactly("5 USD");
        assertThat(deals.mayWrite(deals.find(deal.getDeal().id()))).isFalse();
        var details = deals.find(deal.getDeal().id());
        assertThatThrownBy(() -> deals.save(details)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        deals.moveTo(deal.getDeal().id(), details.getDeal().getVersion(), make.stage("lost")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void takesSharingAwayFromEverythingThatBelongsToTheDeal() {
        signInAs("cn-staff", "beijing");
        var deal = make.lead("For both", true);
        make.book(deal, LedgerKind.SIGNED, 5, "USD", "2026-01-01");
        var details = deals.find(deal.getDeal().id());
        details.getDeal().setShared(false);
        deals.save(details);
        signInAs("us-staff", "seattle");
        assertThat(seen()).isEmpty();
        assertThatThrownBy(() -> deals.ledger(deal.getDeal().id())).isInstanceOf(RecordNotFoundException.class);
        assertThat(deals.history(deal.getDeal().id())).isEmpty();
        assertThat(totals()).isEmpty();
    }

    @Test
    void keepsAConfidentialDealFromColleaguesOfTheSameOffice() {
        var owner = signInAs("cn-staff", "beijing");
        secret();
        assertThat(seen()).contains("True name");
        signInAs("cn-staff", "beijing");
        assertThat(seen()).containsExactly("Open deal");
        assertThat(totals()).containsExactly("5 CNY");
        signInAs(owner);
        assertThat(totals()).containsExactly("12 CNY");
    }

    @Test
    void showsAConfidentialDealToWhoeverBecomesItsOwner() {
        var colleague = user("cn-staff", "beijing");
        signInAs("cn-manager", "beijing");
        var deal = secret();
        deal.getDeal().setOwnerId(colleague);
        deals.save(deal);
        signInAs(colleague);
        assertThat(seen()).contains("True name");
        assertThat(needToKnow.members(deal.getDeal().id())).contains(colleague);
    }

    @Test
    void letsAMemberOfTheCircleSeeEverything() {
        var colleague = user("cn-staff", "beijing");
        signInAs("cn-staff", "beijing");
        var deal = make.lead("True name");
        keep(deal.getDeal().id(), colleague);
        signInAs(colleague);
        assertThat(seen()).containsExactly("True name");
        assertThat(deals.mayWrite(deals.find(deal.getDeal().id()))).isTrue();
    }

    @Test
    void showsOverseersTheCodeNameWithoutNameInvestorAndMoney() {
        signInAs("cn-staff", "beijing");
        var id = secret().getDeal().id();
        signInAs("auditor", "washington");
        assertThat(seen()).containsExactlyInAnyOrder("Open deal", "Project Heron");
        assertThat(deals.find(id).getTerms()).isNull();
        assertThat(deals.ledger(id)).isEmpty();
        assertThat(totals()).containsExactly("5 CNY");
        assertThat(board().columns().getFirst().count()).isEqualTo(2);
        assertThat(sums.by(Dimension.DIRECTION, DealFilter.all(Language.EN), "CNY"))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.sum().count()).isEqualTo(2);
                    assertThat(group.sum().worth()).isEqualByComparingTo("5");
                });
        assertThat(deals.suggest("True name", Language.EN, 0, 10)).isEmpty();
        assertThat(deals.suggest("heron", Language.EN, 0, 10)).hasSize(1);
        assertThat(deals.history(id))
                .singleElement()
                .satisfies(move -> assertThat(move.deal().name(Language.EN)).isEqualTo("Project Heron"));
    }

    @Test
    void doesNotTellTheHiddenOrderByAmount() {
        signInAs("cn-staff", "beijing");
        secret();
        signInAs("auditor", "washington");
        var rich = deals.list(DealFilter.all(Language.EN).sortedBy(DealFilter.Sort.CNY, true), Window.first(10));
        assertThat(rich).extracting(row -> row.name(Language.EN)).containsExactly("Open deal", "Project Heron");
        assertThat(rich).extracting(DealRow::value).last().isNull();
    }

    @Test
    void doesNotFindAConfidentialDealThroughItsInvestor() {
        signInAs("cn-staff", "beijing");
        var details = deals.create();
        details.terms().setTitleEn("True name");
        details.getDeal().setStageId(make.stage("lead"));
        jdbc.sql("insert into company (office_id, owner_id, created_at, updated_at, kind, name_en, sort_en, sort_zh)"
                        + " values (?, ?, now(6), now(6), 'PROSPECT', 'Investor', 'investor', 'investor')")
                .params(office("beijing"), currentUser.require().userId())
                .update();
        var company = jdbc.sql("select max(id) from company").query(Long.class).single();
        details.terms().setCompanyId(company);
        var saved = deals.save(details);
        assertThat(deals.count(DealFilter.all(Language.EN).ofCompany(company), 5_000))
                .isEqualTo(1);
        keep(saved.getDeal().id());
        signInAs("auditor", "washington");
        assertThat(deals.count(DealFilter.all(Language.EN), 5_000)).isEqualTo(1);
        assertThat(deals.count(DealFilter.all(Language.EN).ofCompany(company), 5_000))
                .isZero();
    }

    private List<String> found(String typed) {
        var filter = DealFilter.all(Language.EN).withText(typed);
        var names = deals.list(filter, Window.first(50)).stream()
                .map(row -> row.name(Language.EN))
                .toList();
        assertThat(deals.count(filter, 5_000)).isEqualTo(names.size());
        assertThat(deals.suggest(typed, Language.EN, 0, 10)).hasSize(names.size());
        var board = boards.board(pipelines.byCode("cn-to-us").orElseThrow(), filter, Map.of(), "USD");
        assertThat(board.columns().stream().mapToLong(Board.Column::count).sum())
                .isEqualTo(names.size());
        return names;
    }

    @Test
    void findsAConfidentialDealByItsTrueTitleOnlyForThoseWhoMayKnowIt() {
        var owner = signInAs("cn-staff", "beijing");
        make.lead("True north, open to all of the office");
        keep(make.lead("True name of something long").getDeal().id());
        var long13 = "true name of something";
        assertThat(found("true n")).hasSize(2);
        assertThat(found(long13)).containsExactly("True name of something long");
        assertThat(found("heron")).containsExactly("True name of something long");
        assertThat(found("true heron")).isEmpty();
        signInAs("auditor", "washington");
        assertThat(found("true n")).containsExactly("True north, open to all of the office");
        assertThat(found(long13)).isEmpty();
        assertThat(found("heron")).containsExactly("Project Heron");
        signInAs("cn-staff", "beijing");
        assertThat(found("true n")).containsExactly("True north, open to all of the office");
        assertThat(found(long13)).isEmpty();
        assertThat(found("heron")).isEmpty();
        signInAs(owner);
        assertThat(found(long13)).hasSize(1);
    }

    @Test
    void findsADealByItsInvestorInAnyScriptOnlyForThoseWhoMaySeeTheTermsAndTheCompany() {
        var owner = signInAs("cn-staff", "beijing");
        var investor = company("Lantern Works", "灯笼工坊");
        var open = make.lead("Open deal");
        make.lead("Nobody's deal");
        var secret = make.lead("True name");
        for (var deal : List.of(open, secret)) {
            var details = deals.find(deal.getDeal().id());
            details.terms().setCompanyId(investor);
            deals.save(details);
        }
        keep(secret.getDeal().id());
        var spellings = List.of("lantern", "燈籠工坊", "denglong", "dlgf", "Lantern Works Inc.", "dl");
        for (var typed : spellings) {
            assertThat(found(typed)).as(typed).containsExactlyInAnyOrder("Open deal", "True name");
        }
        assertThat(found("lantern heron")).isEmpty();
        signInAs("auditor", "washington");
        for (var typed : spellings) {
            assertThat(found(typed)).as(typed).containsExactly("Open deal");
        }
        assertThat(found("heron")).containsExactly("Project Heron");
        signInAs(owner);
        assertThat(deals.count(DealFilter.all(Language.EN).ofCompany(investor), 5_000))
                .isEqualTo(2);
        jdbc.sql("update company set office_id = ?, owner_id = ?")
                .params(office("seattle"), user("us-staff", "seattle"))
                .update();
        signIns.signIn(owner, Map.of(Permission.DEAL_READ, Scope.OFFICE, Permission.COMPANY_READ, Scope.OFFICE));
        assertThat(seen()).hasSize(3);
        assertThat(found("lantern")).as("by a company that is hidden").isEmpty();
        assertThat(deals.count(DealFilter.all(Language.EN).ofCompany(investor), 5_000))
                .isZero();
    }

    private long company(String en, String zh) {
        var company = companies.create();
        company.setNameEn(en);
        company.setNameZh(zh);
        return companies.save(company).id();
    }

    @Test
    void refusesAListOverOneThatSomebodyElseChangedMeanwhile() {
        var one = user("cn-staff", "beijing");
        var other = user("cn-staff", "beijing");
        signInAs("cn-staff", "beijing");
        var id = make.lead("True name").getDeal().id();
        var seen = keep(id).getDeal().getVersion();
        keep(id, one);
        assertThatThrownBy(() -> needToKnow.makeConfidential(id, seen, "Project Heron", List.of(other)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> needToKnow.makeOpen(id, seen)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(needToKnow.members(id)).contains(one).doesNotContain(other);
    }

    @Test
    void opensAConfidentialDealAgain() {
        signInAs("cn-staff", "beijing");
        var id = secret().getDeal().id();
        needToKnow.makeOpen(id, deals.find(id).getDeal().getVersion());
        signInAs("cn-staff", "beijing");
        assertThat(seen()).contains("True name");
        assertThat(deals.suggest("True", Language.EN, 0, 10)).hasSize(1);
    }

    @Test
    void showsNobodyAnything() {
        signInAs("cn-staff", "beijing");
        make.lead("Some deal");
        signOutNow();
        assertThatThrownBy(this::seen).isInstanceOf(Exception.class);
    }

    private void signOutNow() {
        org.springframework.security.core.context.SecurityContextHolder.clearContext();
    }

    @Test
    void showsAnAdminNoDeal() {
        signInAs("cn-staff", "beijing");
        var id = make.lead("Some deal", true).getDeal().id();
        signInAs("admin", "seattle");
        assertThat(currentUser.may(Permission.PIPELINE_WRITE)).isTrue();
        assertThatThrownBy(this::seen).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> deals.find(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(this::board).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> sums.of(DealFilter.all(Language.EN), "CNY")).isInstanceOf(AccessDeniedException.class);
    }
}
