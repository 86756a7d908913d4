package org.qiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.access.Directory.Colleague;
import org.qiao.companies.CompanyService;
import org.qiao.kernel.Language;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class PartyServiceTest extends QiaoTest {

    @Autowired
    private PartyService parties;

    @Autowired
    private TeamService team;

    @Autowired
    private DealService deals;

    @Autowired
    private NeedToKnow needToKnow;

    @Autowired
    private CompanyService companies;

    @Autowired
    private TestDeals make;

    private long deal() {
        return make.lead("Mill").getDeal().id();
    }

    private long company(String name) {
        var company = companies.create();
        company.setNameEn(name);
        return companies.save(company).id();
    }

    private DealParty add(long deal, long company, PartyRole role) {
        var party = new DealParty();
        party.setCompanyId(company);
        party.setRole(role);
        return parties.save(deal, party);
    }

    private TeamMember join(long deal, long user, TeamRole role) {
        var member = new TeamMember();
        member.setUserId(user);
        member.setRole(role);
        return team.add(deal, member);
    }

    private void keep(long deal) {
        needToKnow.makeConfidential(deal, deals.find(deal).getDeal().getVersion(), "Project Heron", List.of());
    }

    @Test
    void namesCompaniesByTheirRole() {
        signInAs("us-staff", "seattle");
        var deal = deal();
        add(deal, company("Paper Lantern Law"), PartyRole.ADVISER);
        add(deal, company("Harbor Holdings"), PartyRole.PARENT);
        assertThat(parties.ofDeal(deal))
                .extracting(party -> party.role() + " " + party.company(Language.EN))
                .containsExactly("PARENT Harbor Holdings", "ADVISER Paper Lantern Law");
    }

    @Test
    void refusesTheSameRoleTwiceButNotASecondRole() {
        signInAs("us-staff", "seattle");
        var deal = deal();
        var company = company("Harbor Holdings");
        var first = add(deal, company, PartyRole.PARENT);
        assertThatThrownBy(() -> add(deal, company, PartyRole.PARENT))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.key()).isEqualTo("party.twice"));
        add(deal, company, PartyRole.COUNTERPART);
        var again = parties.find(first.id());
        again.setNote("  since 2019 ");
        assertThat(parties.save(deal, again).getNote()).isEqualTo("since 2019");
    }

    @Test
    void takesAPartyOffAndBringsItBack() {
        signInAs("us-staff", "seattle");
        var deal = deal();
        var party = add(deal, company("Harbor Holdings"), PartyRole.PARENT);
        parties.remove(party.id());
        assertThat(parties.ofDeal(deal)).isEmpty();
        parties.restore(party.id());
        assertThat(parties.ofDeal(deal)).hasSize(1);
    }

    @Test
    void showsOnTheCompanyInWhichDealsItTakesPart() {
        signInAs("cn-staff", "beijing");
        var company = company("Harbor Holdings");
        var open = deal();
        var secret = make.lead("True name").getDeal().id();
        add(open, company, PartyRole.PARENT);
        add(secret, company, PartyRole.ADVISER);
        keep(secret);
        assertThat(parties.ofCompany(company)).hasSize(2);
        signInAs("auditor", "washington");
        assertThat(parties.ofCompany(company))
                .extracting(part -> part.deal().name(Language.EN))
                .containsExactly("Mill");
        signInAs("us-staff", "seattle");
        assertThat(parties.ofCompany(company)).isEmpty();
    }

    @Test
    void keepsThePartiesOfAConfidentialDealFromThoseWhoSeeItsCodeNameOnly() {
        signInAs("cn-staff", "beijing");
        var deal = deal();
        var party = add(deal, company("Harbor Holdings"), PartyRole.PARENT);
        join(deal, currentUser.require().userId(), TeamRole.LEAD);
        keep(deal);
        signInAs("auditor", "washington");
        assertThat(deals.find(deal).getTerms()).isNull();
        assertThat(parties.ofDeal(deal)).isEmpty();
        assertThat(team.ofDeal(deal)).isEmpty();
        assertThatThrownBy(() -> parties.find(party.id())).isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void letsNobodyChangeThePartiesOfADealTheyMayOnlyRead() {
        signInAs("cn-staff", "beijing");
        var deal = make.lead("For both", true).getDeal().id();
        var party = add(deal, company("Harbor Holdings"), PartyRole.PARENT);
        signInAs("us-staff", "seattle");
        assertThat(parties.ofDeal(deal)).hasSize(1);
        assertThatThrownBy(() -> parties.remove(party.id())).isInstanceOf(AccessDeniedException.class);
        var mine = parties.find(party.id());
        assertThatThrownBy(() -> parties.save(deal, mine)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> join(deal, currentUser.require().userId(), TeamRole.LEAD))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void putsOnlyThoseIntoATeamWhoSeeTheDeal() {
        var colleague = user("cn-staff", "beijing");
        var stranger = user("us-staff", "seattle");
        signInAs("cn-staff", "beijing");
        var deal = deal();
        assertThat(team.candidates(deal))
                .extracting(Colleague::id)
                .contains(colleague)
                .doesNotContain(stranger);
        assertThatThrownBy(() -> join(deal, stranger, TeamRole.MEMBER))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.key()).isEqualTo("team.reach"));
        join(deal, colleague, TeamRole.MEMBER);
        keep(deal);
        assertThat(team.ofDeal(deal))
                .singleElement()
                .satisfies(member -> assertThat(member.sees()).isFalse());
        signInAs(colleague);
        assertThatThrownBy(() -> deals.find(deal)).isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void hasOneLeadAndTakesWhoLeftBack() {
        var one = user("us-staff", "seattle");
        var other = user("us-staff", "seattle");
        signInAs("us-staff", "seattle");
        var deal = deal();
        var first = join(deal, one, TeamRole.LEAD);
        join(deal, other, TeamRole.LEAD);
        assertThat(team.ofDeal(deal))
                .extracting(member -> member.userId() + " " + member.role())
                .containsExactly(other + " LEAD", one + " MEMBER");
        team.remove(deal, first.id());
        assertThat(team.ofDeal(deal)).hasSize(1);
        assertThat(join(deal, one, TeamRole.MEMBER).id()).isEqualTo(first.id());
        assertThat(team.ofDeal(deal)).hasSize(2);
    }
}
