package org.qiao.reference;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Every query about holidays and make-up working days. */
@Repository
class CalendarRepository {

    private final EntityManager entities;

    CalendarRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<CalendarDay> find(long id) {
        return Optional.ofNullable(entities.find(CalendarDay.class, id));
    }

    /** Those of the country from the one day to the other, both included. */
    List<CalendarDay> between(Country country, LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "select d from CalendarDay d where d.country = :country and d.onDate between :from and :to"
                                + " order by d.onDate",
                        CalendarDay.class)
                .setParameter("country", country)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** The years that have any day of either country. */
    List<Integer> years() {
        return entities.createQuery(
                        "select distinct year(d.onDate) from CalendarDay d order by year(d.onDate) desc", Integer.class)
                .getResultList();
    }

    CalendarDay save(CalendarDay day) {
        if (day.isNew()) {
            entities.persist(day);
            entities.flush();
            return day;
        }
        var merged = entities.merge(day);
        entities.flush();
        return merged;
    }

    void delete(CalendarDay day) {
        entities.remove(day);
        entities.flush();
    }
}
