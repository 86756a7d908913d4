package org.qiao.pipeline;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.kernel.RuleException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes a deal from stage to stage and writes down each step. */
@Component
class Moves {

    private final DealRepository deals;
    private final HistoryRepository history;
    private final PipelineRepository pipelines;
    private final AnswerDesk answering;
    private final KnownFields known;
    private final Gates gates;
    private final Closings closings;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    Moves(
            DealRepository deals,
            HistoryRepository history,
            PipelineRepository pipelines,
            AnswerDesk answering,
            KnownFields known,
            Gates gates,
            Closings closings,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.deals = deals;
        this.history = history;
        this.pipelines = pipelines;
        this.answering = answering;
        this.known = known;
        this.gates = gates;
        this.closings = closings;
        this.user = user;
        this.events = events;
    }

    /** @throws StageGone if there is no such stage */
    Stage stage(@Nullable Long id) {
        return pipelines.stage(id == null ? -1 : id).orElseThrow(StageGone::new);
    }

    /**
     * Takes the deal on.
     *
     * @param overruling why it passes gates that are closed; null where nobody has overruled
     * @throws StageGone if there is no such stage any more
     * @throws GateClosed if something outside the deal is in the way
     * @throws StageRequirement if the stage asks for what is neither known nor among the answers
     * @throws ClosingRequired if the stage closes it without a win and nobody says why
     */
    MovedDeal move(DealDetails details, long stageId, StageAnswers answers, @Nullable String overruling, Instant at) {
        var deal = details.getDeal();
        var from = deal.stageId();
        if (deal.isArchived()) {
            throw new RuleException("deal.archived.fixed");
        }
        var stage = stage(stageId);
        // What is told on the way counts before any gate: an investor named now is as undecided as one named before.
        answering.take(answers, details);
        var missing = known.missing(stage, deal, details.terms());
        if (!missing.isEmpty()) {
            throw new StageRequirement(missing);
        }
        // Gates come last: a bare deal that names a company must not ask screening about it.
        var overruled = gates.pass(deal, stage, overruling);
        if (from == stageId) {
            return new MovedDeal(details, from);
        }
        var closing = closings.of(stage, answers.closing());
        var change = enter(deal, stage, at);
        closing.ifPresent(why -> history.add(new DealClosing(deal, change.id(), why)));
        overruled.ifPresent(reason -> history.add(new GateOverride(deal, change.id(), reason)));
        return new MovedDeal(details, from);
    }

    /** Puts the deal into the stage without asking for anything, as when its stage is removed. */
    StageChange enter(Deal deal, Stage stage, Instant at) {
        var from = deal.getStageId();
        var fromPipeline = deal.getPipelineId();
        deal.enter(stage, at);
        var saved = deals.save(deal);
        var change = history.add(
                new StageChange(saved, from, stage.id(), at, user.require().userId()));
        if (from != null) {
            events.publishEvent(new DealMoved(deal.id(), from, stage.id()));
        }
        if (fromPipeline != null && fromPipeline != stage.getPipelineId()) {
            events.publishEvent(new BoardChanged(fromPipeline));
        }
        events.publishEvent(
                new BoardChanged(stage.getPipelineId(), from == null ? Set.of(stage.id()) : Set.of(from, stage.id())));
        return change;
    }

    /**
     * Takes the user's own last step back as if it had not been made: the deal is as old in its stage as it was. Gates are
     * asked again, unless the deal had once been let through to where it returns.
     *
     * @throws RuleException if the last step is somebody else's or the first of all
     * @throws GateClosed if something has come into the way since
     */
    void takeBack(Deal deal) {
        var steps = history.lastSteps(deal.id(), 2);
        var mine = steps.stream()
                .findFirst()
                .filter(step -> step.isStepOf(user.require().userId(), deal.stageId()));
        var from = mine.flatMap(StageChange::from).orElseThrow(() -> new RuleException("deal.undo.late"));
        var since = steps.size() > 1 ? steps.get(1).at() : Objects.requireNonNull(deal.getCreatedAt());
        if (steps.size() < 2 || history.override(steps.get(1)).isEmpty()) {
            gates.pass(deal, stage(from), null);
        }
        mine.ifPresent(history::forget);
        steps.stream().skip(1).forEach(history::returnTo);
        var left = deal.stageId();
        var leftPipeline = deal.pipelineId();
        deal.enter(stage(from), since);
        deals.save(deal);
        if (leftPipeline != deal.pipelineId()) {
            events.publishEvent(new BoardChanged(leftPipeline));
        }
        events.publishEvent(new BoardChanged(deal.pipelineId(), Set.of(left, from)));
    }
}
