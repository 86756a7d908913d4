package org.qiao.companies;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Repository;

/** Every query about private contact details; what a viewer may not see is not among the results. */
@Repository
class ContactRepository {

    private final EntityManager entities;

    ContactRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<PrivateContact> contacts(long personId) {
        return list(PrivateContact.class, personId);
    }

    List<ContactHint> hints(long personId) {
        return list(ContactHint.class, personId);
    }

    List<ContactConsent> consents(long personId) {
        return list(ContactConsent.class, personId);
    }

    List<ContactReveal> reveals(long personId) {
        return list(ContactReveal.class, personId);
    }

    /** Reveals of people under these jurisdictions, newest first. */
    List<ContactReveal> reveals(Set<Jurisdiction> jurisdictions, long beforeId, int limit) {
        return entities.createQuery(
                        "select r from ContactReveal r join Person p on p.id = r.personId"
                                + " where p.jurisdiction in :jurisdictions and r.id < :before order by r.id desc",
                        ContactReveal.class)
                .setParameter("jurisdictions", jurisdictions)
                .setParameter("before", beforeId)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * How many people under this jurisdiction have details on file that were opened abroad: by a reveal to one of these users
     * since then, or by a consent that held at any time since.
     */
    long opened(Jurisdiction jurisdiction, Set<Long> abroad, Instant since, LocalDate sinceDay) {
        return entities.createQuery(
                        "select count(p) from Person p where p.jurisdiction = :jurisdiction"
                                + " and exists (select 1 from ContactHint h where h.personId = p.id)"
                                + " and (exists (select 1 from ContactReveal r where r.personId = p.id"
                                + " and r.userId in :abroad and r.at >= :since)"
                                + " or exists (select 1 from ContactConsent c where c.personId = p.id"
                                + " and (c.withdrawnOn is null or c.withdrawnOn > :sinceDay)))",
                        Long.class)
                .setParameter("jurisdiction", jurisdiction)
                .setParameter("abroad", abroad)
                .setParameter("since", since)
                .setParameter("sinceDay", sinceDay)
                .getSingleResult();
    }

    private <T> List<T> list(Class<T> type, long personId) {
        return entities.createQuery(
                        "select r from " + type.getSimpleName() + " r where r.personId = :person order by r.id", type)
                .setParameter("person", personId)
                .getResultList();
    }

    Optional<PrivateContact> contact(long id) {
        return Optional.ofNullable(entities.find(PrivateContact.class, id));
    }

    /** Open contacts whose number ends with these four digits. */
    List<PrivateContact> withTail(String tail, int limit) {
        return entities.createQuery(
                        "select r from PrivateContact r where r.tail = :tail order by r.personId, r.id",
                        PrivateContact.class)
                .setParameter("tail", tail)
                .setMaxResults(limit)
                .getResultList();
    }

    void flush() {
        entities.flush();
    }

    void save(Object row) {
        entities.persist(row);
        entities.flush();
    }

    void remove(PrivateContact contact) {
        entities.createQuery("delete from ContactHint h where h.contactId = :contact")
                .setParameter("contact", contact.id())
                .executeUpdate();
        entities.remove(contact);
    }

    /** The person moved under other rules: every detail of theirs follows. */
    void moveTo(long personId, Jurisdiction jurisdiction) {
        entities.createQuery("update PrivateContact c set c.jurisdiction = :jurisdiction where c.personId = :person")
                .setParameter("jurisdiction", jurisdiction)
                .setParameter("person", personId)
                .executeUpdate();
    }
}
