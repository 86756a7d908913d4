package org.qiao.siting;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qiao.pipeline.DealPart;
import org.springframework.stereotype.Repository;

/** Every query about candidate sites, criteria and scores. */
@Repository
class SiteRepository {

    private static final String DUE =
            "select new org.qiao.siting.SiteDue(r.id, r.name, r.park, r.placeId, r.offerUntil,"
                    + " new org.qiao.pipeline.DealRef(d.id, d.codeName, t.titleEn, t.titleZh, t.companyId, d.circleId))"
                    + " from Site r join Deal d on d.id = r.dealId join Stage s on s.id = d.stageId"
                    + " left join DealTerms t on t.dealId = r.dealId where r.archived = false and d.archived = false"
                    + " and s.outcome = org.qiao.pipeline.Outcome.OPEN"
                    + " and r.status in (org.qiao.siting.SiteStatus.CANDIDATE, org.qiao.siting.SiteStatus.SHORTLISTED)"
                    + " and r.offerUntil is not null and ";

    private final EntityManager entities;

    SiteRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The deal's rows of the kind that are not archived, oldest first. */
    <T extends DealPart> List<T> ofDeal(Class<T> kind, long dealId) {
        return all(kind, dealId).stream().filter(row -> !row.isArchived()).toList();
    }

    private <T extends DealPart> List<T> all(Class<T> kind, long dealId) {
        return entities.createQuery(
                        "select r from " + kind.getSimpleName() + " r where r.dealId = :deal order by r.id", kind)
                .setParameter("deal", dealId)
                .getResultList();
    }

    /** Everything that has to be where the deal is. */
    List<DealPart> parts(long dealId) {
        var parts = new ArrayList<DealPart>(all(Site.class, dealId));
        parts.addAll(all(Criterion.class, dealId));
        parts.addAll(all(SiteScore.class, dealId));
        return parts;
    }

    <T extends DealPart> Optional<T> find(Class<T> kind, long id) {
        return Optional.ofNullable(entities.find(kind, id));
    }

    /** Those of the rows of the kind that the viewer may see. */
    <T extends DealPart> List<T> listed(Class<T> kind, Collection<Long> ids) {
        return entities.createQuery("select r from " + kind.getSimpleName() + " r where r.id in :ids", kind)
                .setParameter("ids", ids)
                .getResultList();
    }

    Optional<SiteScore> score(long siteId, long criterionId) {
        return entities.createQuery(
                        "select r from SiteScore r where r.candidateId = :site and r.criterionId = :criterion",
                        SiteScore.class)
                .setParameter("site", siteId)
                .setParameter("criterion", criterionId)
                .getResultStream()
                .findFirst();
    }

    /** Offers of the owner's open deals that end by that day, soonest first. */
    List<SiteDue> dueBy(LocalDate day, long owner, int limit) {
        return entities.createQuery(
                        DUE + "r.offerUntil <= :day and r.ownerId = :owner order by r.offerUntil, r.id", SiteDue.class)
                .setParameter("day", day)
                .setParameter("owner", owner)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those of the deals with an offer that ends by that day and about which nobody has decided. */
    Set<Long> endingBy(LocalDate day, Collection<Long> deals) {
        return new HashSet<>(entities.createQuery(
                        "select r.dealId from Site r where r.dealId in :deals and r.archived = false"
                                + " and r.status in (org.qiao.siting.SiteStatus.CANDIDATE,"
                                + " org.qiao.siting.SiteStatus.SHORTLISTED) and r.offerUntil <= :day",
                        Long.class)
                .setParameter("deals", deals)
                .setParameter("day", day)
                .getResultList());
    }

    /** The deal's offers that end, soonest first. */
    List<SiteDue> dueOf(long dealId) {
        return entities.createQuery(DUE + "r.dealId = :deal order by r.offerUntil, r.id", SiteDue.class)
                .setParameter("deal", dealId)
                .getResultList();
    }

    <T extends DealPart> T save(T row) {
        var stored = row;
        if (row.isNew()) {
            entities.persist(row);
        } else {
            stored = entities.merge(row);
        }
        entities.flush();
        return stored;
    }

    void delete(SiteScore score) {
        entities.remove(score);
        entities.flush();
    }
}
