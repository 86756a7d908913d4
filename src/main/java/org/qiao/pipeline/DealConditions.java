package org.qiao.pipeline;

import java.util.Collection;
import org.qiao.kernel.Language;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.search.ListQuery;
import org.qiao.search.Owners;
import org.springframework.stereotype.Component;

/** A {@link DealFilter} in the words of the database. */
@Component
class DealConditions {

    private final Sectors sectors;
    private final Places places;
    private final Owners owners;
    private final PipelineBook pipelines;
    private final StageClock clock;

    DealConditions(Sectors sectors, Places places, Owners owners, PipelineBook pipelines, StageClock clock) {
        this.sectors = sectors;
        this.places = places;
        this.owners = owners;
        this.pipelines = pipelines;
        this.clock = clock;
    }

    ListQuery narrow(ListQuery query, DealFilter filter) {
        var traits = filter.traits();
        query.where("r.archived = :archived", "archived", filter.archived())
                .where("r.pipelineId in :pipelines", "pipelines", filter.pipelineIds())
                .where("r.stageId in :stages", "stages", filter.stageIds())
                .where("r.direction in :directions", "directions", traits.directions())
                .where("r.type in :types", "types", traits.types())
                .where(
                        "(r.sectorId in :sectors or r.id in (select y.id from Deal y join y.otherSectorIds o"
                                + " where o in :sectors))",
                        "sectors",
                        sectors.within(traits.sectorIds()))
                .where("r.siteId in :sites", "sites", places.within(traits.siteIds()))
                .where("r.ownerId in :owners", "owners", traits.ownerIds())
                .where("r.officeId in :theirOffices", "theirOffices", traits.officeIds())
                .where("r.updatedAt >= :changed", "changed", traits.changedSince())
                .where(
                        "r.id in (select x.dealId from DealTerms x where x.companyId in :companies)",
                        "companies",
                        filter.companyIds());
        DealFindable.narrow(query, filter.text(), "r.id");
        if (traits.stuck()) {
            stuck(query);
        }
        return currencies(query, traits.currencies());
    }

    /** One range of the board's index per stage that has a limit. */
    private void stuck(ListQuery query) {
        var ranges = new StringBuilder("1 = 0");
        for (var stage : pipelines.stages()) {
            var limit = stage.stuckAfterDays();
            if (limit != null) {
                var n = stage.id();
                ranges.append(
                        " or (r.pipelineId = :p" + n + " and r.stageId = :s" + n + " and r.stageSince < :t" + n + ")");
                query.with("p" + n, stage.pipelineId()).with("s" + n, n).with("t" + n, clock.before(limit));
            }
        }
        query.where("(" + ranges + ")");
    }

    private static ListQuery currencies(ListQuery query, Collection<String> currencies) {
        var known = "r.id in (select v.dealId from DealTerms v where v.valueCurrency in :currencies)";
        return currencies.contains(DealFilter.NO_CURRENCY)
                ? query.where(
                        "(" + known
                                + " or r.id not in (select w.dealId from DealTerms w where w.valueCurrency is not null))",
                        "currencies",
                        currencies)
                : query.where(known, "currencies", currencies);
    }

    ListQuery sort(ListQuery query, DealFilter filter) {
        filter.orders().forEach(order -> sort(query, order, filter.language()));
        return filter.orders().isEmpty() ? query.orderBy(true, "r.updatedAt") : query;
    }

    /** What the viewer may not see sorts as what is not there. */
    private void sort(ListQuery query, DealFilter.Order order, Language viewer) {
        var down = order.descending();
        switch (order.sort()) {
            case COMPANY ->
                query.leftJoin(DealRepository.TERMS)
                        .leftJoin("Company c on c.id = t.companyId")
                        .orderByFilled(down, viewer == Language.ZH ? "c.sortZh" : "c.sortEn");
            case TITLE -> query.orderBy(down, viewer == Language.ZH ? "r.sortZh" : "r.sortEn");
            case STAGE -> query.leftJoin("Stage s on s.id = r.stageId").orderBy(down, "s.position", "r.stageId");
            case SINCE -> query.orderBy(down, "r.stageSince");
            case CNY, USD -> {
                var currency = order.sort().name();
                query.leftJoin("DealTerms " + currency + " on " + currency + ".dealId = r.id and " + currency
                                + ".valueCurrency = '" + currency + "'")
                        .orderByFilled(down, currency + ".valueAmount");
            }
            case OWNER -> query.orderByNames(down, "r.ownerId", owners.inOrder(viewer));
            case SECTOR -> query.orderByNames(down, "r.sectorId", sectors.inOrder(viewer));
            case SITE -> query.orderByNames(down, "r.siteId", places.inOrder(viewer));
            case DIRECTION -> query.orderBy(down, "r.direction");
            case JOBS -> query.orderByFilled(down, "r.jobs");
            case UPDATED -> query.orderBy(down, "r.updatedAt");
        }
    }
}
