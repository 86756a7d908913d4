package org.qiao.indicators;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qiao.kernel.Language;
import org.qiao.kernel.Window;
import org.qiao.reference.Places;
import org.qiao.search.ListQuery;
import org.qiao.search.Owners;
import org.qiao.search.Reading;
import org.springframework.stereotype.Repository;

/** Every query about published figures. */
@Repository
class IndicatorRepository {

    /** The kind of the documents by which figures are found. */
    static final String KIND = "INDICATOR";

    /** The span of years that a figure is of. */
    record Span(int first, int last) {}

    private static final String ROW = "select new org.qiao.indicators.IndicatorRow(r.id, r.measureEn, r.measureZh,"
            + " r.homeId, r.hostId, r.fromYear, r.toYear, r.amount, r.unit, r.currency, r.qualifier, r.printed,"
            + " r.sourceEn, r.sourceZh, r.publishedOn, r.officeId, r.ownerId, r.updatedAt) from Indicator r";

    private static final String SOURCE = "coalesce(r.sourceEn, r.sourceZh)";

    private final EntityManager entities;
    private final Places places;
    private final Owners owners;

    IndicatorRepository(EntityManager entities, Places places, Owners owners) {
        this.entities = entities;
        this.places = places;
        this.owners = owners;
    }

    long count(IndicatorFilter filter, int bound) {
        return narrowed(filter).countUpTo(bound);
    }

    List<IndicatorRow> list(IndicatorFilter filter, Window window) {
        var ids = sorted(narrowed(filter), filter).ids(window);
        return ids.isEmpty() ? List.of() : rows(ids);
    }

    private ListQuery narrowed(IndicatorFilter filter) {
        var query = new ListQuery(entities, "Indicator")
                .where("r.archived = :archived", "archived", filter.archived())
                .where("r.unit in :units", "units", filter.units())
                .where(SOURCE + " in :sources", "sources", filter.sources())
                .where("r.ownerId in :owners", "owners", filter.ownerIds())
                .where("r.officeId in :theirOffices", "theirOffices", filter.officeIds())
                .matching(KIND, filter.text());
        if (!filter.placeIds().isEmpty()) {
            var ids = places.within(filter.placeIds());
            query.where(
                    "(" + query.among("r.homeId", "home", ids) + " or " + query.among("r.hostId", "host", ids) + ")");
        }
        return years(query, filter.years());
    }

    private static ListQuery years(ListQuery query, Collection<Integer> years) {
        if (years.isEmpty()) {
            return query;
        }
        var any = new StringBuilder("1 = 0");
        for (var year : years) {
            if (year == IndicatorFilter.NO_YEAR) {
                any.append(" or r.fromYear is null");
                continue;
            }
            var name = ":y" + year;
            any.append(" or r.fromYear <= " + name + " and coalesce(r.toYear, r.fromYear) >= " + name);
            query.with("y" + year, year);
        }
        return query.where("(" + any + ")");
    }

    private ListQuery sorted(ListQuery query, IndicatorFilter filter) {
        var viewer = filter.language();
        var measure = viewer == Language.ZH ? "r.sortZh" : "r.sortEn";
        for (var order : filter.orders()) {
            var down = order.descending();
            switch (order.sort()) {
                case MEASURE -> query.orderBy(down, measure);
                case HOME -> query.orderByNames(down, "r.homeId", places.inOrder(viewer));
                case HOST -> query.orderByNames(down, "r.hostId", places.inOrder(viewer));
                case PERIOD -> query.orderByFilled(down, "r.fromYear").orderBy(down, "r.toYear");
                case SOURCE -> query.orderBy(down, viewer == Language.ZH ? "coalesce(r.sourceZh, r.sourceEn)" : SOURCE);
                case PUBLISHED -> query.orderByFilled(down, "r.publishedOn");
                case OWNER -> query.orderByNames(down, "r.ownerId", owners.inOrder(viewer));
                case UPDATED -> query.orderBy(down, "r.updatedAt");
            }
        }
        return filter.orders().isEmpty() ? query.orderBy(false, measure, "r.fromYear") : query;
    }

    /** The figures that measure the same between the same places in the same unit, in the order of years. */
    List<IndicatorRow> series(Indicator one) {
        return entities.createQuery(
                        ROW + " where r.archived = false and r.unit = :unit"
                                + " and coalesce(r.currency, '') = :currency"
                                + " and coalesce(r.homeId, 0) = :home and coalesce(r.hostId, 0) = :host"
                                + " and coalesce(r.measureEn, '') = :en and coalesce(r.measureZh, '') = :zh"
                                + " order by r.fromYear, r.toYear, r.id",
                        IndicatorRow.class)
                .setParameter("unit", one.getUnit())
                .setParameter("currency", one.getCurrency() == null ? "" : one.getCurrency())
                .setParameter("home", one.getHomeId() == null ? 0L : one.getHomeId())
                .setParameter("host", one.getHostId() == null ? 0L : one.getHostId())
                .setParameter("en", one.getMeasureEn() == null ? "" : one.getMeasureEn())
                .setParameter("zh", one.getMeasureZh() == null ? "" : one.getMeasureZh())
                .getResultList();
    }

    /** Where figures come from, in either language, latest first. */
    List<String> sources() {
        return entities.createQuery(
                        "select " + SOURCE + " from Indicator r group by " + SOURCE
                                + " order by max(r.publishedOn) desc, " + SOURCE,
                        String.class)
                .getResultList();
    }

    List<Span> spans() {
        return entities.createQuery(
                        "select distinct new org.qiao.indicators.IndicatorRepository$Span(r.fromYear,"
                                + " coalesce(r.toYear, r.fromYear)) from Indicator r where r.fromYear is not null",
                        Span.class)
                .getResultList();
    }

    /** Stores what lists sort by, without making it a change of the figure. */
    void sortAgain(Indicator figure) {
        entities.createQuery("update Indicator r set r.sortEn = :en, r.sortZh = :zh where r.id = :id")
                .setParameter("en", Reading.sortKey(figure.measure(Language.EN)))
                .setParameter("zh", Reading.sortKey(figure.measure(Language.ZH)))
                .setParameter("id", figure.id())
                // Nothing else was changed, and to look for it takes longer than this.
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    Optional<Indicator> find(long id) {
        return Optional.ofNullable(entities.find(Indicator.class, id));
    }

    List<Indicator> all(Collection<Long> ids) {
        return entities.createQuery("select r from Indicator r where r.id in :ids", Indicator.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Those of the figures that are visible and not archived. */
    List<Long> present(Collection<Long> ids) {
        return entities.createQuery(
                        "select r.id from Indicator r where r.id in :ids and r.archived = false", Long.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Lines of those of the figures that are visible, in the order given. */
    List<IndicatorRow> rows(List<Long> ids) {
        var rows = entities.createQuery(ROW + " where r.id in :ids", IndicatorRow.class)
                .setParameter("ids", ids)
                .getResultList();
        return ListQuery.inOrder(ids, rows, IndicatorRow::id);
    }

    Indicator save(Indicator indicator) {
        if (indicator.isNew()) {
            entities.persist(indicator);
            entities.flush();
            return indicator;
        }
        var merged = entities.merge(indicator);
        entities.flush();
        return merged;
    }
}
