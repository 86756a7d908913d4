package org.qiao.siting;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.qiao.access.Permission;
import org.qiao.kernel.Currencies;
import org.qiao.kernel.Deadline;
import org.qiao.kernel.Language;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.pipeline.DealPart;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.DealWork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sites of a deal and what they are measured by. Whoever may change the deal may change them. */
@Service
@Transactional
@RolesAllowed(Permission.DEAL_READ)
public class SiteService {

    /** So many sites can stand side by side. */
    public static final int MOST_SITES = 12;

    /** So many criteria a deal can have. */
    public static final int MOST_CRITERIA = 20;

    private final SiteRepository sites;
    private final UsualCriterionRepository usual;
    private final DealWork work;
    private final DealService deals;
    private final Clock clock;

    SiteService(SiteRepository sites, UsualCriterionRepository usual, DealWork work, DealService deals, Clock clock) {
        this.sites = sites;
        this.usual = usual;
        this.work = work;
        this.deals = deals;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SiteComparison compare(long dealId) {
        Map<Long, Map<Long, Integer>> scores = sites.ofDeal(SiteScore.class, dealId).stream()
                .collect(Collectors.groupingBy(
                        SiteScore::siteId, Collectors.toMap(SiteScore::criterionId, SiteScore::score)));
        return SiteComparison.of(sites.ofDeal(Site.class, dealId), sites.ofDeal(Criterion.class, dealId), scores);
    }

    /** What those of the sites that the viewer may see are called, by id; a site without a name of its own by its park. */
    @Transactional(readOnly = true)
    public Map<Long, String> siteNames(Collection<Long> ids) {
        return sites.listed(Site.class, ids).stream().collect(Collectors.toMap(Site::id, Site::label));
    }

    /** What those of the criteria that the viewer may see are called, by id. */
    @Transactional(readOnly = true)
    public Map<Long, String> criterionNames(Collection<Long> ids, Language viewer) {
        return sites.listed(Criterion.class, ids).stream()
                .collect(Collectors.toMap(Criterion::id, criterion -> criterion.name(viewer)));
    }

    /** @throws RecordNotFoundException if there is none for this viewer */
    @Transactional(readOnly = true)
    public Site site(long id) {
        return sites.find(Site.class, id).orElseThrow(RecordNotFoundException::new);
    }

    /** @throws RecordNotFoundException if there is none for this viewer */
    @Transactional(readOnly = true)
    public Criterion criterion(long id) {
        return sites.find(Criterion.class, id).orElseThrow(RecordNotFoundException::new);
    }

    /**
     * Saves a changed site, or a new one of the deal. There is one chosen site: it takes over from the former one, and its
     * place becomes the deal's.
     *
     * @throws RuleException if it has neither a name nor a place, is called like another one of the deal, has half a price or
     *     an impossible day, or is one too many
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved it meanwhile
     */
    @RolesAllowed(Permission.DEAL_WRITE)
    public Site save(long dealId, Site site) {
        var place = work.place(site.isNew() ? dealId : site(site.id()).getDealId());
        site.setName(PlainText.line(site.getName()));
        site.setPark(PlainText.line(site.getPark()));
        if (site.getName() == null && site.getPlaceId() == null) {
            throw new RuleException("site.name.required", "name");
        }
        if (site.getPriceAmount() != null && Currencies.known(site.getPriceCurrency()) == null) {
            throw new RuleException("ui.required", "priceCurrency");
        }
        Deadline.check(site.getOfferUntil(), "offerUntil");
        var others = sites.ofDeal(Site.class, place.dealId());
        if (others.stream()
                .anyMatch(other -> !Objects.equals(other.getId(), site.getId()) && other.isCalledLike(site))) {
            throw new RuleException("site.name.taken", "name");
        }
        if (site.isNew() && others.size() >= MOST_SITES) {
            throw new RuleException("site.many");
        }
        site.follow(place);
        var saved = sites.save(site);
        if (saved.getStatus() == SiteStatus.CHOSEN) {
            others.stream()
                    .filter(other -> other.id() != saved.id() && other.getStatus() == SiteStatus.CHOSEN)
                    .forEach(other -> other.setStatus(SiteStatus.SHORTLISTED));
            choose(saved);
        }
        return saved;
    }

    private void choose(Site site) {
        var details = deals.find(site.getDealId());
        if (site.getPlaceId() != null
                && !site.getPlaceId().equals(details.getDeal().getSiteId())) {
            details.getDeal().setSiteId(site.getPlaceId());
            deals.save(details);
        }
    }

    /**
     * Saves a changed criterion, or a new one of the deal.
     *
     * @throws RuleException if it has no name, or is one too many
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved it meanwhile
     */
    @RolesAllowed(Permission.DEAL_WRITE)
    public Criterion save(long dealId, Criterion criterion) {
        var place = work.place(
                criterion.isNew() ? dealId : criterion(criterion.id()).getDealId());
        criterion.setNameEn(PlainText.line(criterion.getNameEn()));
        criterion.setNameZh(PlainText.line(criterion.getNameZh()));
        if (criterion.getNameEn() == null && criterion.getNameZh() == null) {
            throw new RuleException("criterion.name.required", "nameEn");
        }
        if (criterion.isNew() && sites.ofDeal(Criterion.class, dealId).size() >= MOST_CRITERIA) {
            throw new RuleException("criterion.many");
        }
        criterion.follow(place);
        return sites.save(criterion);
    }

    /** Gives a deal that has no criteria the usual ones, to be changed from there. */
    @RolesAllowed(Permission.DEAL_WRITE)
    public void startWithUsualCriteria(long dealId) {
        var place = work.place(dealId);
        if (sites.ofDeal(Criterion.class, dealId).isEmpty()) {
            usual.all().stream()
                    .filter(criterion -> !criterion.isRetired())
                    .limit(MOST_CRITERIA)
                    .map(UsualCriterion::criterion)
                    .forEach(criterion -> {
                        criterion.follow(place);
                        sites.save(criterion);
                    });
        }
    }

    /** Takes a site out of the comparison; {@link #restoreSite} brings it back with its scores. */
    @RolesAllowed(Permission.DEAL_WRITE)
    public void removeSite(long id) {
        changed(site(id)).setArchivedAt(clock.instant());
    }

    @RolesAllowed(Permission.DEAL_WRITE)
    public void restoreSite(long id) {
        changed(site(id)).setArchivedAt(null);
    }

    /** Takes a criterion out of the comparison; {@link #restoreCriterion} brings it back with its scores. */
    @RolesAllowed(Permission.DEAL_WRITE)
    public void removeCriterion(long id) {
        changed(criterion(id)).setArchivedAt(clock.instant());
    }

    @RolesAllowed(Permission.DEAL_WRITE)
    public void restoreCriterion(long id) {
        changed(criterion(id)).setArchivedAt(null);
    }

    private <T extends DealPart> T changed(T row) {
        work.place(row.getDealId());
        return row;
    }
}
