package org.qiao.pipeline;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Every query about who takes part in deals: companies outside, colleagues inside. */
@Repository
class PartyRepository {

    private final EntityManager entities;

    PartyRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<PartyRow> ofDeal(long dealId) {
        return entities.createQuery(
                        "select new org.qiao.pipeline.PartyRow(p.id, p.role, p.note, p.companyId, c.nameEn, c.nameZh)"
                                + " from DealParty p left join Company c on c.id = p.companyId"
                                + " where p.dealId = :deal and p.archivedAt is null order by p.id",
                        PartyRow.class)
                .setParameter("deal", dealId)
                .getResultList();
    }

    /** Where the company takes part, latest first. */
    List<PartOfDeal> ofCompany(long companyId, int limit) {
        return entities.createQuery(
                        "select new org.qiao.pipeline.PartOfDeal(new org.qiao.pipeline.DealRef(d.id, d.codeName,"
                                + " t.titleEn, t.titleZh, t.companyId, d.circleId), p.role, p.note) from DealParty p"
                                + " join Deal d on d.id = p.dealId left join DealTerms t on t.dealId = p.dealId"
                                + " where p.companyId = :company and p.archivedAt is null and d.archived = false"
                                + " order by p.id desc",
                        PartOfDeal.class)
                .setParameter("company", companyId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Every party that is the company, removed ones too. */
    List<DealParty> partiesOf(long companyId) {
        return entities.createQuery("select p from DealParty p where p.companyId = :company", DealParty.class)
                .setParameter("company", companyId)
                .getResultList();
    }

    Optional<DealParty> party(long id) {
        return Optional.ofNullable(entities.find(DealParty.class, id));
    }

    List<Long> present(Collection<Long> ids) {
        return entities.createQuery("select p.id from DealParty p where p.id in :ids", Long.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The deal's team, those who left it too. */
    List<TeamMember> team(long dealId) {
        return entities.createQuery("select m from TeamMember m where m.dealId = :deal order by m.id", TeamMember.class)
                .setParameter("deal", dealId)
                .getResultList();
    }

    /** Everyone who takes or took part, which has to be where the deal is. */
    List<DealPart> parts(long dealId) {
        var parts = new ArrayList<DealPart>(team(dealId));
        parts.addAll(entities.createQuery("select p from DealParty p where p.dealId = :deal", DealParty.class)
                .setParameter("deal", dealId)
                .getResultList());
        return parts;
    }

    void flush() {
        entities.flush();
    }
}
