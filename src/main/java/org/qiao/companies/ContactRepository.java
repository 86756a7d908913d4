package org.qiao.companies;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
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
