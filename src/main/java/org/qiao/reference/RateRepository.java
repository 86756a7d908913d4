package org.qiao.reference;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Window;
import org.springframework.stereotype.Repository;

/** Every query about exchange rates. */
@Repository
class RateRepository {

    private static final String LISTED = " from Rate r where (:currency is null or r.currency = :currency)";

    private final EntityManager entities;

    RateRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Rate> find(long id) {
        return Optional.ofNullable(entities.find(Rate.class, id));
    }

    /** Latest day first. */
    List<RateRow> list(@Nullable String currency, Window window) {
        return entities.createQuery(
                        "select new org.qiao.reference.RateRow(r.id, r.currency, r.inCurrency, r.onDate, r.rate, r.source)"
                                + LISTED + " order by r.onDate desc, r.id desc",
                        RateRow.class)
                .setParameter("currency", currency)
                .setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultList();
    }

    long count(@Nullable String currency) {
        return entities.createQuery("select count(r.id)" + LISTED, Long.class)
                .setParameter("currency", currency)
                .getSingleResult();
    }

    /** Every currency that has a rate. */
    List<String> currencies() {
        return entities.createQuery("select distinct r.currency from Rate r order by r.currency", String.class)
                .getResultList();
    }

    /** The rate of the pair, quoted this way round, of that day or the last one before. */
    Optional<Rate> latest(String currency, String inCurrency, LocalDate day) {
        return entities.createQuery(
                        "select r from Rate r where r.currency = :currency and r.inCurrency = :in and r.onDate <= :day"
                                + " order by r.onDate desc",
                        Rate.class)
                .setParameter("currency", currency)
                .setParameter("in", inCurrency)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The rate of the pair on exactly that day. */
    Optional<Rate> ofDay(String currency, String inCurrency, LocalDate day) {
        return latest(currency, inCurrency, day).filter(rate -> day.equals(rate.getOnDate()));
    }

    Rate save(Rate rate) {
        if (rate.isNew()) {
            entities.persist(rate);
            entities.flush();
            return rate;
        }
        var merged = entities.merge(rate);
        entities.flush();
        return merged;
    }

    void delete(Rate rate) {
        entities.remove(rate);
        entities.flush();
    }
}
