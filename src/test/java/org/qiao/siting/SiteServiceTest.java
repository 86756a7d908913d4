package org.qiao.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.NeedToKnow;
import org.qiao.pipeline.TestDeals;
import org.qiao.reference.Places;
import org.qiao.siting.SiteComparison.Column;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class SiteServiceTest extends QiaoTest {

    @Autowired
    private SiteService sites;

    @Autowired
    private UsualCriteria usual;

    @Autowired
    private SiteScores scores;

    @Autowired
    private SiteDeadlines deadlines;

    @Autowired
    private DealService deals;

    @Autowired
    private NeedToKnow needToKnow;

    @Autowired
    private Places places;

    @Autowired
    private TestDeals make;

    private long deal() {
        return make.lead("Mill").getDeal().id();
    }

    private Site site(long deal, String name) {
        var site = new Site();
        site.setName(name);
        return sites.save(deal, site);
    }

    private Criterion criterion(long deal, String name, int weight) {
        var criterion = new Criterion();
        criterion.setNameEn(name);
        criterion.setWeight(weight);
        return sites.save(deal, criterion);
    }

    private void score(Site site, Criterion criterion, int score) {
        scores.score(site.id(), criterion.id(), null, score);
    }

    private Column column(long deal, String name) {
        return sites.compare(deal).columns().stream()
                .filter(column -> name.equals(column.site().getName()))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable BigDecimal mean(long deal, String name) {
        return column(deal, name).total().mean();
    }

    private static void refuses(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    @Test
    void noTwoSitesOfADealAreCalledTheSame() {
        signInAs("us-staff", "seattle");
        var deal = deal();
        var north = site(deal, "North Hall 北区");
        for (var name : new String[] {"North Hall 北区", " north hall（北區） "}) {
            assertThatThrownBy(() -> site(deal, name)).isInstanceOfSatisfying(RuleException.class, e -> {
                assertThat(e.key()).isEqualTo("site.name.taken");
                assertThat(e.property()).isEqualTo("name");
            });
        }
        north.setNote("Saved again");
        sites.save(deal, north);
        site(deal(), "North Hall 北区");
        sites.removeSite(north.id());
        site(deal, "North Hall 北区");
        assertThat(sites.compare(deal).columns()).hasSize(1);
    }

    @Test
    void twoSitesWithoutANameAreToldApartByTheirParksOrPlaces() {
        signInAs("us-staff", "seattle");
        var deal = deal();
        var place = places.byCode("us-wa").orElseThrow().id();
        sites.save(deal, at(place, null));
        sites.save(deal, at(place, "Harbor Park"));
        assertThatThrownBy(() -> sites.save(deal, at(place, null))).hasMessage("site.name.taken");
        assertThatThrownBy(() -> sites.save(deal, at(place, "harbor park"))).hasMessage("site.name.taken");
        assertThatThrownBy(() -> site(deal, "Harbor Park")).hasMessage("site.name.taken");
    }

    private static Site at(long place, @Nullable String park) {
        var site = new Site();
        site.setPlaceId(place);
        site.setPark(park);
        return site;
    }

    @Test
    void refusesAnOfferUntilADayOfAnotherAge() {
        signInAs("us-staff", "seattle");
        var deal = deal();
        var site = new Site();
        site.setName("North Hall");
        site.setOfferUntil(LocalDate.of(1926, 12, 2));
        assertThatThrownBy(() -> sites.save(deal, site))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.property()).isEqualTo("offerUntil"));
    }

    @Test
    void weighsTheScores() {
        signInAs("us-staff", "seattle");
        var deal = deal();
        var heavy = criterion(deal, "Land", 3);
        var light = criterion(deal, "Labour", 1);
        var good = site(deal, "North");
        var other = site(deal, "South");
        score(good, heavy, 5);
        score(good, light, 2);
        score(other, heavy, 2);
        score(other, light, 5);
        assertThat(mean(deal, "North")).isEqualByComparingTo("4.25");
        assertThat(mean(deal, "South")).isEqualByComparingTo("2.75");
        assertThat(column(deal, "North").best()).isTrue();
        assertThat(column(deal, "South").best()).isFalse();
    }

    @Test
    void doesNotCountAMissingScoreAndSaysSo() {
        signInAs("us-staff", "seattle");
        var deal = deal();
        var heavy = criterion(deal, "Land", 3);
        var light = criterion(deal, "Labour", 1);
        var partly = site(deal, "North");
        var whole = site(deal, "South");
        site(deal, "East");
        score(partly, heavy, 5);
        score(whole, heavy, 3);
        score(whole, light, 3);
        assertThat(mean(deal, "North")).isEqualByComparingTo("5");
        assertThat(column(deal, "North").total())
                .extracting(SiteTotal::scored, SiteTotal::of, SiteTotal::isComplete)
                .containsExactly(1, 2, false);
        assertThat(mean(deal, "East")).isNull();
        assertThat(column(deal, "North").best()).as("half judged").isFalse();
        assertThat(column(deal, "South").best()).isTrue();
    }

    @Test
    void neverCallsADroppedSiteTheBest() {
        signInAs("us-staff", "seattle");
        var deal = deal();
        var criterion = criterion(deal, "Land", 3);
        var north = site(deal, "North");
        var south = site(deal, "South");
        score(north, criterion, 5);
        score(south, criterion, 2);
        north.setStatus(SiteStatus.DROPPED);
        sites.save(deal, north);
        assertThat(column(deal, "North").best()).isFalse();
        assertThat(column(deal, "South").best()).isTrue();
        assertThat(sites.compare(deal).columns().getLast().site().getName()).isEqualTo("North");
    }

    @Test
    void overwritesNoScoreThatSomebodyElseGaveMeanwhile() {
        signInAs("us-staff", "seattle");
        var deal = deal();
        var criterion = criterion(deal, "Land", 3);
        var north = site(deal, "North");
        score(north, criterion, 5);
        assertThatThrownBy(() -> scores.score(north.id(), criterion.id(), null, 1))
                .isInstanceOf(OptimisticLockingFailureException.class);
        scores.score(north.id(), criterion.id(), 5, 4);
        assertThat(mean(deal, "North")).isEqualByComparingTo("4");
        scores.score(north.id(), criterion.id(), 4, null);
        assertThat(mean(deal, "North")).isNull();
    }

    @Test
    void refusesWhatIsNoScoreAndACriterionOfAnotherDeal() {
        signInAs("us-staff", "seattle");
        var deal = deal();
        var criterion = criterion(deal, "Land", 3);
        var north = site(deal, "North");
        var elsewhere = criterion(deal(), "Land", 3);
        refuses("site.score.wrong", () -> score(north, criterion, 6));
        refuses("site.score.wrong", () -> score(north, criterion, 0));
        refuses("site.score.wrong", () -> score(north, elsewhere, 3));
    }

    @Test
    void refusesASiteThatNobodyCouldTellFromAnother() {
        signInAs("us-staff", "seattle");
        var deal = deal();
        refuses("site.name.required", () -> sites.save(deal, new Site()));
        refuses("criterion.name.required", () -> sites.save(deal, new Criterion()));
        var priced = new Site();
        priced.setName("North");
        priced.setPriceAmount(new BigDecimal("380000"));
        refuses("ui.required", () -> sites.save(deal, priced));
    }

    @Test
    void startsWithTheUsualCriteriaOnce() {
        signInAs("us-staff", "seattle");
        var deal = deal();
        sites.startWithUsualCriteria(deal);
        sites.startWithUsualCriteria(deal);
        assertThat(sites.compare(deal).criteria()).hasSize(6);
    }

    @Test
    void startsWithWhatAnAdminHasMadeOfTheList() {
        var admin = user("admin", "washington");
        var added = as(admin, () -> {
            var harbor = new UsualCriterion();
            harbor.setNameEn("Harbor");
            harbor.setNameZh("港口");
            harbor.setWeight(7);
            return usual.save(harbor).id();
        });
        try {
            as(admin, () -> usual.shift(added, -1));
            signInAs("us-staff", "seattle");
            var deal = deal();
            sites.startWithUsualCriteria(deal);
            assertThat(sites.compare(deal).criteria()).hasSize(7).element(5).satisfies(criterion -> {
                assertThat(criterion.getNameEn()).isEqualTo("Harbor");
                assertThat(criterion.getWeight()).isEqualTo(7);
            });
            as(admin, () -> usual.retire(added, true));
            var later = deal();
            sites.startWithUsualCriteria(later);
            assertThat(sites.compare(later).criteria()).hasSize(6);
            assertThat(sites.compare(deal).criteria())
                    .as("a deal keeps its own")
                    .hasSize(7);
            assertThatThrownBy(() -> usual.retire(added, false)).isInstanceOf(AccessDeniedException.class);
        } finally {
            jdbc.sql("delete from usual_criterion where id = ?").param(added).update();
        }
    }

    @Test
    void makesThePlaceOfTheChosenSiteTheDealsAndHasOneChosen() {
        signInAs("us-staff", "seattle");
        var deal = deal();
        var north = site(deal, "North");
        north.setStatus(SiteStatus.CHOSEN);
        sites.save(deal, north);
        var south = site(deal, "South");
        south.setPlaceId(place("us-tx"));
        south.setStatus(SiteStatus.CHOSEN);
        sites.save(deal, south);
        assertThat(deals.find(deal).getDeal().getSiteId()).isEqualTo(place("us-tx"));
        assertThat(column(deal, "North").site().getStatus()).isEqualTo(SiteStatus.SHORTLISTED);
    }

    @Test
    void tellsTheOwnerWhichOffersEnd() {
        var owner = signInAs("us-staff", "seattle");
        var deal = deal();
        offer(deal, "Soon", deadlines.today().plusDays(3), SiteStatus.CANDIDATE);
        offer(deal, "Over", deadlines.today().minusDays(2), SiteStatus.SHORTLISTED);
        offer(deal, "Later", deadlines.today().plusDays(90), SiteStatus.CANDIDATE);
        offer(deal, "Dropped", deadlines.today().plusDays(1), SiteStatus.DROPPED);
        assertThat(deadlines.mine()).extracting(SiteDue::name).containsExactly("Over", "Soon");
        assertThat(deadlines.next(deal)).get().extracting(SiteDue::name).isEqualTo("Soon");
        signInAs("us-staff", "seattle");
        assertThat(deadlines.mine()).isEmpty();
        signInAs(owner);
        deals.archive(deal);
        assertThat(deadlines.mine()).isEmpty();
    }

    private void offer(long deal, String name, LocalDate until, SiteStatus status) {
        var site = new Site();
        site.setName(name);
        site.setOfferUntil(until);
        site.setStatus(status);
        sites.save(deal, site);
    }

    @Test
    void followsItsDealIntoConfidence() {
        signInAs("cn-staff", "beijing");
        var deal = deal();
        var criterion = criterion(deal, "Land", 3);
        var north = site(deal, "North");
        score(north, criterion, 5);
        needToKnow.makeConfidential(deal, deals.find(deal).getDeal().getVersion(), "Project Heron", List.of());
        assertThat(mean(deal, "North")).isEqualByComparingTo("5");
        signInAs("auditor", "washington");
        assertThat(deals.find(deal).getTerms()).isNull();
        assertThat(sites.compare(deal).columns()).isEmpty();
        assertThat(sites.compare(deal).criteria()).isEmpty();
        assertThat(deadlines.next(deal)).isEmpty();
        assertThatThrownBy(() -> sites.site(north.id())).isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void letsNobodyChangeTheSitesOfADealTheyMayOnlyRead() {
        signInAs("cn-staff", "beijing");
        var deal = make.lead("For both", true).getDeal().id();
        var criterion = criterion(deal, "Land", 3);
        var north = site(deal, "North");
        signInAs("us-staff", "seattle");
        assertThat(sites.compare(deal).columns()).hasSize(1);
        assertThatThrownBy(() -> score(north, criterion, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> sites.removeSite(north.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> sites.save(deal, new Site())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void takesASiteOutAndBringsItBackWithItsScores() {
        signInAs("us-staff", "seattle");
        var deal = deal();
        var criterion = criterion(deal, "Land", 3);
        var north = site(deal, "North");
        score(north, criterion, 4);
        sites.removeSite(north.id());
        assertThat(sites.compare(deal).columns()).isEmpty();
        sites.restoreSite(north.id());
        assertThat(mean(deal, "North")).isEqualByComparingTo("4");
        sites.removeCriterion(criterion.id());
        assertThat(mean(deal, "North")).isNull();
    }
}
