package org.qiao.outreach;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.search.ListQuery;
import org.springframework.stereotype.Repository;

/** Every query about touches. */
@Repository
class TouchRepository {

    static final String KIND = "TOUCH";

    private final EntityManager entities;

    TouchRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Newest first; the links repeat the time, so a page is read from one index however long the timeline is. */
    List<TouchFacts> list(About about, int offset, int limit) {
        return switch (about.kind()) {
            case COMPANY ->
                timeline("Touch t join t.companies c where c.recordId = :id", "c.at", about.id(), offset, limit);
            case PERSON ->
                timeline("Touch t join t.people c where c.recordId = :id", "c.at", about.id(), offset, limit);
            case DEAL -> timeline("Touch t where t.dealId = :id", "t.at", about.id(), offset, limit);
        };
    }

    private List<TouchFacts> timeline(String from, String time, long id, int offset, int limit) {
        var ids = entities.createQuery(
                        "select t.id from " + from + " and t.archivedAt is null order by " + time + " desc, t.id desc",
                        Long.class)
                .setParameter("id", id)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        return facts(ids);
    }

    List<Touch> listed(Collection<Long> ids) {
        return entities.createQuery("select t from Touch t where t.id in :ids", Touch.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Those of the touches that are visible and not archived. */
    List<Long> present(Collection<Long> ids) {
        return entities.createQuery("select t.id from Touch t where t.id in :ids and t.archivedAt is null", Long.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<TouchFacts> facts(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var facts = entities.createQuery(
                        "select new org.qiao.outreach.TouchFacts(t.id, t.officeId, t.ownerId, t.shared, t.circleId,"
                                + " t.channel, t.at, t.allDay, t.zone, t.placeId, t.subjectEn, t.subjectZh, t.saidEn,"
                                + " t.saidZh, t.outcome, t.dealId) from Touch t where t.id in :ids",
                        TouchFacts.class)
                .setParameter("ids", ids)
                .getResultList();
        return ListQuery.inOrder(ids, facts, TouchFacts::id);
    }

    /** How many touches each office had, from a moment on and before another. */
    Map<Long, Long> countByOffice(Instant from, Instant before) {
        return entities.createQuery(
                        "select t.officeId, count(t.id) from Touch t where t.at >= :from and t.at < :before"
                                + " and t.archivedAt is null group by t.officeId",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("before", before)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Company ids by touch. */
    Map<Long, List<Long>> companies(List<Long> touches) {
        return links("select t.id, c.recordId from Touch t join t.companies c where t.id in :ids", touches);
    }

    Map<Long, List<Long>> people(List<Long> touches) {
        return links("select t.id, c.recordId from Touch t join t.people c where t.id in :ids", touches);
    }

    Map<Long, List<Long>> staff(List<Long> touches) {
        return links("select t.id, s from Touch t join t.staff s where t.id in :ids", touches);
    }

    private Map<Long, List<Long>> links(String query, List<Long> touches) {
        var found = new LinkedHashMap<Long, List<Long>>();
        if (!touches.isEmpty()) {
            entities.createQuery(query, Object[].class)
                    .setParameter("ids", touches)
                    .getResultList()
                    .forEach(pair -> found.computeIfAbsent((Long) pair[0], id -> new ArrayList<>())
                            .add((Long) pair[1]));
        }
        return found;
    }

    /** With its links, so that a form can read it after the transaction. */
    Optional<Touch> find(long id) {
        var touch = Optional.ofNullable(entities.find(Touch.class, id));
        touch.ifPresent(found -> {
            found.getCompanyIds();
            found.getPersonIds();
            found.getStaffIds();
        });
        return touch;
    }

    /**
     * Puts every touch about the deal under the need-to-know list, or under none; as far as the actor sees them. One by one,
     * since the log tells it of each.
     */
    void keep(long dealId, @Nullable Long circleId) {
        entities.createQuery("select t from Touch t where t.dealId = :deal", Touch.class)
                .setParameter("deal", dealId)
                .getResultList()
                .forEach(touch -> touch.setCircleId(circleId));
        entities.flush();
    }

    /** All touches with the company or person, archived ones too, each with all of that kind. */
    List<Touch> with(About about) {
        var links = about.kind() == About.Kind.COMPANY ? "companies" : "people";
        return entities.createQuery(
                        "select distinct t from Touch t left join fetch t." + links + " where t.id in"
                                + " (select x.id from Touch x join x." + links + " c where c.recordId = :id)",
                        Touch.class)
                .setParameter("id", about.id())
                .getResultList();
    }

    void flush() {
        entities.flush();
    }

    Touch save(Touch touch) {
        if (touch.isNew()) {
            entities.persist(touch);
            entities.flush();
            return touch;
        }
        var merged = entities.merge(touch);
        entities.flush();
        return merged;
    }

    /** When each colleague was last in touch with each of the people, by the touches that the viewer may see. */
    Map<Long, Map<Long, Instant>> lastByStaff(Collection<Long> people) {
        return entities.createQuery(
                        "select p.recordId, s, max(t.at) from Touch t join t.people p join t.staff s"
                                + " where p.recordId in :people and t.archivedAt is null group by p.recordId, s",
                        Object[].class)
                .setParameter("people", people)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.toMap(row -> (Long) row[1], row -> (Instant) row[2])));
    }
}
