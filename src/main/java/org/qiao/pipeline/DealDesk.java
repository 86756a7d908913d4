package org.qiao.pipeline;

import java.time.Clock;
import java.util.stream.Collectors;
import org.qiao.companies.Survivors;
import org.qiao.kernel.Deadline;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RuleException;
import org.qiao.search.SearchIndex;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stores a deal with everything that has to be where it is, and what it can be found by. */
@Component
class DealDesk {

    private final DealRepository deals;
    private final DealFollowers followers;
    private final Moves moves;
    private final Survivors survivors;
    private final SearchIndex index;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DealDesk(
            DealRepository deals,
            DealFollowers followers,
            Moves moves,
            Survivors survivors,
            SearchIndex index,
            Clock clock,
            ApplicationEventPublisher events) {
        this.deals = deals;
        this.followers = followers;
        this.moves = moves;
        this.survivors = survivors;
        this.index = index;
        this.clock = clock;
        this.events = events;
    }

    /** @throws RuleException if it has no title, no code name though it is confidential, not what its first stage asks for, or begins in one that closes it without a win */
    DealDetails save(DealDetails details) {
        var deal = details.getDeal();
        var terms = details.terms();
        terms.setTitleEn(PlainText.line(terms.getTitleEn()));
        terms.setTitleZh(PlainText.line(terms.getTitleZh()));
        deal.setCodeName(PlainText.line(deal.getCodeName()));
        if (terms.getTitleEn() == null && terms.getTitleZh() == null) {
            throw new RuleException("deal.title.required", "terms.titleEn");
        }
        if (deal.isConfidential() && deal.getCodeName() == null) {
            throw new RuleException("deal.codename.required", "deal.codeName");
        }
        Deadline.check(deal.getExpectedOn(), "deal.expectedOn");
        deal.setOtherSectorIds(deal.getOtherSectorIds().stream()
                .filter(sector -> !sector.equals(deal.getSectorId()))
                .collect(Collectors.toSet()));
        deal.sortBy(DealFindable.sortKeys(
                deal.isConfidential(), deal.getCodeName(), terms.getTitleEn(), terms.getTitleZh()));
        terms.setCompanyId(survivors.company(terms.getCompanyId()));
        var saved = deal.isNew() ? enterFirst(deal, terms) : deals.save(deal);
        terms.follow(saved);
        var savedTerms = deals.save(terms);
        followers.follow(saved);
        putIntoIndex(saved, savedTerms);
        events.publishEvent(new BoardChanged(saved.pipelineId()));
        return new DealDetails(saved, savedTerms);
    }

    private Deal enterFirst(Deal deal, DealTerms terms) {
        if (deal.getStageId() == null) {
            throw new RuleException("ui.required", "deal.stageId");
        }
        var stage = moves.stage(deal.getStageId());
        if (stage.getOutcome().isDropped()) {
            throw new RuleException("deal.stage.begins", "deal.stageId");
        }
        Moves.missing(stage, deal, terms).stream().findFirst().ifPresent(field -> {
            throw new RuleException("deal.stage.asks", property(field));
        });
        deal.setStageId(null);
        moves.enter(deal, stage, clock.instant());
        return deal;
    }

    private static String property(StageField field) {
        return switch (field) {
            case COMPANY -> "terms.companyId";
            case SECTOR -> "deal.sectorId";
            case SITE -> "deal.siteId";
            case JOBS -> "deal.jobs";
            case AMOUNT -> "deal.stageId";
        };
    }

    private void putIntoIndex(Deal deal, DealTerms terms) {
        var confidential = deal.isConfidential();
        index.put(
                DealFindable.DEAL,
                deal.id(),
                DealFindable.deal(confidential, deal.getCodeName(), terms.getTitleEn(), terms.getTitleZh()));
        index.put(
                DealFindable.TERMS,
                deal.id(),
                DealFindable.terms(confidential, terms.getTitleEn(), terms.getTitleZh()));
    }
}
