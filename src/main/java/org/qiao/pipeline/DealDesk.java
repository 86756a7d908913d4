package org.qiao.pipeline;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private final Gates gates;
    private final KnownFields known;
    private final Survivors survivors;
    private final SearchIndex index;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DealDesk(
            DealRepository deals,
            DealFollowers followers,
            Moves moves,
            Gates gates,
            KnownFields known,
            Survivors survivors,
            SearchIndex index,
            Clock clock,
            ApplicationEventPublisher events) {
        this.deals = deals;
        this.followers = followers;
        this.moves = moves;
        this.gates = gates;
        this.known = known;
        this.survivors = survivors;
        this.index = index;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param stored the deal as it is, null for a new one: who may overrule a gate follows from where it is, not from the form
     * @param overruling why another investor may take part, or the deal take another direction, although a gate is closed; null where nobody has overruled
     * @throws RuleException if it has no title, no code name though it is confidential, not what its first stage asks for, or begins in one that closes it without a win
     * @throws GateClosed if another investor may not take part yet, or another direction asks for what is not settled
     */
    DealDetails save(DealDetails details, @Nullable DealDetails stored, @Nullable String overruling) {
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
        if (deal.isNew()) {
            checkFirst(deal, terms);
        }
        var before = stored == null ? details : stored;
        var admission = gates.admit(before.getDeal(), news(details, stored), overruling);
        var saved = deal.isNew() ? enterFirst(deal) : deals.save(deal);
        terms.follow(saved);
        var savedTerms = deals.save(terms);
        admission.ifPresent(reason -> gates.note(saved, reason));
        followers.follow(saved);
        putIntoIndex(saved, savedTerms);
        events.publishEvent(new BoardChanged(saved.pipelineId()));
        return new DealDetails(saved, savedTerms);
    }

    /** A new deal can have no track yet, which a direction may ask for. */
    private static List<Gates.News> news(DealDetails details, @Nullable DealDetails stored) {
        var news = new ArrayList<Gates.News>();
        var company = details.terms().getCompanyId();
        if (company != null && (stored == null || !company.equals(stored.terms().getCompanyId()))) {
            news.add(Gates.News.company(company, "terms.companyId"));
        }
        if (stored != null
                && stored.getDeal().getDirection() != details.getDeal().getDirection()) {
            news.add(Gates.News.direction(details.getDeal()));
        }
        return news;
    }

    private void checkFirst(Deal deal, DealTerms terms) {
        if (deal.getStageId() == null) {
            throw new RuleException("ui.required", "deal.stageId");
        }
        var stage = moves.stage(deal.getStageId());
        if (stage.getOutcome().isDropped()) {
            throw new RuleException("deal.stage.begins", "deal.stageId");
        }
        known.missing(stage, deal, terms).stream().findFirst().ifPresent(field -> {
            throw new RuleException("deal.stage.asks", property(field));
        });
    }

    private Deal enterFirst(Deal deal) {
        var stage = moves.stage(deal.getStageId());
        deal.setStageId(null);
        moves.enter(deal, stage, clock.instant());
        return deal;
    }

    private static String property(StageField field) {
        return switch (field) {
            case COMPANY -> "terms.companyId";
            case TYPE -> "deal.type";
            case SECTOR -> "deal.sectorId";
            case SITE -> "deal.siteId";
            case JOBS -> "deal.jobs";
            case LAND -> "deal.land";
            case EXPECTED -> "deal.expectedOn";
            // What only a stored deal can have: it cannot begin in such a stage.
            default -> "deal.stageId";
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
