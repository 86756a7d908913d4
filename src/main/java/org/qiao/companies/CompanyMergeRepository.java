package org.qiao.companies;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Queries about what belongs to a company that only a merge asks. */
@Repository
class CompanyMergeRepository {

    private final EntityManager entities;

    CompanyMergeRepository(EntityManager entities) {
        this.entities = entities;
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

    void flush() {
        entities.flush();
    }
}
