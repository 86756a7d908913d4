package org.qiao.pipeline;

import java.util.Collection;
import org.qiao.kernel.Language;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.reference.Tree;
import org.qiao.search.ListQuery;
import org.qiao.search.Owners;
import org.springframework.stereotype.Component;

/** A {@link DealFilter} in the words of the database. */
@Component
class DealConditions {

    private static final String OTHER_SECTORS = "select y.id from Deal y join y.otherSectorIds o where ";

    private final Sectors sectors;
    private final Places places;
    private final Owners owners;
    private final CourseConditions courses;
    private final StandingConditions standing;
    private final RangeConditions ranges;
    private final StageClock clock;

    DealConditions(
            Sectors sectors,
            Places places,
            Owners owners,
            CourseConditions courses,
            StandingConditions standing,
            RangeConditions ranges,
            StageClock clock) {
        this.sectors = sectors;
        this.places = places;
        this.owners = owners;
        this.courses = courses;
        this.standing = standing;
        this.ranges = ranges;
        this.clock = clock;
    }

    ListQuery narrow(ListQuery query, DealFilter filter) {
        var traits = filter.traits();
        archived(query, filter)
                .where("r.direction in :directions", "directions", traits.directions())
                .where("r.type in :types", "types", traits.types())
                .where("r.ownerId in :owners", "owners", traits.whose().ownerIds())
                .where(
                        "r.officeId in :theirOffices",
                        "theirOffices",
                        traits.whose().officeIds())
                .where(
                        "r.id in (select x.dealId from DealTerms x join Company c on c.id = x.companyId where c.id in :companies)",
                        "companies",
                        filter.companyIds());
        if (traits.unrestricted()) {
            query.where("r.circleId is null");
        }
        DealFindable.narrow(query, filter.text(), "r.id");
        var terms = traits.terms();
        var others = terms.mainly() || terms.exactly() ? "" : OTHER_SECTORS;
        within(query, "r.sectorId", others, sectors, terms.sectorIds(), terms.exactly());
        within(query, "r.siteId", "", places, terms.siteIds(), terms.exactly());
        courses.narrow(query, filter);
        ranges.narrow(query, filter);
        return currencies(query, filter);
    }

    /** What was archived after the day was none of the recycle bin's on that day. */
    private ListQuery archived(ListQuery query, DealFilter filter) {
        var course = filter.course();
        var by = course.booked().by();
        if (course.asOf() == null && by != null && course.booked().asOfThen() && !filter.archived()) {
            // A deal that was entered and archived since was never in the ledgers of that day.
            return query.where("(r.archived = false or r.archivedAt >= :then"
                            + " and r.id in (select c.dealId from StageChange c where c.at < :then))")
                    .with("then", clock.end(by));
        }
        if (course.asOf() == null) {
            return query.where("r.archived = :archived", "archived", filter.archived());
        }
        return query.where(
                filter.archived() ? "r.archivedAt < :asOf" : "(r.archived = false or r.archivedAt >= :asOf)");
    }

    /** @param others selects the deals that have a term besides, up to what is said of it; empty where there are none */
    private static void within(
            ListQuery query, String column, String others, Tree tree, Collection<Long> asked, boolean exactly) {
        if (asked.isEmpty()) {
            return;
        }
        var ids = exactly ? asked : tree.within(asked);
        var name = column.substring(2);
        var any = query.among(column, name, ids);
        if (!others.isEmpty()) {
            any += " or r.id in (" + others + query.among("o", name + "Besides", ids) + ")";
        }
        if (asked.contains(DealFilter.NONE)) {
            any += " or " + column + " is null";
        }
        query.where("(" + any + ")");
    }

    private static ListQuery currencies(ListQuery query, DealFilter filter) {
        var currencies = filter.traits().currencies();
        var day = filter.course().asOf();
        if (currencies.isEmpty()) {
            return query;
        }
        if (day != null) {
            query.with("day", day);
        }
        var amounts = day == null
                ? "select e.dealId from DealTerms e where e.valueCurrency is not null"
                : "select e.dealId from LedgerEntry e where " + LedgerConditions.WORTH;
        var known =
                "r.id in (" + amounts + " and e." + (day == null ? "valueCurrency" : "currency") + " in :currencies)";
        return query.where(
                currencies.contains(DealFilter.NO_CURRENCY)
                        ? "(" + known + " or r.id not in (" + amounts + "))"
                        : known,
                "currencies",
                currencies);
    }

    ListQuery sort(ListQuery query, DealFilter filter) {
        filter.orders().forEach(order -> sort(query, order, filter));
        return filter.orders().isEmpty() ? query.orderBy(true, "r.updatedAt") : query;
    }

    /** What the viewer may not see sorts as what is not there. */
    private void sort(ListQuery query, DealFilter.Order order, DealFilter filter) {
        var viewer = filter.language();
        var down = order.descending();
        switch (order.sort()) {
            case COMPANY ->
                query.leftJoin(DealRepository.TERMS)
                        .leftJoin("Company c on c.id = t.companyId")
                        .orderByFilled(down, viewer == Language.ZH ? "c.sortZh" : "c.sortEn");
            case TITLE -> query.orderBy(down, viewer == Language.ZH ? "r.sortZh" : "r.sortEn");
            case STAGE -> {
                var stage = standing.stage(query, filter);
                query.leftJoin("Stage s on s.id = " + stage).orderBy(down, "s.position", stage);
            }
            case SINCE -> query.orderBy(down, standing.since(query, filter));
            // What is worth as much in yuan by the rates of its days; then what has no rate, by currency.
            case VALUE ->
                query.leftJoin(DealRepository.TERMS)
                        .orderByFilled(down, "t.valueCny")
                        .orderByFilled(down, "t.valueCurrency")
                        .orderBy(down, "t.valueAmount");
            case CNY -> query.leftJoin(DealRepository.TERMS).orderByFilled(down, "t.valueCny");
            case USD -> query.leftJoin(DealRepository.TERMS).orderByFilled(down, "t.valueUsd");
            case OWNER -> query.orderByNames(down, "r.ownerId", owners.inOrder(viewer));
            case SECTOR -> query.orderByNames(down, "r.sectorId", sectors.inOrder(viewer));
            case SITE -> query.orderByNames(down, "r.siteId", places.inOrder(viewer));
            case DIRECTION -> query.orderBy(down, "r.direction");
            case JOBS -> query.orderByFilled(down, "r.jobs");
            case UPDATED -> query.orderBy(down, "r.updatedAt");
        }
    }
}
