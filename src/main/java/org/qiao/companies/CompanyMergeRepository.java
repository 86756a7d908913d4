package org.qiao.companies;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Every query about merges of companies, and those that only a merge asks. */
@Repository
class CompanyMergeRepository {

    private final EntityManager entities;

    CompanyMergeRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<CompanyMerge> find(long id) {
        return Optional.ofNullable(entities.find(CompanyMerge.class, id));
    }

    /** The merge by which the company went into another one that the viewer may see. */
    Optional<CompanyMerge> away(long loserId) {
        return entities.createQuery(
                        "select m from CompanyMerge m where m.loserId = :loser and m.undoneAt is null",
                        CompanyMerge.class)
                .setParameter("loser", loserId)
                .getResultStream()
                .findFirst();
    }

    /** What was merged into the company and is still, latest first. */
    List<CompanyMerge> into(long winnerId) {
        return entities.createQuery(
                        "select m from CompanyMerge m where m.winnerId = :winner and m.undoneAt is null order by m.id desc",
                        CompanyMerge.class)
                .setParameter("winner", winnerId)
                .getResultList();
    }

    /** Those of the companies that went into another one. */
    List<Long> losers(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select m.loserId from CompanyMerge m where m.loserId in :ids and m.undoneAt is null",
                                Long.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<Company> children(long parentId) {
        return entities.createQuery("select r from Company r where r.parentId = :parent", Company.class)
                .setParameter("parent", parentId)
                .getResultList();
    }

    List<Person> peopleAt(long companyId) {
        return entities.createQuery(
                        "select distinct r from Person r left join fetch r.affiliations where r.id in"
                                + " (select p.id from Person p join p.affiliations a where a.companyId = :company)",
                        Person.class)
                .setParameter("company", companyId)
                .getResultList();
    }

    /** All files of the company, archived ones too. */
    List<CompanyFile> files(long companyId) {
        return entities.createQuery("select f from CompanyFile f where f.companyId = :company", CompanyFile.class)
                .setParameter("company", companyId)
                .getResultList();
    }

    List<Long> presentFiles(Collection<Long> ids) {
        return entities.createQuery("select f.id from CompanyFile f where f.id in :ids", Long.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Nobody else changes the company before this transaction ends, and whoever read it before sees a newer version. */
    void claim(Company company) {
        entities.lock(company, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void save(CompanyMerge merge) {
        entities.persist(merge);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }
}
