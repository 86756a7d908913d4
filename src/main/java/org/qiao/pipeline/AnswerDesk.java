package org.qiao.pipeline;

import static org.qiao.pipeline.StageAnswers.or;

import org.qiao.companies.Survivors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what is told of a deal while it moves. */
@Component
class AnswerDesk {

    private final Ledger ledger;
    private final PartyService parties;
    private final Survivors survivors;
    private final ApplicationEventPublisher events;

    AnswerDesk(Ledger ledger, PartyService parties, Survivors survivors, ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.parties = parties;
        this.survivors = survivors;
        this.events = events;
    }

    /** @throws org.qiao.kernel.RuleException if one of the answers is none */
    void take(StageAnswers answers, DealDetails details) {
        if (answers.closing(null).equals(StageAnswers.NONE)) {
            return;
        }
        var deal = details.getDeal();
        var terms = details.terms();
        var more = answers.more();
        terms.setCompanyId(survivors.company(or(answers.companyId(), terms.getCompanyId())));
        deal.setSectorId(or(answers.sectorId(), deal.getSectorId()));
        deal.setSiteId(or(answers.siteId(), deal.getSiteId()));
        deal.setJobs(or(answers.jobs(), deal.getJobs()));
        deal.setType(or(more.type(), deal.getType()));
        deal.setLand(or(more.land(), deal.getLand()));
        deal.setExpectedOn(or(more.expectedOn(), deal.getExpectedOn()));
        if (answers.amount() != null) {
            // A copy, since what is refused is told again.
            var entry = new LedgerEntry();
            entry.say(answers.amount());
            ledger.add(details, entry);
        }
        more.parties().forEach((role, company) -> {
            var party = new DealParty();
            party.setRole(role);
            party.setCompanyId(company);
            parties.save(deal.id(), party);
        });
        if (more.next() != null) {
            events.publishEvent(
                    new StepPlanned(deal.id(), more.next().title(), more.next().dueOn()));
        }
    }
}
